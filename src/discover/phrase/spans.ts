import {flag} from './columns.ts'
import {Floats} from './floats.ts'
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

/** Span pairs in columns, filled anew for each sentence. */
export class SpanPairs {
  length = 0
  private values = new Int32Array(4096)

  push(a0: number, a1: number, b0: number, b1: number): void {
    const from = 4 * this.length++
    if (from === this.values.length) {
      const grown = new Int32Array(2 * from)
      grown.set(this.values)
      this.values = grown
    }
    this.values[from] = a0
    this.values[from + 1] = a1
    this.values[from + 2] = b0
    this.values[from + 3] = b1
  }

  /** Writes a pair into another, which is returned. */
  read(pair: number, into: SpanPair): SpanPair {
    into.a0 = this.values[4 * pair]!
    into.a1 = this.values[4 * pair + 1]!
    into.b0 = this.values[4 * pair + 2]!
    into.b1 = this.values[4 * pair + 3]!
    return into
  }
}

/**
 * By word, the spans that start there, a bit for each length: no comma inside, no compound cut in two, and no verb
 * behind a noun where capitals tell nouns.
 */
function endsOf({lines, from, at, apart, joined, count}: Passage, ends: Float64Array): Float64Array {
  const {flags, capitalNouns} = lines
  for (let start = 0; start < count; start++) {
    let found = 0
    let hasNoun = false
    for (let end = start; joined[start] === 0 && end < count && end < start + longest; end++) {
      if (at[end]! >= at[start]! + widest || (end > start && apart[end]! >= gaps.comma)) break
      if (capitalNouns) {
        const isNoun = (flags[from + at[end]!]! & flag.capital) !== 0
        // Behind a noun the verb begins, or what depends on it.
        if (hasNoun && !isNoun) continue
        hasNoun ||= isNoun
      }
      if (joined[end + 1] === 0) found |= 1 << (end - start)
    }
    ends[start] = found
  }
  return ends
}

const room = {
  endsA: new Floats(),
  endsB: new Floats(),
  best: new Floats(),
  /** By word of a: its best links, and how many of them there are, and are firm. */
  reached: new Floats(),
  counts: new Floats(),
  firm: new Floats(),
  /** By span of b: the number of the span of a that it was last paired with. */
  seen: new Floats(),
}
/** Spans of a have a number of their own in all passages, so that `seen` need not be emptied. */
let number = 0
const cores = new Int32Array(2 * links * longest)

/**
 * All nearly consistent span pairs (Och & Ney 2004 ask for strict consistency; links between paraphrases are too
 * unsure for that): the span that a's links reach in b, with or without its outermost link, grown by words that are
 * linked to nothing else. Pairs that differ in no word are left out.
 *
 * @param pairs gets them, and nothing else
 * @param isSought 1 for each word of a that matters; spans without such a word are left out
 */
export function pairSpans(pairs: SpanPairs, sums: Sums, isSought?: Uint8Array): void {
  const {a, b} = sums.alignment
  readLinks(sums)
  const bestOfB = bestOf(sums)
  const endsInA = endsOf(a, room.endsA.of(a.count))
  const endsInB = endsOf(b, room.endsB.of(b.count))
  const seen = room.seen.of(b.count * longest)
  pairs.length = 0
  for (let a0 = 0; a0 < a.count; a0++) {
    for (let length = 0; length < longest; length++) {
      if ((endsInA[a0]! & (1 << length)) === 0) continue
      const a1 = a0 + length
      if (isSought && !isSought.subarray(a0, a1 + 1).includes(1)) continue
      number++
      const count = coresOf(a0, a1)
      for (let c = 0; c < count; c += 2) {
        const first = cores[c]!
        const last = cores[c + 1]!
        for (let b0 = first; b0 >= first - growth; b0--) {
          for (let b1 = Math.max(b0, last); b1 < b0 + longest && b1 < b.count; b1++) {
            if ((endsInB[b0]! & (1 << (b1 - b0))) === 0 || !free(bestOfB, last + 1, b1)) continue
            const id = b0 * longest + b1 - b0
            if (seen[id] === number) continue
            seen[id] = number
            if (countDiffering(sums, a0, a1, b0, b1) > 0 && !leaks(sums, a0, a1, b0, b1))
              pairs.push(a0, a1, b0, b1)
          }
          // Grown to the left up to a comma, or to a word that is linked elsewhere.
          if (b0 === 0 || b.apart[b0]! >= gaps.comma || (b0 < first && bestOfB[b0]! > taken)) break
        }
      }
    }
  }
}

/**
 * Where a span's links lead, into `cores` as first and last word in turn: from the first link to the last, without the
 * first, without the last; or to each of its faint links.
 *
 * @returns how many were written
 */
function coresOf(a0: number, a1: number): number {
  const [reached, firmCounts] = [room.reached.of(0), room.firm.of(0)]
  let first = Number.MAX_SAFE_INTEGER
  let second = first
  let last = -1
  let lastButOne = -1
  let count = 0
  for (let i = a0; i <= a1; i++) {
    for (let k = 0; k < firmCounts[i]!; k++) {
      const j = reached[i * links + k]!
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
  if (count === 0) return faintCores(a0, a1)
  cores[0] = first
  cores[1] = last
  if (count === 1) return 2
  cores[2] = second
  cores[3] = last
  cores[4] = first
  cores[5] = lastButOne
  return 6
}

function faintCores(a0: number, a1: number): number {
  const [reached, counts] = [room.reached.of(0), room.counts.of(0)]
  let size = 0
  for (let i = a0; i <= a1; i++) {
    for (let k = 0; k < counts[i]!; k++) {
      cores[size++] = reached[i * links + k]!
      cores[size++] = reached[i * links + k]!
    }
  }
  return size
}

/** Words of b that each word of a is linked to: the best few, firm ones before faint ones. */
function readLinks({alignment: {a, b, probability}}: Sums): void {
  const width = b.count
  const reached = room.reached.of(a.count * links)
  const counts = room.counts.of(a.count)
  const firmCounts = room.firm.of(a.count)
  for (let i = 0; i < a.count; i++) {
    const row = i * width
    const from = i * links
    let size = 0
    for (let j = 0; j < width; j++) {
      const p = probability[row + j]!
      if (p < faint) continue
      let k = size < links ? size++ : links
      for (; k > 0 && probability[row + reached[from + k - 1]!]! < p; k--)
        if (k < links) reached[from + k] = reached[from + k - 1]!
      if (k < links) reached[from + k] = j
    }
    let isFirm = 0
    while (isFirm < size && probability[row + reached[from + isFirm]!]! >= firm) isFirm++
    counts[i] = size
    firmCounts[i] = isFirm
  }
}

/** The best link of each word of b. */
function bestOf({alignment: {a, b, probability}}: Sums): Float64Array {
  const best = room.best.zeros(b.count)
  for (let i = 0, cell = 0; i < a.count; i++)
    for (let j = 0; j < b.count; j++, cell++) if (probability[cell]! > best[j]!) best[j] = probability[cell]!
  return best
}

/** Whether a span may grow from `from` to `to`: few words, and at most the last of them linked elsewhere. */
function free(best: Float64Array, from: number, to: number): boolean {
  if (to - from >= growth) return false
  for (let j = from; j < to; j++) if (best[j]! > taken) return false
  return true
}
