import {InputError} from '../failure.ts'
import {once} from '../once.ts'
import {isKeyName} from './columns.ts'
import {eachLine, textOf} from './keyed-lines.ts'
import {isLevelName} from './level-names.ts'

/** How the lines of keyed text are made up. */
export interface Column {
  /** Number of columns before the text. */
  before: number
  /** Where a line starts that names the columns; -1 where there is none. */
  header: number
}

/** Lines looked at. */
const sample = 200
const keyName = once(
  (): RegExp =>
    /^(?:key|id|ref|reference|verse|clause|label|number|no|nr|schlüssel|clave|clé|ключ|键|編號|编号)$/iu,
)
const textName = once(
  (): RegExp =>
    /^(?:text|translation|target|content|value|texte|texto|testo|текст|译文|本文|正文|[a-z]{2,3}(?:-[a-z]{2,4})?)$/iu,
)

/**
 * The columns of a table: a key and a text, or book, chapter and verse before it; `unknown` where most lines have
 * more columns and these are no numbers of verses. A tab in one text of many is that text's.
 */
export function columnsOf(value: string): Column | 'unknown' {
  const rows: {start: number; fields: string[]}[] = []
  eachLine(value, (line) => {
    const text = textOf(value, line)
    if (text.trim() !== '' && !text.startsWith('#')) rows.push({start: line.start, fields: text.split('\t')})
    return rows.length < sample
  })
  const header = rows[0] && isHeader(rows[0].fields) ? rows.shift()!.start : -1
  const isVerse = rows.filter(({fields}) => fields.length >= 4 && isVerseOf(fields)).length
  if (isVerse > 0 && isVerse * 2 > rows.length) return {before: 3, header}
  const wide = rows.filter(({fields}) => fields.length > 2 && fields[0]!.trim() !== '').length
  return wide * 2 > rows.length ? 'unknown' : {before: 1, header}
}

const isVerseOf = ([book = '', chapter = '', verse = '']: readonly string[]): boolean =>
  book.trim() !== '' && /^\s*\d{1,3}\s*$/.test(chapter) && /^\s*\d{1,3}(?:[a-z]|[-–]\d{1,3})?\s*$/.test(verse)

/** `key<TAB>text`, `book<TAB>chapter<TAB>verse<TAB>text`. */
function isHeader(fields: readonly string[]): boolean {
  const names = fields.map((one) => one.trim())
  if (names.length < 2) return false
  if (names.length >= 4) return /^book$/i.test(names[0]!) && /^chapter$/i.test(names[1]!)
  return keyName().test(names[0]!) && (textName().test(names[1]!) || keyName().test(names[1]!))
}

/**
 * Whether the first line names more columns than a key and a text, or book, chapter, verse and a text: it is a table
 * of several texts.
 */
export function isTable(value: string): boolean {
  const rows: string[][] = []
  eachLine(value, (line) => {
    const text = textOf(value, line)
    if (text.trim() !== '' && !/^#(?:\s|$)/.test(text)) rows.push(text.split('\t').map((one) => one.trim()))
    return rows.length < sample
  })
  const [names = [], ...body] = rows
  const isNamed = names.some((name) => isKeyName(name) || isLevelName(name))
  const isPlain = names.length === 4 && isHeader(names)
  const wide = body.filter(({length}) => length > 2).length
  return names.length > 2 && isNamed && !isPlain && wide * 2 > body.length
}

export function refuseColumns(path: string): never {
  throw new InputError(
    `\`${path}\` has more than two columns: keyed TSV has a key and a text a line (or book, chapter, verse, text); leave the others out`,
  )
}
