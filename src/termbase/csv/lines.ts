import {parse} from 'csv-parse/sync'
import {InputError} from '../../failure.ts'
import {withoutGuard} from './formula.ts'

/** A line of a table: what stands in each column, by its name. */
type Line = Record<string, string>

/**
 * Lines below the head; the delimiter is the one that cuts the head into most columns.
 *
 * @throws InputError if it is no CSV, or lacks a column
 */
export function linesOf(csv: string, path: string): Line[] {
  const head = csv.slice(0, csv.search(/\r?\n|$/))
  const delimiter = [',', ';', '\t'].reduce((best, one) =>
    head.split(one).length > head.split(best).length ? one : best,
  )
  let lines: Line[]
  try {
    lines = parse(csv, {
      bom: true,
      delimiter,
      // People append to what others wrote, so both ends of a line may stand in one file.
      record_delimiter: csv.includes('\n') ? ['\r\n', '\n'] : ['\r'],
      columns: (names: string[]) => columnNames(names, path),
      cast: (cell, {header}) => (header ? cell : withoutGuard(cell)),
      skip_empty_lines: true,
      relax_column_count_less: true,
    })
  } catch (error) {
    if (error instanceof InputError) throw error
    throw new InputError(`\`${path}\` is no CSV: ${(error as Error).message}; mend it`)
  }
  return lines
}

/**
 * Names of the columns. Those without a name get one.
 *
 * @throws InputError if two columns have one name: the second would hide the first; and if one that is needed is missing
 */
function columnNames(printed: readonly string[], path: string): string[] {
  const names: string[] = []
  for (const name of printed.map(columnName)) {
    if (name !== '' && names.includes(name)) {
      throw new InputError(`two columns \`${name}\` in \`${path}\`: expected each name once; rename one`)
    }
    names.push(name === '' ? ' '.repeat(names.length) : name)
  }
  for (const column of ['concept', 'language', 'term']) {
    if (!names.includes(column)) {
      throw new InputError(
        `no column \`${column}\` in \`${path}\`: expected at least \`concept\`, \`language\` and \`term\`; add it`,
      )
    }
  }
  return names
}

/** The fixed columns are known in any case, and by the names other tools give them. */
function columnName(name: string): string {
  const known: Record<string, string> = {
    id: 'concept',
    entry: 'concept',
    lang: 'language',
    'term status': 'status',
  }
  const lower = name.trim().toLowerCase()
  if (Object.hasOwn(known, lower)) return known[lower]!
  return ['concept', 'language', 'translation', 'term', 'status'].includes(lower) ? lower : name.trim()
}
