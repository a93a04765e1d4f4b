import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Attributes, scanXml} from '../xml-scan.ts'
import {type Coded, type Languages, type Pair, textsOfPairs} from './pairs.ts'
import {keyOf} from './po.ts'
import {addMarkedXml} from './spelled.ts'

/** Messages of Qt (doc.qt.io, "TS file format"): a source and its translation, or one of each form of a number. */
export const readQt: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  const texts = textsOfPairs(value, scan.pairs, scan.languages)
  if (texts.length === 0) throw new InputError(`\`${path}\` holds no message with a text: expected one`)
  return texts
}

interface Message {
  id: string | undefined
  comment: string
  type: string
  source: Coded | undefined
  targets: (Coded | undefined)[]
  /** Whether it has a form for each kind of number. */
  isNumbered: boolean
}

const asides = new Set([
  'extracomment',
  'translatorcomment',
  'oldsource',
  'oldcomment',
  'location',
  'userdata',
])

class Scan {
  readonly languages: Languages = {anyOrder: true}
  readonly pairs: Pair[] = []
  private readonly gather = new Gather()
  private context = ''
  private message: Message | undefined
  /** The element whose text is read, and where it began. */
  private inside = ''
  private start = 0
  private dropped = 0

  constructor(private readonly value: string) {}

  open(name: string, attributes: Attributes, start: number): void {
    if (this.dropped > 0 || asides.has(name)) {
      this.dropped++
      return
    }
    if (name === 'TS') {
      this.languages.source = attributes.sourcelanguage?.replaceAll('_', '-')
      this.languages.target = attributes.language?.replaceAll('_', '-')
    } else if (name === 'message')
      this.message = {
        id: attributes.id,
        comment: '',
        type: '',
        source: undefined,
        targets: [],
        isNumbered: attributes.numerus === 'yes',
      }
    else if (/^(?:source|translation|numerusform|comment|name)$/.test(name)) {
      if (name === 'translation' && this.message) this.message.type = attributes.type ?? ''
      this.gather.take()
      this.inside = name
      this.start = start
    }
  }

  close(name: string, _start: number, end: number): void {
    if (this.dropped > 0) {
      this.dropped--
      return
    }
    if (name === 'message') this.closeMessage()
    if (name !== this.inside) return
    this.inside = ''
    const stretch = {...this.gather.take(), start: this.start, end}
    const {message} = this
    if (name === 'name') this.context = stretch.text
    else if (message && name === 'numerusform')
      message.targets.push(stretch.text === '' ? undefined : stretch)
    else if (message && stretch.text !== '') {
      if (name === 'source') message.source = stretch
      else if (name === 'comment') message.comment = stretch.text
      else message.targets.push(stretch)
    }
  }

  text(start: number, end: number): void {
    if (this.inside !== '' && this.dropped === 0) addMarkedXml(this.gather, this.value, start, end)
  }

  cdata(start: number, end: number): void {
    if (this.inside !== '' && this.dropped === 0) addMarkedXml(this.gather, this.value, start, end, false)
  }

  private closeMessage(): void {
    const {message} = this
    this.message = undefined
    if (!message || /^(?:obsolete|vanished)$/.test(message.type)) return
    const {id, comment, type, source, targets, isNumbered} = message
    const about = [this.context, comment].filter((part) => part !== '').join('|')
    const key = id ?? keyOf(about, source?.text ?? '')
    const forms = targets.length > 0 ? targets : [undefined]
    for (const [form, target] of forms.entries())
      this.pairs.push({
        key: isNumbered ? `${key}[${form}]` : key,
        ...(isNumbered && {form: {of: key, name: String(form)}}),
        notes: [],
        ...(form === 0 && source && {source}),
        ...(target && (type === 'unfinished' ? {guess: target} : {target})),
      })
  }
}
