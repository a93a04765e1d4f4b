import {InputError} from '../failure.ts'
import {once} from '../once.ts'
import {type Cell, fieldOf} from './cells.ts'
import type {Unit} from './contents.ts'
import type {Text} from './document.ts'
import {Gather} from './gather.ts'
import {isLevelName, isVerseName} from './level-names.ts'
import {unreadFields} from './unread-fields.ts'

export const isKeyName = (name: string): boolean => keyName.test(name)

/** What the columns of a table hold. */
interface Plan {
  /** Columns that make the key, in this order; none where rows are counted. */
  keys: readonly number[]
  texts: readonly {column: number; name: string}[]
  hasHeader: boolean
}

const keyName =
  /^(?:key|id|ref|reference|clause|label|number|no|nr|num|segment|unit|string|name|address|line|section|article|schlüssel|clave|clé|ключ|键|編號|编号|#)\.?(?:[ _-]?(?:id|no|number|key))?$/iu
const asideName =
  /^(?:comments?|notes?|status|state|remarks?|context|description|type|date|author|user|url|link|file|path|tags?|score|max ?length|translated|approved|fuzzy|bemerkung(?:en)?|kommentar)$/i
/** Its language may stand behind it: `Source (zh)`, `source_en`. */
const sourceName = once(
  (): RegExp =>
    /^(?:source(?:[ _-]?(?:text|language|string|segment))?|original(?:[ _-]?text)?|src|msgid|ausgangstext|quelle|原文|оригинал)(?:[ _:-]*[([]?([a-z]{2}(?:[-_][a-z]{2,4})?)[)\]]?)?$/iu,
)
/** `English (en)`, `target_de`. */
const withTag = once(
  (): RegExp =>
    /^(?:target|translation|text|[\p{L} ]{3,20})[ _:-]*(?:[([]([a-z]{2}(?:[-_][a-z]{2,4})?)[)\]]|(?<=^(?:target|text)[ _:-])([a-z]{2}(?:[-_][a-z]{2})?))$/iu,
)

/** A tag of a language, as the name of a column; a word of three letters is rather a translation's. */
const tag = /^[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))*$/i

/**
 * The texts of a table: a column each, named by the first row, with the keys that other columns hold.
 *
 * @param advice what to do about fields in no column, as of a text with a comma in it; these are told where it is given
 * @throws InputError for a table of which it cannot be told what its columns are
 */
export function textsOfTable(
  value: string,
  rows: readonly (readonly Cell[])[],
  path: string,
  advice?: string,
): Text[] {
  const plan = planOf(value, rows, path)
  const body = plan.hasHeader ? rows.slice(1) : rows
  const labels = labelsOf(value, body, plan.keys)
  return plan.texts.map(({column, name}, at) => ({
    value,
    part: name,
    about: aboutOf(name),
    contents: () => {
      const units = unitsOf(value, rows, labels, column, plan.hasHeader)
      if (advice === undefined || at < plan.texts.length - 1) return {units}
      // A file says it once: in its last text.
      return {
        units: inOrder([
          ...units,
          ...unreadFields(value, body, {width: widthOf(rows, plan), first: plan.texts[0]!.column, advice}),
        ]),
      }
    },
  }))
}

/** Columns that the first row names, or that the plan has. */
const widthOf = (rows: readonly (readonly Cell[])[], {hasHeader, texts}: Plan): number =>
  hasHeader ? rows[0]!.length : texts.at(-1)!.column + 1

const inOrder = (units: Unit[]): Unit[] => units.sort((a, b) => a.start - b.start)

/**
 * The columns that make the keys of a table.
 *
 * @throws InputError as `textsOfTable` does
 */
export const keyColumnsOf = (
  value: string,
  rows: readonly (readonly Cell[])[],
  path: string,
): readonly number[] => planOf(value, rows, path).keys

function aboutOf(name: string): Text['about'] & object {
  const source = sourceName().exec(name)
  const said = source
    ? source[1]
    : tag.test(name)
      ? name
      : (withTag().exec(name)?.slice(1).find(Boolean) ?? languageOf(name))
  return {
    ...(source && {role: 'source' as const}),
    ...(said !== undefined && {language: said.replaceAll('_', '-')}),
  }
}

/** The language that a column is called by, in that language or in English; undefined where it is none. */
function languageOf(name: string): string | undefined {
  const plain = name.trim().toLowerCase()
  if (!/^\p{L}{2,20}$/u.test(plain)) return undefined
  return known().get(plain)
}

/** Languages by their names in English, and some by their own: those that Unicode's CLDR has for them. */
const known = once(() => {
  const tags =
    'af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lo lt lv mk ml mn mr ms mt my ne nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu'
  const own = ['de', 'es', 'fr', 'it', 'nl', 'pt', 'ru', 'zh', 'ja']
  const names = (inside: string, all: readonly string[]): (readonly [string, string])[] => {
    const display = new Intl.DisplayNames(inside, {type: 'language'})
    return all.map((one) => [(display.of(one) ?? one).toLowerCase(), one])
  }
  return new Map([...own.flatMap((one) => names(one, [one])), ...names('en', tags.split(' '))])
})

function planOf(value: string, rows: readonly (readonly Cell[])[], path: string): Plan {
  const width = Math.max(0, ...rows.slice(0, 200).map(({length}) => length))
  const names = rows[0]?.map((cell) => fieldOf(value, cell)) ?? []
  const named = names.map((name, column) => ({name, column})).filter(({name}) => name !== '')
  const isNamed = named.some(
    ({name}) =>
      keyName.test(name) || isLevelName(name) || sourceName().test(name) || /^(?:target|text)$/i.test(name),
  )
  if (isNamed) return namedPlan(value, rows, named)
  const fields = rows.slice(0, 200).map((row) => row.map((cell) => fieldOf(value, cell)))
  const verses = fields.filter(([, chapter = '', verse = '']) => isNumber(chapter) && isNumber(verse)).length
  if (width === 4 && verses * 2 > rows.length) {
    return {keys: [0, 1, 2], texts: [{column: 3, name: 'text'}], hasHeader: !isNumber(fields[0]![1] ?? '')}
  }
  if (width === 2) return {keys: [0], texts: [{column: 1, name: 'text'}], hasHeader: false}
  // Names that nobody knows, over a column of keys: short, each once.
  if (named.length === width && areKeys(fields.slice(1).map(([first = '']) => first))) {
    return {keys: [0], texts: textColumns(value, rows, named.slice(1)), hasHeader: true}
  }
  throw new InputError(
    `\`${path}\` has ${width === 1 ? 'one column without a name' : `${width} columns without names`}: expected a first line that names them, as key, source and a name for each translation`,
  )
}

const isNumber = (field: string): boolean => /^\d{1,3}(?:[a-z]|[-–]\d{1,3})?$/.test(field)

const longestKey = 40

const areKeys = (fields: readonly string[]): boolean =>
  fields.length > 1 &&
  fields.every((field) => field !== '' && field.length <= longestKey && !/\s\S+\s/.test(field)) &&
  new Set(fields).size === fields.length

function namedPlan(
  value: string,
  rows: readonly (readonly Cell[])[],
  named: readonly {name: string; column: number}[],
): Plan {
  const levels = named.filter(({name}) => isLevelName(name))
  const key = named.find(({name}) => keyName.test(name))
  const isVerses = levels.length > 1 || levels.some(({name}) => isVerseName(name))
  const keys = isVerses || (levels.length > 0 && !key) ? levels : key ? [key] : []
  const rest = named.filter((one) => !keys.includes(one))
  return {keys: keys.map(({column}) => column), texts: textColumns(value, rows, rest), hasHeader: true}
}

/** Columns that hold words, in any row; the others are numbers, dates and marks beside the text. */
function textColumns(
  value: string,
  rows: readonly (readonly Cell[])[],
  named: readonly {name: string; column: number}[],
): Plan['texts'] {
  const seen = new Map<string, number>()
  const open = named.filter(({name}) => !asideName.test(name) && !keyName.test(name))
  const withA = (sign: RegExp): typeof named =>
    open.filter(({column}) =>
      rows.slice(1).some((row) => row[column] && sign.test(fieldOf(value, row[column]))),
    )
  const words = withA(/\p{L}{2}|\p{Lo}/u)
  // Where no column has a word, one with letters is the text.
  return (words.length > 0 ? words : withA(/\p{L}/u)).map(({name, column}) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return {column, name: count === 1 ? name : `${name}~${count}`}
  })
}

/** A key for each row: its fields joined, an empty one as in the row above; or its number. */
function labelsOf(value: string, body: readonly (readonly Cell[])[], keys: readonly number[]): string[] {
  if (keys.length === 0) return body.map((_, at) => String(at + 1))
  const above: string[] = []
  return body.map((row) => {
    const fields = keys.map((column, level) => {
      const field = row[column] ? fieldOf(value, row[column]) : ''
      const known = field === '' && level < keys.length - 1 ? (above[level] ?? '') : field
      above[level] = known
      return known
    })
    return fields.at(-1) === '' ? '' : fields.filter((field) => field !== '').join('.')
  })
}

function unitsOf(
  value: string,
  rows: readonly (readonly Cell[])[],
  labels: readonly string[],
  column: number,
  hasHeader: boolean,
): Unit[] {
  const gather = new Gather()
  const units: Unit[] = []
  for (const [at, row] of rows.entries()) {
    const cell = row[column]
    if (!cell || cell.start === cell.end) continue
    addField(gather, value, cell)
    const {text, runs} = gather.take()
    if (text === '') continue
    const place = {text, runs, start: cell.start, end: cell.end}
    if (hasHeader && at === 0) {
      units.push(place)
      continue
    }
    const label = labels[at - (hasHeader ? 1 : 0)]!
    if (seen.test(label)) units.push({label, ...place})
    else
      units.push({...place, doubts: ['Unexpected row without a key, expected one: it belongs to no clause']})
  }
  return units
}

const seen = /[^\s\u200b-\u200d\u2060\ufeff\xad\0]/

/** A doubled quote is sought in the field alone: to the end of the file, the time would grow with its square. */
function addField(gather: Gather, value: string, {start, end, isQuoted}: Cell): void {
  let at = start
  if (isQuoted) {
    for (const {index} of value.slice(start, end).matchAll(/""/g)) {
      gather.add(value, at, start + index + 1)
      at = start + index + 2
    }
  }
  gather.add(value, at, end)
}
