import {type Cell, rowsOf} from './cells.ts'
import {textsOfTable} from './columns.ts'
import type {Unit} from './contents.ts'
import type {Format} from './format.ts'
import {type Column, columnsOf, isTable, refuseColumns} from './keyed-columns.ts'
import {eachLine, type KeyedLine, textOf} from './keyed-lines.ts'

/**
 * `key<TAB>text` a line: the keys are taken as they stand. Lines of `book<TAB>chapter<TAB>verse<TAB>text` have the key
 * `book.chapter.verse`. Blank lines are passed over; lines that start with `#`, a line of column names and lines
 * without a key name nothing, the latter with a doubt.
 */
export const keyedText: Format = {
  id: 'keyed',
  name: 'keyed TSV',
  extensions: ['.tsv'],
  read({path, text}) {
    const value = text()
    if (isTable(value)) return textsOfTable(value, linesOf(value, path), path, '')
    return [{value, contents: () => ({units: unitsOf(value, path)})}]
  },
}

/** The rows of a table of more columns; a line that starts with `#` is none of them. */
const linesOf = (value: string, path: string): Cell[][] =>
  rowsOf(value, {delimiter: '\t', hasQuotes: false}, path, value.startsWith('\ufeff') ? 1 : 0).filter(
    ([first]) => !/^#(?:\s|$)/.test(value.slice(first!.start, first!.start + 2)),
  )

/** @throws InputError for a table of other columns */
function unitsOf(value: string, path: string): Unit[] {
  const column = columnsOf(value)
  if (column === 'unknown') refuseColumns(path)
  const units: Unit[] = []
  eachLine(value, (line) => {
    const text = textOf(value, line)
    if (/\S/.test(text)) units.push(unitOf(line, text, column))
    return true
  })
  return units
}

function unitOf(line: KeyedLine, text: string, column: Column): Unit {
  if (text.startsWith('#')) return nameless(line, text)
  if (line.start === column.header) {
    // Names of book, chapter, verse and text are what is expected.
    return column.before > 1
      ? nameless(line, text)
      : nameless(
          line,
          text,
          `Unexpected names of columns \`${text.replaceAll('\t', '` `')}\`, expected \`key<TAB>text\`: this line is no clause`,
        )
  }
  const own = ownText(text, column.before)
  const label = labelOf(text.slice(0, -1 - own.length))
  if (!seen.test(label)) {
    const lack = own === text ? 'line without a tab' : 'line without a key'
    return nameless(line, text, `Unexpected ${lack}, expected \`key<TAB>text\`: it belongs to no clause`)
  }
  const unit: Unit = {label, text: own, ...placeOf(line, own)}
  if (own.includes('\t')) {
    unit.doubts = [
      `Unexpected tab in the text of \`${label}\`, expected \`key<TAB>text\`: it counts as a blank`,
    ]
  }
  return unit
}

/** A line that is no clause. */
const nameless = (line: KeyedLine, text: string, doubt?: string): Unit => ({
  text,
  ...placeOf(line, text),
  ...(doubt !== undefined && {doubts: [doubt]}),
})

/** Where a line is, and its text at the end of it. */
const placeOf = (
  {start, end, column}: KeyedLine,
  {length}: string,
): Pick<Unit, 'runs' | 'start' | 'end'> => ({
  runs: length === 0 ? [] : [0, end - length, length],
  start: start + column - 1,
  end,
})

/** What stands behind so many tabs, or behind the last where there are fewer. */
function ownText(text: string, tabs: number): string {
  let start = 0
  for (let i = 0; i < tabs; i++) {
    const tab = text.indexOf('\t', start)
    if (tab < 0) break
    start = tab + 1
  }
  return start === 0 ? text : text.slice(start)
}

/** The fields before the text, as one key. */
const labelOf = (fields: string): string =>
  fields.includes('\t')
    ? fields
        .split('\t')
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .join('.')
    : fields.trim()

/** A character that is seen: a key of blanks and joiners is none. */
const seen = /[^\s\u200b-\u200d\u2060\ufeff\xad\0]/
