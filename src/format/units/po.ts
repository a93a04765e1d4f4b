import {InputError} from '../../failure.ts'
import type {Reader} from '../format.ts'
import {Gather} from '../gather.ts'
import {eachLine} from '../keyed-lines.ts'
import {type Coded, type Pair, textsOfPairs} from './pairs.ts'
import {Spelled, spell} from './spelled.ts'

/** A string of an entry, over all of its lines. */
interface Field {
  spelled: Spelled
  start: number
  end: number
}

interface Entry {
  fields: Map<string, Field>
  isFuzzy: boolean
  /** Where its flags stand. */
  start: number
}

/** PO of gettext: the messages are the source, unless they are names of messages. */
export const readPo: Reader = ({path, text}) => {
  const value = text()
  const entries = entriesOf(value, path)
  const header = entries.find(({fields}) => fields.get('msgid')?.spelled.text === '')
  const language = /^Language:\s*([\w.@-]+?)\s*$/m.exec(header?.fields.get('msgstr')?.spelled.text ?? '')?.[1]
  const messages = entries.filter((entry) => entry !== header && entry.fields.has('msgid'))
  const ids = messages.map(({fields}) => fields.get('msgid')!.spelled.text)
  const named = ids.filter((id) => /^[\w.:/-]*[._:/-][\w.:/-]*$|^[a-z]+(?:[A-Z][a-z\d]*)+$/.test(id)).length
  const keys = keysOf(messages)
  const pairs = messages.flatMap((entry, at) => pairsOf(entry, keys[at]!, value, named * 2 > ids.length))
  const texts = textsOfPairs(value, pairs, {
    target: language?.replaceAll('_', '-').replace(/[.@].*$/, ''),
    anyOrder: true,
  })
  if (texts.length === 0) throw new InputError(`\`${path}\` holds no message with a text: expected one`)
  return texts
}

const keyword = /^\s*(#~|msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?)?\s*("(?:[^"\\]|\\.)*")?\s*$/

/** @throws InputError for a line that is neither a string nor a comment */
function entriesOf(value: string, path: string): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | undefined
  let field: Field | undefined
  let isFuzzy = false
  let flagsAt = -1
  eachLine(value, ({start, end, number}) => {
    const from = value[start] === '\ufeff' ? start + 1 : start
    const line = value.slice(from, end)
    if (/^\s*#/.test(line)) {
      if (/^\s*#,/.test(line)) {
        isFuzzy = /\bfuzzy\b/.test(line)
        flagsAt = from
      }
      field = undefined
      if (/^\s*#[^~|]/.test(line) || line.trim() === '#') entry = undefined
      return true
    }
    if (line.trim() === '') return true
    const [, name, quoted] = keyword.exec(line) ?? []
    if (quoted === undefined || (name === undefined && !field)) {
      if (/^\s*domain\s/.test(line)) return true
      throw new InputError(`\`${path}\` is damaged PO: line ${number} is no string in quotes`)
    }
    if (name !== undefined) {
      if (
        !entry ||
        name === 'msgctxt' ||
        (name === 'msgid' && [...entry.fields.keys()].some((one) => one !== 'msgctxt'))
      ) {
        entry = {fields: new Map(), isFuzzy, start: flagsAt}
        entries.push(entry)
        isFuzzy = false
      }
      field = {spelled: new Spelled(), start: from + line.search(/\S/), end}
      entry.fields.set(name, field)
    }
    const open = from + line.indexOf('"')
    spell(value, open + 1, from + line.trimEnd().length - 1, field!.spelled)
    field!.end = from + line.trimEnd().length
    return true
  })
  return entries
}

/** What messages are called. Blanks alone tell some from others (`%s`, `%s\n`): those are called by a sum of them, too. */
function keysOf(messages: readonly Entry[]): string[] {
  const named = messages.map(({fields}) => {
    const [context, id] = [fields.get('msgctxt')?.spelled.text, fields.get('msgid')!.spelled.text]
    return {key: keyOf(context, id), whole: `${context ?? ''}|${id}`}
  })
  const spelled = new Map<string, Set<string>>()
  for (const {key, whole} of named) spelled.set(key, (spelled.get(key) ?? new Set()).add(whole))
  return named.map(({key, whole}) => {
    const isPlain = spelled.get(key)!.size === 1 || whole.replace(/^\|/, '') === key
    return isPlain ? key : `${key}…${sumOf(whole)}`
  })
}

function pairsOf({fields, isFuzzy}: Entry, key: string, value: string, isNamed: boolean): Pair[] {
  const id = fields.get('msgid')!
  const plural = fields.get('msgid_plural')
  const forms = [...fields].flatMap(([name, field]) => {
    const form = /^msgstr(?:\[(\d+)\])?$/.exec(name)
    return form ? [{form: Number(form[1] ?? 0), field}] : []
  })
  const all: {form: number; field: Field | undefined}[] =
    forms.length > 0 ? forms.sort((a, b) => a.form - b.form) : [{form: 0, field: undefined}]
  // A language with one form has it for every number: it stands for the plural.
  if (plural && all.length === 1) {
    all.unshift({form: 0, field: undefined})
    all[1]!.form = 1
  }
  return all.map(({form, field}) => {
    const original = form === 0 ? id : form === 1 ? plural : undefined
    const source = original && !isNamed ? stretchOf(original, value) : undefined
    const target = field && stretchOf(field, value)
    return {
      key: plural ? `${key}[${form}]` : key,
      ...(plural && {form: {of: key, name: String(form)}}),
      notes: [],
      ...(source && {source}),
      ...(target && (isFuzzy ? {guess: target} : {target})),
    }
  })
}

function stretchOf({spelled, start, end}: Field, value: string): Coded | undefined {
  const gather = new Gather()
  spelled.addTo(gather, value)
  const {text, ...taken} = gather.take()
  return text === '' ? undefined : {text, ...taken, start, end}
}

/** Longer messages are cut to this; what is cut off is told by a sum of the whole. */
const longest = 60

/** The message, as far as it reads as a name; with its context, which makes it another one. */
export function keyOf(context: string | undefined, id: string): string {
  const whole = [context, id]
    .filter((part) => part !== undefined && part !== '')
    .join('|')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (whole.length <= longest) return whole === '' ? 'empty' : whole
  return `${whole.slice(0, longest).replace(/\s+\S*$/, '')}…${sumOf(whole)}`
}

function sumOf(text: string): string {
  let sum = 0
  for (let i = 0; i < text.length; i++) sum = (Math.imul(sum, 31) + text.charCodeAt(i)) | 0
  return (sum >>> 0).toString(36)
}
