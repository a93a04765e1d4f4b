import {Pairs} from '../links/pairs.ts'

/** Words of a few sentences of one text, and of those of the other that are thought to say the same; ids of stems. */
export interface Segment {
  a: Int32Array
  b: Int32Array
}

/**
 * Which words of one text stand for which of another, learnt from the texts alone: IBM Model 1 (Brown et al. 1993) with
 * the chance of each word to be translated at all, in both directions, as Moore (2002) aligns sentences with it.
 */
export interface Translations {
  pairs: Pairs
  /** By pair: how likely a word of b stands for a word of a, and a word of a for a word of b. */
  toB: Float32Array
  toA: Float32Array
  /** By stem, of the words of either text. */
  a: Words
  b: Words
}

/** What is known of the words of one text, by stem; 0 for what is not known. */
interface Words {
  /** How likely the word is there because a word of the other text is. */
  translated: Float32Array
  /** Its share of the text. */
  share: Float32Array
}

const rounds = 6
/** A word is learnt from so many segments at least. */
const leastSegments = 2
/** What is thought of a word before it is met, and how many places that weighs as many as. */
const beforehand = {translated: 0.5, places: 4}
const surest = 0.95
/** The same word in both texts, a name or a number, is thought so many times likelier at first. */
const headStart = 10
/** What a word has beside its partners, so that one met twice is not certain. */
const unseen = 0.3

/** @param stems how many there are */
export function learnTranslations(segments: readonly Segment[], stems: number): Translations {
  const counts = {a: countWords(segments, 'a', stems), b: countWords(segments, 'b', stems)}
  const pairs = new Pairs()
  const cells = segments.map(({a, b}) => pairsOf(a, b, counts, pairs))
  const one = learn(segments, cells, 'b', counts.b, pairs.a, pairs, stems)
  const other = learn(segments, cells, 'a', counts.a, pairs.b, pairs, stems)
  return {pairs, toB: one.likely, toA: other.likely, a: other.words, b: one.words}
}

interface Counts {
  /** By stem. */
  places: Int32Array
  segments: Int32Array
  all: number
}

function countWords(segments: readonly Segment[], side: 'a' | 'b', stems: number): Counts {
  const places = new Int32Array(stems)
  const inSegments = new Int32Array(stems)
  const latest = new Int32Array(stems).fill(-1)
  let all = 0
  for (const [index, segment] of segments.entries()) {
    for (const word of segment[side]) {
      places[word]!++
      all++
      if (latest[word] === index) continue
      latest[word] = index
      inSegments[word]!++
    }
  }
  return {places, segments: inSegments, all}
}

/** The pairs of each word of a with each of b, row by row; -1 where one of the two is too rare to learn. */
function pairsOf(a: Int32Array, b: Int32Array, counts: {a: Counts; b: Counts}, pairs: Pairs): Int32Array {
  const cells = new Int32Array(a.length * b.length)
  let cell = 0
  for (const x of a) {
    for (const y of b) {
      const isKnown =
        x === y || (counts.a.segments[x]! >= leastSegments && counts.b.segments[y]! >= leastSegments)
      cells[cell++] = isKnown ? pairs.add(x, y) : -1
    }
  }
  return cells
}

/** Learns how the words of one side come from those of the other; `givers` tells of each pair the word it comes from. */
function learn(
  segments: readonly Segment[],
  cells: readonly Int32Array[],
  side: 'a' | 'b',
  counts: Counts,
  givers: Int32Array,
  pairs: Pairs,
  stems: number,
): {likely: Float32Array; words: Words} {
  const share = new Float32Array(stems)
  const translated = new Float32Array(stems)
  for (let word = 0; word < stems; word++) {
    share[word] = counts.places[word]! / Math.max(1, counts.all)
    if (counts.segments[word]! >= leastSegments) translated[word] = beforehand.translated
  }
  let likely = new Float32Array(pairs.size)
  for (let pair = 0; pair < pairs.size; pair++) likely[pair] = pairs.a[pair] === pairs.b[pair] ? headStart : 1
  normalise(likely, givers, stems, 0)
  for (let round = 0; round < rounds; round++) {
    const expected = new Float32Array(pairs.size)
    const explained = new Float32Array(stems)
    for (const [index, segment] of segments.entries()) {
      const table = cells[index]!
      const [own, other] = side === 'b' ? [segment.b, segment.a] : [segment.a, segment.b]
      const [step, stride] = side === 'b' ? [1, segment.b.length] : [segment.b.length, 1]
      for (let at = 0; at < own.length; at++) {
        const word = own[at]!
        if (translated[word] === 0) continue
        let sum = 0
        for (let k = 0, cell = at * step; k < other.length; k++, cell += stride) {
          const pair = table[cell]!
          if (pair >= 0) sum += likely[pair]!
        }
        if (sum === 0) continue
        const by = (translated[word]! * sum) / other.length
        const posterior = by / (by + (1 - translated[word]!) * share[word]!)
        explained[word]! += posterior
        for (let k = 0, cell = at * step; k < other.length; k++, cell += stride) {
          const pair = table[cell]!
          if (pair >= 0) expected[pair]! += (posterior * likely[pair]!) / sum
        }
      }
    }
    likely = expected
    normalise(likely, givers, stems, unseen)
    for (let word = 0; word < stems; word++) {
      if (translated[word] === 0) continue
      const before = beforehand.translated * beforehand.places
      translated[word] = Math.min(
        surest,
        (explained[word]! + before) / (counts.places[word]! + beforehand.places),
      )
    }
  }
  return {likely, words: {translated, share}}
}

/** Makes what comes from each word sum up to 1. */
function normalise(likely: Float32Array, givers: Int32Array, stems: number, rest: number): void {
  const sums = new Float32Array(stems).fill(rest)
  for (let pair = 0; pair < likely.length; pair++) sums[givers[pair]!]! += likely[pair]!
  for (let pair = 0; pair < likely.length; pair++)
    if (likely[pair]! > 0) likely[pair] = likely[pair]! / sums[givers[pair]!]!
}
