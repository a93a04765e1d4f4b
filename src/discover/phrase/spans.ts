import type {Passage} from './passage.ts'
import {countDiffering, leaks, type Sums} from './sums.ts'
import {gaps} from './token.ts'

/** Two spans that may say the same in other words: content words `a0..a1` and `b0..b1`, both ends included. */
export interface SpanPair {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** Words of content a side. */
export const longest = 5
/** Tokens a side, small words included. */
const widest = 11
/** How many words that are linked to nothing a span may grow by, each way. */
const growth = 1
/** A link that a span reaches along, and one that it follows where it has no better. */
const firm = 0.3
const faint = 0.08
/** How many links of a word count. */
const links = 3
/** A word with a link like this is linked elsewhere. */
const taken = 0.5

/** Last word of every span that starts at each word: no comma inside, no compound cut in two, and no verb behind a noun where capitals tell nouns. */
export function endsOf({at, apart, joined, content}: Passage): number[][] {
  const ends: number[][] = []
  for (let start = 0; start < at.length; start++) {
    const found: number[] = []
    ends.push(found)
    if (joined[start]) continue
    let hasNoun = false
    for (let end = start; end < at.length && end < start + longest; end++) {
      if (at[end]! >= at[start]! + widest || (end > start && apart[end]! >= gaps.comma)) break
      const {isNoun} = content[end]!
      // Behind a noun the verb begins, or what depends on it.
      if (hasNoun && isNoun === false) continue
      hasNoun ||= isNoun === true
      if (!joined[end + 1]) found.push(end)
    }
  }
  return ends
}

/**
 * All nearly consistent span pairs (Och & Ney 2004 ask for strict consistency; links between paraphrases are too
 * unsure for that): the span that a's links reach in b, with or without its outermost link, grown by words that are
 * linked to nothing else. Pairs that differ in no word are left out.
 *
 * @param isSought 1 for each word of a that matters; spans without such a word are left out
 */
export function pairSpans(sums: Sums, isSought?: Uint8Array): SpanPair[] {
  const {a, b} = sums.alignment
  const linked = linksOf(sums)
  const bestOfB = bestOf(sums)
  const endsInB = endsOf(b)
  const pairs: SpanPair[] = []
  // The number of the span of a that a span of b was last paired with.
  const seen = new Int32Array(b.content.length * longest)
  let number = 0
  const endsInA = endsOf(a)
  for (let a0 = 0; a0 < endsInA.length; a0++) {
    for (const a1 of endsInA[a0]!) {
      if (isSought && !isSought.subarray(a0, a1 + 1).includes(1)) continue
      number++
      const cores = coresOf(linked, a0, a1)
      for (let c = 0; c < cores.length; c += 2) {
        const first = cores[c]!
        const last = cores[c + 1]!
        for (let b0 = first; b0 >= first - growth; b0--) {
          for (const b1 of endsInB[b0]!) {
            if (b1 < last || !free(bestOfB, last + 1, b1)) continue
            const id = b0 * longest + b1 - b0
            if (seen[id] === number) continue
            seen[id] = number
            if (countDiffering(sums, a0, a1, b0, b1) > 0 && !leaks(sums, a0, a1, b0, b1))
              pairs.push({a0, a1, b0, b1})
          }
          // Grown to the left up to a comma, or to a word that is linked elsewhere.
          if (b0 === 0 || b.apart[b0]! >= gaps.comma || (b0 < first && bestOfB[b0]! > taken)) break
        }
      }
    }
  }
  return pairs
}

/**
 * Where a span's links lead, as first and last word in turn: from the first link to the last, without the first, without
 * the last; or to each of its faint links.
 */
function coresOf({firm, faint}: Links, a0: number, a1: number): number[] {
  let first = Number.MAX_SAFE_INTEGER
  let second = first
  let last = -1
  let lastButOne = -1
  let count = 0
  for (let i = a0; i <= a1; i++) {
    const reached = firm[i]!
    for (let k = 0; k < reached.length; k++) {
      const j = reached[k]!
      count++
      if (j < first) {
        second = first
        first = j
      } else if (j < second) second = j
      if (j > last) {
        lastButOne = last
        last = j
      } else if (j > lastButOne) lastButOne = j
    }
  }
  if (count === 1) return [first, last]
  if (count > 1) return [first, last, second, last, first, lastButOne]
  const cores: number[] = []
  for (let i = a0; i <= a1; i++) for (const j of faint[i]!) cores.push(j, j)
  return cores
}

/** Words of b that each word of a is linked to: the best few, firm ones apart from faint ones. */
interface Links {
  firm: number[][]
  faint: number[][]
}

function linksOf({alignment: {a, b, probability}}: Sums): Links {
  const width = b.content.length
  const found: Links = {firm: [], faint: []}
  for (let i = 0; i < a.content.length; i++) {
    const row = i * width
    const best: number[] = []
    for (let j = 0; j < width; j++) if (probability[row + j]! >= faint) best.push(j)
    best.sort((x, y) => probability[row + y]! - probability[row + x]! || x - y)
    best.length = Math.min(best.length, links)
    found.firm.push(best.filter((j) => probability[row + j]! >= firm))
    found.faint.push(best.filter((j) => probability[row + j]! < firm))
  }
  return found
}

/** The best link of each word of b. */
function bestOf({alignment: {b, probability}}: Sums): Float64Array {
  const best = new Float64Array(b.content.length)
  for (let cell = 0, j = 0; cell < probability.length; cell++) {
    if (probability[cell]! > best[j]!) best[j] = probability[cell]!
    if (++j === best.length) j = 0
  }
  return best
}

/** Whether a span may grow from `from` to `to`: few words, and at most the last of them linked elsewhere. */
function free(best: Float64Array, from: number, to: number): boolean {
  if (to - from >= growth) return false
  for (let j = from; j < to; j++) if (best[j]! > taken) return false
  return true
}
