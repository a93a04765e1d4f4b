import {IntColumn} from '../../../int-column.ts'

/** Words `[from, to)` of each side that stand for each other where the two sentences part. */
export interface Edit {
  a: [number, number]
  b: [number, number]
}

/** By diagonal of the table of two lists: how far into the first one the best path has come, and its last edit. */
let reached = new Int32Array(1 << 10)
let lasts = new Int32Array(1 << 10)
/** By edit: where it is made in either list, whether it is of the second one, and the edit before it; -1 for none. */
const [ats, others, adding, before] = [new IntColumn(), new IntColumn(), new IntColumn(), new IntColumn()]
/** Of a diagonal that no path is on. */
const nowhere = -1

/**
 * Where two lists of small numbers part, by a shortest script of edits (Myers 1986). Of several it is the one that the package
 * `diff` finds, in a tenth of the time: sentences that are nearly the same are compared in most rows of a work.
 */
export function shortestScript(a: Int32Array, b: Int32Array): Edit[] {
  const [ofA, ofB] = [a.length, b.length]
  const middle = ofA + ofB + 1
  const diagonals = 2 * middle + 1
  if (reached.length < diagonals) {
    reached = new Int32Array(2 * diagonals)
    lasts = new Int32Array(2 * diagonals)
  }
  reached.fill(nowhere, 0, diagonals)
  ats.length = others.length = adding.length = before.length = 0
  const start = slide(a, b, 0, 0)
  if (start === ofA && start === ofB) return []
  reached[middle] = start
  lasts[middle] = -1
  // Where a path has come to the end of a list, those beyond it need not be looked at.
  let [lowest, highest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let length = 1; ; length++) {
    // Both bounds may move while this length is looked at.
    for (let diagonal = Math.max(lowest, -length); diagonal <= Math.min(highest, length); diagonal += 2) {
      const here = middle + diagonal
      const removed = reached[here - 1]!
      const added = reached[here + 1]!
      reached[here - 1] = nowhere
      const to = added - diagonal
      const canAdd = added !== nowhere && to > 0 && to <= ofB
      const canRemove = removed !== nowhere && removed < ofA
      if (!canAdd && !canRemove) {
        reached[here] = nowhere
        continue
      }
      const adds = !canRemove || (canAdd && removed < added)
      const at = adds ? added : removed
      ats.push(at)
      others.push(adds ? to - 1 : at - diagonal + 1)
      adding.push(Number(adds))
      before.push(lasts[adds ? here + 1 : here - 1]!)
      const from = adds ? at : at + 1
      const end = slide(a, b, from, from - diagonal)
      if (end === ofA && end - diagonal === ofB) return editsTo(ats.length - 1)
      reached[here] = end
      lasts[here] = ats.length - 1
      if (end === ofA) highest = Math.min(highest, diagonal - 1)
      if (end - diagonal === ofB) lowest = Math.max(lowest, diagonal + 1)
    }
  }
}

/** How far the first list goes on as the second does. */
function slide(a: Int32Array, b: Int32Array, from: number, other: number): number {
  let [x, y] = [from, other]
  while (x < a.length && y < b.length && a[x] === b[y]) {
    x++
    y++
  }
  return x
}

/** The edits up to one, those that follow on each other joined. */
function editsTo(last: number): Edit[] {
  const edits: Edit[] = []
  for (let edit = last; edit >= 0; edit = before.at(edit)) {
    const [a, b] = [ats.at(edit), others.at(edit)]
    const [endA, endB] = adding.at(edit) === 1 ? [a, b + 1] : [a + 1, b]
    const next = edits.at(-1)
    if (next && next.a[0] === endA && next.b[0] === endB) {
      next.a[0] = a
      next.b[0] = b
    } else edits.push({a: [a, endA], b: [b, endB]})
  }
  return edits.reverse()
}
