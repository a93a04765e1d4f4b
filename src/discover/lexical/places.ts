import type {Collation, Words} from '../../collate/index.ts'
import type {Occurrence} from '../concordance.ts'
import {type Extents, neighbourOf, type Sides} from './extent.ts'

/** The phrase of each side at one link of a pair, neighbours included where they stand there. */
export function placesOf(
  collation: Collation,
  translations: [number, number],
  sides: Sides,
  extents: Extents,
  row: number,
  link: number,
): [Occurrence, Occurrence] {
  const before = here(sides, link, row, -1, extents.before)
  const after = here(sides, link, row, 1, extents.after)
  const [a, b] = translations
  return [
    phraseAt(collation, a, sides.a, row, sides.links.a[link]!, before[0], after[0]),
    phraseAt(collation, b, sides.b, row, sides.links.b[link]!, before[1], after[1]),
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
