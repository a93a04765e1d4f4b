import {IntColumn} from '../../int-column.ts'
import {type Span, Spans} from '../word-spans.ts'
import type {Name} from './names.ts'

/** Those places of a name that some span overlaps. */
export function touchedBy(name: Name, spans: readonly Span[]): Spans {
  const touched = new IntColumn()
  let [last, isInOrder] = [-1, true]
  for (const {start, end} of spans) {
    const [from, to] = name.overlapping(start, end)
    for (let at = from; at < to; at++) {
      // Spans are nearly in the order of the text, so that what was touched before was mostly touched last.
      if (at === last) continue
      isInOrder &&= at > last
      last = at
      touched.push(at)
    }
  }
  const places = isInOrder ? touched.cut() : touched.cut().sort()
  const count = isInOrder ? places.length : withoutTwins(places)
  if (count === name.count) return name.spans
  const made = new Spans(new Int32Array(count), new Int32Array(count))
  for (let at = 0; at < count; at++) {
    made.starts[at] = name.startAt(places[at]!)
    made.ends[at] = name.endAt(places[at]!)
  }
  return made
}

/** Puts each of some sorted numbers once at the front, and tells how many there are. */
function withoutTwins(sorted: Int32Array): number {
  let count = 0
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[at - 1]) sorted[count++] = sorted[at]!
  return count
}
