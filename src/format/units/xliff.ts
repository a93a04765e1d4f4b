import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {type Attributes, addXml, scanXml} from '../xml-scan.ts'
import {breaksLine, InlineCodes} from './codes.ts'
import {type Coded, type Languages, type Pair, textsOfPairs} from './pairs.ts'
import {addMarkedXml} from './spelled.ts'

/** XLIFF 1.0 to 1.2 and 2, with what CAT tools add to it. */
export const readXliff: Reader = ({path, text}) => {
  const value = text()
  const scan = new Scan(value)
  scanXml(value, path, scan)
  const texts = textsOfPairs(value, scan.pairs(), scan.languages)
  if (texts.length === 0) throw new InputError(`\`${path}\` holds no unit with a text: expected one`)
  return texts
}

/** Codes of the original's format: what stands in them is none of its words (XLIFF 1.2, 2.3; XLIFF 2.1, 4.7). */
const codes = new Set(['bpt', 'ept', 'ph', 'it', 'sub', 'x', 'bx', 'ex', 'sc', 'ec', 'sm', 'em'])
/** What holds other texts of a unit: proposals, earlier versions, what it was made of. */
const asides = new Set([
  'alt-trans',
  'bin-unit',
  'originalData',
  'seg-source',
  'context-group',
  'count-group',
  'prop-group',
  'skl',
  'reference',
  'glossary',
  'phase-group',
  'metadata',
])
/** States of what is no translation yet, where it says the same as the source. */
const untouched = /^(?:new|needs-translation|initial)$/

interface Open extends Pair {
  file: number
  isLeftOut: boolean
  sources: Side
  targets: Side
  state: string
}

/** One side of a unit: all of its segments, in order. */
class Side {
  readonly gather = new Gather()
  readonly codes = new InlineCodes()
  start = -1
  end = -1

  take(): Coded | undefined {
    const {text, runs, codes: ofTags} = this.gather.take()
    const {start, end} = this
    return text === '' ? undefined : {text, runs, start, end, ...this.codes.take(ofTags)}
  }
}

class Scan {
  readonly languages: Languages = {mayHaveBars: true}
  private readonly units: Open[] = []
  private readonly files: string[] = []
  private unit: Open | undefined
  private side: Side | undefined
  private note: Side | undefined
  /** Elements open whose text is left out. */
  private dropped = 0
  private hasTarget = false

  constructor(private readonly value: string) {}

  open(name: string, attributes: Attributes, start: number, end: number): void {
    const isCode = this.side !== undefined && (codes.has(name) || isDeleted(name, attributes))
    if (this.dropped > 0 || asides.has(name) || isForeign(name) || isCode) {
      if (this.dropped === 0 && breaksLine(attributes, this.value, end)) this.side?.gather.part()
      else if (this.dropped === 0 && isCode) this.side?.codes.open(name, attributes, start, end)
      this.dropped++
      return
    }
    switch (name) {
      case 'xliff':
        this.say(attributes.srcLang, attributes.trgLang)
        break
      case 'file':
        this.files.push(attributes.original ?? attributes.id ?? '')
        this.say(attributes['source-language'], attributes['target-language'])
        break
      case 'trans-unit':
      case 'unit':
        this.openUnit(attributes)
        break
      case 'segment':
      case 'ignorable':
        this.hasTarget = false
        if (this.unit && attributes.state) this.unit.state = attributes.state
        break
      case 'source':
      case 'target':
        this.openSide(name, attributes, start)
        break
      case 'note':
        if (this.unit) this.note = Object.assign(new Side(), {start})
        break
      case 'cp': {
        const code = Number.parseInt(attributes.hex ?? '', 16)
        if (code <= 0x10ffff) this.side?.gather.decoded(String.fromCodePoint(code), start, end)
        break
      }
    }
  }

  close(name: string, start: number, end: number): void {
    if (this.dropped > 0) {
      this.dropped--
      if (this.dropped === 0) this.side?.codes.close(this.value, start, end)
      return
    }
    switch (name) {
      case 'source':
      case 'target':
        if (this.side) this.side.end = end
        this.side = undefined
        break
      case 'ignorable':
        // What is not translated between two segments is the same in both.
        if (!this.hasTarget) this.unit?.targets.gather.part()
        break
      case 'note':
        this.closeNote(end)
        break
      case 'trans-unit':
      case 'unit':
        this.closeUnit()
        break
    }
  }

  text(start: number, end: number): void {
    const into = this.note ?? this.side
    if (!into || this.dropped > 0) return
    if (this.value.slice(start, end).includes('&lt;')) addMarkedXml(into.gather, this.value, start, end)
    else addXml(into.gather, this.value, start, end)
  }

  cdata(start: number, end: number): void {
    const into = this.note ?? this.side
    if (into && this.dropped === 0) addMarkedXml(into.gather, this.value, start, end, false)
  }

  /** Ids count within a file: where two have one id, the name of the file goes before it. */
  pairs(): Pair[] {
    const fileOf = new Map<string, number>()
    let isShared = false
    for (const {key, file} of this.units) {
      isShared ||= (fileOf.get(key) ?? file) !== file
      fileOf.set(key, file)
    }
    return isShared
      ? this.units.map((unit) => ({...unit, key: `${this.files[unit.file] || unit.file + 1}/${unit.key}`}))
      : this.units
  }

  private say(source: string | undefined, target: string | undefined): void {
    this.languages.source ??= source
    this.languages.target ??= target
  }

  private openUnit({id, name, resname, translate, 'mq:status': status = ''}: Attributes): void {
    this.unit = {
      key: id || resname || name || String(this.units.length + 1),
      notes: [],
      file: this.files.length - 1,
      isLeftOut: translate === 'no',
      sources: new Side(),
      targets: new Side(),
      // What memoQ says of a unit that nobody has begun.
      state: status === 'NotStarted' ? 'new' : '',
    }
  }

  private openSide(name: 'source' | 'target', attributes: Attributes, start: number): void {
    if (!this.unit) return
    this.side = name === 'source' ? this.unit.sources : this.unit.targets
    if (this.side.start < 0) this.side.start = start
    const language = attributes['xml:lang']
    if (name === 'source') this.say(language, undefined)
    else {
      this.say(undefined, language)
      this.hasTarget = true
      if (attributes.state) this.unit.state = attributes.state
    }
  }

  private closeNote(end: number): void {
    const note = this.note && Object.assign(this.note, {end}).take()
    this.note = undefined
    if (note) this.unit?.notes.push({marker: 'note', ...note})
  }

  private closeUnit(): void {
    const {unit} = this
    this.unit = undefined
    if (!unit || unit.isLeftOut) return
    const source = unit.sources.take()
    const target = unit.targets.take()
    const isSame = source?.text === target?.text
    if (source) unit.source = source
    if (target && !(isSame && untouched.test(unit.state))) unit.target = target
    this.units.push(unit)
  }
}

/** Words that a reviser struck out, as Trados keeps them. */
const isDeleted = (name: string, {mtype = ''}: Attributes): boolean =>
  name === 'mrk' && /(?:^|-)deleted$/.test(mtype)

/** Elements of other vocabularies; those that mark words of a text are let through. */
const isForeign = (name: string): boolean => name.includes(':') && !/:(?:g|mrk|pc)$/.test(name)
