import {type Cell, fieldOf} from './cells.ts'
import type {Unit} from './contents.ts'
import {Gather} from './gather.ts'

/** What a table is known to have. */
interface Known {
  /** Its columns. */
  width: number
  /** The first of them that holds a text. */
  first: number
  /** What to do about a row that has more. */
  advice: string
}

/** What of the rows is in no column: the rest of a text with a comma in it, or a line that lost its comma. */
export function unreadFields(
  value: string,
  rows: readonly (readonly Cell[])[],
  {width, first, advice}: Known,
): Unit[] {
  return rows.flatMap((row): Unit[] => {
    const rest = row.length === 1 && first > 0 ? row : row.slice(width)
    if (!rest.some((cell) => fieldOf(value, cell) !== '')) return []
    const [{start}, {end}] = [rest[0]!, rest.at(-1)!]
    const gather = new Gather()
    gather.add(value, start, end)
    const found = `row of ${row.length} ${row.length === 1 ? 'field' : 'fields'}`
    const doubt = `Unexpected ${found}, expected ${width}: what is in no column belongs to no clause${advice}`
    return [{...gather.take(), start, end, doubts: [doubt]}]
  })
}
