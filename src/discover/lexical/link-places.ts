import type {Words} from '../../collate/index.ts'
import type {Span} from '../word-spans.ts'
import {type Extents, neighbourOf, type Sides} from './extent.ts'

/** Which of its usual neighbours stand next to one link of a pair. */
export interface Reach {
  a: {before: boolean; after: boolean}
  b: {before: boolean; after: boolean}
}

export function reachOf(sides: Sides, extents: Extents, row: number, link: number): Reach {
  const [beforeA, beforeB] = here(sides, link, row, -1, extents.before)
  const [afterA, afterB] = here(sides, link, row, 1, extents.after)
  return {a: {before: beforeA, after: afterA}, b: {before: beforeB, after: afterB}}
}

/** The phrase of each side at one link of a pair, neighbours included where they stand there. */
export function placesOf(sides: Sides, extents: Extents, row: number, link: number): [Span, Span] {
  const {a, b} = reachOf(sides, extents, row, link)
  return [
    phraseAt(sides.a, sides.a.rowStarts[row]! + sides.links.a[link]!, a.before, a.after),
    phraseAt(sides.b, sides.b.rowStarts[row]! + sides.links.b[link]!, b.before, b.after),
  ]
}

/** Whether the usual neighbour stands next to this link too, per side. */
function here(
  sides: Sides,
  link: number,
  row: number,
  step: -1 | 1,
  usual: string | undefined,
): [boolean, boolean] {
  if (usual === undefined || neighbourOf(sides, link, row, step) !== usual) return [false, false]
  const [, wordA, wordB] = usual.split(':')
  return [wordA !== '', wordB !== '']
}

/** One word as a span, with its neighbours if asked for and if they stand in the same clause. */
export function phraseAt({passages}: Words, at: number, before = false, after = false): Span {
  const passage = passages[at]!
  return {
    start: before && passages[at - 1] === passage ? at - 1 : at,
    end: (after && passages[at + 1] === passage ? at + 1 : at) + 1,
  }
}
