import type {Content} from './content.ts'
import {give, type Match, type Matching} from './match.ts'

/** A list of so many items and more may be told to repeat itself. */
const leastItems = 3
/** What so many of the items hold is the form of the list, and this much of an item at least. */
const usual = 0.5
/** Two items are the same if this much of what they alone say is, as a Dice coefficient. */
const same = 0.5
/** How many items more must agree where both lists are equally long. */
const shifted = 2
/** Work for one list, items by items: some 500 by 500. */
const budget = 250_000
/** Chapters of scripture stand in one list with all others. */
const mostItems = budget / 50

/**
 * Lays lists that say nearly the same in every item (a schedule of fees, definitions) side by side by what each item says
 * alone, also where the numbers say otherwise: the item that is missing is then told, rather than all
 * behind it compared with their neighbours. In order, by the sum of likeness (Needleman & Wunsch 1970).
 */
export function layRepetitiveLists(matching: Matching, match: Match, content: Content): void {
  const {clauses, parents, rows, keyRows} = matching
  for (const [parent, items] of listsIn(parents)) {
    if (items.length < leastItems || items.length > mostItems) continue
    const parentRow = parent < 0 ? -1 : match.rows[parent]!
    if (parent >= 0 && parentRow < 0) continue
    const own = ownTokens(
      content,
      items.map((i) => clauses[i]!),
    )
    if (!own) continue
    const beside = rowsBelow(matching, parentRow)
    if (beside.length < leastItems) continue
    if (items.length * beside.length > budget) continue
    const others = ownTokens(
      content,
      beside.map((row) => rows[row]!),
    )
    if (!others) continue
    const worth = (i: number, r: number): number => diceOf(own[i]!, others[r]!)
    const pairs = inOrder(items.length, beside.length, worth)
    const places = new Map(beside.map((row, r) => [row, r]))
    const byKey = items.reduce((sum, clause, i) => {
      const r = places.get(keyRows[clause]!)
      return sum + (r === undefined ? 0 : worth(i, r))
    }, 0)
    const byContent = pairs.reduce((sum, [i, r]) => sum + worth(i, r), 0)
    // As many items under the same numbers are taken as they stand, unless twice as much speaks against it.
    const isEven = beside.length === items.length
    if (byContent < byKey + (isEven ? shifted : same) || (isEven && byContent < 2 * byKey)) continue
    for (const clause of items) {
      if (match.rows[clause]! >= 0) match.taken[match.rows[clause]!] = 0
      match.rows[clause] = -1
    }
    for (const [i, r] of withChanged(pairs, items.length, beside.length))
      give(match, keyRows, items[i]!, beside[r]!, match.typical)
  }
}

/** Clauses by the one above them. */
function listsIn(parents: Int32Array): Map<number, number[]> {
  const lists = new Map<number, number[]>()
  for (const [clause, parent] of parents.entries()) {
    const list = lists.get(parent)
    if (list) list.push(clause)
    else lists.set(parent, [clause])
  }
  return lists
}

function rowsBelow({rows, rowAbove}: Matching, parentRow: number): number[] {
  const found: number[] = []
  for (let row = 0; row < rows.length; row++)
    if (rows[row]! >= 0 && rowAbove(row) === parentRow) found.push(row)
  return found
}

/** What each text says that most do not; undefined where they do not repeat each other, or an item says nothing alone. */
function ownTokens({tokens, starts}: Content, texts: readonly number[]): Set<number>[] | undefined {
  counts.fill(0)
  for (const text of texts) for (let j = starts[text]!; j < starts[text + 1]!; j++) counts[tokens[j]!]!++
  const many = usual * texts.length
  if (countRepeating({tokens, starts}, texts, many) <= many) return undefined
  const own = texts.map((text) => {
    const read = tokens.subarray(starts[text]!, starts[text + 1]!)
    return new Set(read.filter((token) => counts[token]! < many))
  })
  return own.some(({size}) => size > 0) ? own : undefined
}

/** In how many texts of a list each token stands: written anew for each list. */
const counts = new Int32Array(1 << 16)

/** How many texts say mostly what many say; most lists have none, and no more is made for them. */
function countRepeating(
  {tokens, starts}: Pick<Content, 'tokens' | 'starts'>,
  texts: readonly number[],
  many: number,
): number {
  let repeating = 0
  for (const text of texts) {
    let common = 0
    for (let j = starts[text]!; j < starts[text + 1]!; j++) if (counts[tokens[j]!]! >= many) common++
    if (common >= usual * (starts[text + 1]! - starts[text]!)) repeating++
  }
  return repeating
}

function diceOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const token of a) if (b.has(token)) shared++
  return (2 * shared) / (a.size + b.size)
}

/** Pairs in order that are the same. */
function inOrder(height: number, width: number, worth: (i: number, r: number) => number): [number, number][] {
  const w = width + 1
  const best = new Float64Array((height + 1) * w)
  const gain = (i: number, r: number): number => {
    const value = worth(i, r)
    return value < same ? 0 : value
  }
  for (let i = 1; i <= height; i++)
    for (let r = 1; r <= width; r++)
      best[i * w + r] = Math.max(
        best[(i - 1) * w + r]!,
        best[i * w + r - 1]!,
        best[(i - 1) * w + r - 1]! + gain(i - 1, r - 1),
      )
  const pairs: [number, number][] = []
  for (let [i, r] = [height, width]; i > 0 && r > 0; ) {
    const here = best[i * w + r]!
    if (here === best[(i - 1) * w + r]!) i--
    else if (here === best[i * w + r - 1]!) r--
    else pairs.unshift([--i, --r])
  }
  return pairs
}

/** Adds items that stand between the same neighbours, as many on either side: these were changed. */
function withChanged(pairs: readonly [number, number][], height: number, width: number): [number, number][] {
  const all: [number, number][] = []
  let [i, r] = [0, 0]
  for (const [nextI, nextR] of [...pairs, [height, width] as const]) {
    if (nextI - i === nextR - r) for (; i < nextI; i++, r++) all.push([i, r])
    if (nextI < height) all.push([nextI, nextR])
    ;[i, r] = [nextI + 1, nextR + 1]
  }
  return all
}
