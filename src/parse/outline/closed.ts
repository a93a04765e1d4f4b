import {lastOf} from '../label/label.ts'
import type {Closed} from './move.ts'
import {rankOf} from './place.ts'
import type {State} from './state.ts'

/** Before the types of lists that were closed when the last annex began: its own numbering is another. */
export const beyond = '<'

/** The numbers at which lists were closed, by the way that led to a state. */
export function closedAfter({from, place, moves}: State): Closed {
  let closed = from!.closed
  if (moves.length === 0) return closed
  let open = place
  for (let level = from!.place; level; level = level.parent) {
    while (open && open.depth > level.depth) open = open.parent
    if (open === level) break
    if (closed === from!.closed) closed = {...closed}
    ;(closed as Record<string, number>)[level.reading.type] = lastOf(level.reading)
  }
  const opened = moves.find(({place: at}) => rankOf(at.reading) === 0)
  return opened ? beyondOf(closed) : closed
}

/** What was closed before an annex. */
function beyondOf(closed: Closed): Closed {
  const outer: Record<string, number> = {}
  for (const [type, number] of Object.entries(closed)) {
    const name = type.startsWith(beyond) ? type : beyond + type
    if (!(name in outer) || name !== type) outer[name] = number
  }
  return outer
}
