import type {RowWork} from '../../discover/index.ts'
import {InputError} from '../../failure.ts'
import {digestOf} from './digest.ts'

/** A range of rows of a work that has `of`: from `from` to before `to`. */
export interface Range {
  from: number
  to: number
  of: number
}

/** What was found in a range: by row, JSON of its phrases, and of what its texts say where that was asked for. */
export interface RangeFound extends Range {
  phrases: string[]
  checks: (string | undefined)[]
}

/** Of the lines; another is not read. */
const schemaVersion = 1

/** Short enough that a part which is killed loses little, and that parts have about as much to do. */
const mostRanges = 256
/** Fewer rows are not worth a file. */
const leastRows = 8

/** Cuts the rows of a work into ranges: the same ones, however many parts there are. */
export function rangesOf(rows: number): Range[] {
  const length = Math.max(leastRows, Math.ceil(rows / mostRanges))
  return Array.from({length: Math.ceil(rows / length)}, (_, at) => ({
    from: at * length,
    to: Math.min(rows, (at + 1) * length),
    of: rows,
  }))
}

/** A range as lines of JSON, the first with a sum of the others. */
export function rangeText(range: Range, work: RowWork): string {
  let rest = ''
  for (let row = range.from; row < range.to; row++) {
    rest += `{"row":${row},"phrases":${JSON.stringify(work.phrases(row))}}\n`
    const checks = work.checks(row)
    if (checks !== undefined) rest += `${beginOfChecks(row)}${checks}}\n`
  }
  return `${JSON.stringify({schemaVersion, ...range, sum: digestOf(rest)})}\n${rest}`
}

const beginOfChecks = (row: number): string => `{"row":${row},"checks":`

/**
 * @param called the name of the file in messages
 * @throws InputError if it was cut off or changed, or is of another version
 */
export function readRange(text: string, called: string): RangeFound {
  const end = text.indexOf('\n')
  const rest = text.slice(end + 1)
  const head = headOf(text.slice(0, end))
  if (head?.schemaVersion !== schemaVersion || head.sum !== digestOf(rest))
    throw new InputError(`\`${called}\` is damaged or of another version: remove it, and run its shard again`)
  const {from, to, of} = head
  const found: RangeFound = {from, to, of, phrases: [], checks: []}
  for (const line of rest.split('\n')) {
    if (line === '') continue
    const row = Number(/\d+/.exec(line)![0])
    const begin = beginOfChecks(row)
    if (line.startsWith(begin)) found.checks[row - from] = line.slice(begin.length, -1)
    else found.phrases[row - from] = line.slice(line.indexOf('['), -1)
  }
  return found
}

function headOf(line: string): (Range & {schemaVersion?: number; sum?: string}) | undefined {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
