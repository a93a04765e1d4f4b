import type {Collation, Words} from '../../collate/index.ts'
import type {Occurrence} from '../concordance.ts'
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
export function placesOf(
  collation: Collation,
  translations: [number, number],
  sides: Sides,
  extents: Extents,
  row: number,
  link: number,
): [Occurrence, Occurrence] {
  const {a, b} = reachOf(sides, extents, row, link)
  const [one, other] = translations
  return [
    phraseAt(collation, one, sides.a, row, sides.links.a[link]!, a.before, a.after),
    phraseAt(collation, other, sides.b, row, sides.links.b[link]!, b.before, b.after),
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

/** One word of a row as an occurrence, with its neighbours if asked for and if they stand in the same clause. */
export function phraseAt(
  collation: Collation,
  translation: number,
  words: Words,
  row: number,
  place: number,
  before = false,
  after = false,
): Occurrence {
  const at = words.rowStarts[row]! + place
  const passage = words.passages[at]!
  const first = before && words.passages[at - 1] === passage ? at - 1 : at
  const last = after && words.passages[at + 1] === passage ? at + 1 : at
  const {clause} = collation.rows[row]!.readings[translation]![passage]!
  return {translation, row, clause, start: words.starts[first]!, end: words.ends[last]!}
}
