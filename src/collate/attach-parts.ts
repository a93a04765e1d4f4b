import type {Passage} from './collation.ts'

/** What corresponds, while it is laid: parts of either side in their order. */
interface Pair<Part> {
  a: Part[]
  b: Part[]
}

/**
 * Joins parts of one sentence that stand alone with the pair beside them: `(a) …; (b) …; (c) …` beside one sentence that
 * says all three. Only what another clause than its neighbours' holds may be such a part.
 *
 * @param isHeldBy whether a part is found in what the neighbour has on the other side
 */
export function attachParts<Part extends {passage: Passage}>(
  pairs: readonly Pair<Part>[],
  isHeldBy: (part: readonly Part[], pair: Pair<Part>, side: 'a' | 'b') => boolean,
): Pair<Part>[] {
  const joined: Pair<Part>[] = []
  let waiting: {part: Part[]; side: 'a' | 'b'} | undefined
  for (const pair of pairs) {
    const side = pair.b.length === 0 ? 'a' : pair.a.length === 0 ? 'b' : undefined
    const last = joined.at(-1)
    if (side === undefined) {
      const isPart =
        waiting && fits(waiting.part, pair, waiting.side) && isHeldBy(waiting.part, pair, waiting.side)
      if (waiting && isPart) {
        joined.pop()
        joined.push({...pair, [waiting.side]: [...waiting.part, ...pair[waiting.side]]})
      } else joined.push(pair)
      waiting = undefined
      continue
    }
    const part = pair[side]
    if (
      last &&
      last.a.length > 0 &&
      last.b.length > 0 &&
      fits(part, last, side) &&
      isHeldBy(part, last, side)
    ) {
      joined[joined.length - 1] = {...last, [side]: [...last[side], ...part]}
      continue
    }
    joined.push(pair)
    waiting = {part, side}
  }
  return joined
}

function fits<Part extends {passage: Passage}>(
  part: readonly Part[],
  pair: Pair<Part>,
  side: 'a' | 'b',
): boolean {
  const other = side === 'a' ? pair.b : pair.a
  return (
    part[0]!.passage.clause !== pair[side][0]!.passage.clause &&
    other.every(({passage}) => passage.clause === other[0]!.passage.clause)
  )
}
