import {type Signs, signsOf} from './signs.ts'

/** How far lengths of counterparts spread a character, squared (Gale & Church 1993). */
const variance = 6.8
/** No difference of length says more against a pair than this. */
const mostOfLength = 0.8
/** What a word says for a pair whose counterpart, learnt from the other pairs, stands there; and at most all such words. */
const learntWord = 0.3
const mostLearnt = 0.9
/** Words are counterparts that stand in the same clauses this much (Dice). */
const together = 0.6

/** The texts of two runs that are compared with one another. */
interface ForeignRun {
  /** Likeness of texts by their places in the runs, several taken as one; from some -2 to 3, 0 where nothing tells. */
  like(ours: readonly number[], theirs: readonly number[]): number
  /** Learns which words stand for which from what corresponds: per text of the first run its partner, or -1. */
  learn(partners: ArrayLike<number>): void
}

/**
 * Likeness of texts in two languages by what needs no dictionary: lengths, numbers, cognates and names, modality and
 * negation, and words that recur together. For telling which of several neighbours is the counterpart, not whether
 * there is one.
 */
export class ForeignLikeness {
  readonly #signs: (Signs | undefined)[] = []

  constructor(
    readonly texts: readonly string[],
    readonly languages: (text: number) => string,
  ) {}

  run(ourTexts: readonly number[], theirTexts: readonly number[]): ForeignRun {
    const ours = ourTexts.map((text) => this.#of(text))
    const theirs = theirTexts.map((text) => this.#of(text))
    const ratio = middle(theirs.map(({length}) => length)) / middle(ours.map(({length}) => length))
    const all = ours.length + theirs.length
    const counts = count([...ours, ...theirs].map(({beginnings}) => beginnings))
    const rare = (word: string): number => Math.max(0, Math.log((all + 1) / (counts.get(word)! + 0.5)))
    let learnt: Learnt | undefined
    return {
      like: (a, b) => {
        const one = a.length === 1 ? ours[a[0]!]! : joined(a.map((i) => ours[i]!))
        const two = b.length === 1 ? theirs[b[0]!]! : joined(b.map((j) => theirs[j]!))
        const shown = lengths(one, two, ratio) + numbers(one, two) + words(one, two, rare) + modes(one, two)
        return (
          shown +
          (learnt?.like(one, two, a.length === 1 && b.length === 1 && learnt.partners[a[0]!] === b[0]) ?? 0)
        )
      },
      learn: (partners) => {
        learnt = new Learnt(ours, theirs, partners)
      },
    }
  }

  #of(text: number): Signs {
    this.#signs[text] ??= signsOf(this.texts[text]!, this.languages(text))
    return this.#signs[text]
  }
}

/** Which words stand for which in pairs that are thought to correspond. */
class Learnt {
  readonly #ours: Map<string, number>
  readonly #theirs: Map<string, number>
  readonly #both = new Map<string, Map<string, number>>()

  constructor(
    ours: readonly Signs[],
    theirs: readonly Signs[],
    readonly partners: ArrayLike<number>,
  ) {
    this.#ours = recurring(ours)
    this.#theirs = recurring(theirs)
    for (const [i, one] of ours.entries()) {
      const two = theirs[partners[i]!]
      for (const x of two ? one.words : []) {
        if (!this.#ours.has(x)) continue
        const partnersOfX = this.#both.get(x) ?? new Map<string, number>()
        this.#both.set(x, partnersOfX)
        for (const y of two!.words) if (this.#theirs.has(y)) partnersOfX.set(y, (partnersOfX.get(y) ?? 0) + 1)
      }
    }
  }

  /** What the words of two texts say for them, seen from the other pairs alone. */
  like(one: Signs, two: Signs, isPair: boolean): number {
    let sum = 0
    for (const x of one.words) {
      const known = this.#both.get(x)
      const found =
        known &&
        two.words.some((y) => {
          const elsewhere = (known.get(y) ?? 0) - Number(isPair)
          return (
            elsewhere > 0 && (2 * (elsewhere + 1)) / (this.#ours.get(x)! + this.#theirs.get(y)!) >= together
          )
        })
      if (found) sum += learntWord
    }
    return Math.min(mostLearnt, sum)
  }
}

/** Words of several texts, but not of most. */
function recurring(texts: readonly Signs[]): Map<string, number> {
  const counts = count(texts.map(({words}) => words))
  for (const [word, times] of counts)
    if (times < 2 || times > Math.max(2, texts.length / 2)) counts.delete(word)
  return counts
}

function count(sets: readonly Iterable<string>[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function joined(parts: readonly Signs[]): Signs {
  const [first] = parts
  return {
    length: parts.reduce((sum, {length}) => sum + length, 0),
    numbers: new Set(parts.flatMap(({numbers}) => [...numbers])),
    beginnings: new Set(parts.flatMap(({beginnings}) => [...beginnings])),
    words: parts.flatMap(({words}) => words),
    norms: first!.norms && new Set(parts.flatMap(({norms}) => [...norms!])),
    denies: first!.denies === undefined ? undefined : parts.some(({denies}) => denies),
  }
}

const middle = (values: number[]): number =>
  Math.max(1, [...values].sort((a, b) => a - b)[values.length >> 1] ?? 1)

function lengths(one: Signs, two: Signs, ratio: number): number {
  if (one.length === 0 || two.length === 0) return 0
  const expected = one.length * ratio
  const far = two.length - expected
  return -Math.min(mostOfLength, (0.2 * far * far) / (variance * Math.max(expected, two.length, 10)))
}

function numbers(one: Signs, two: Signs): number {
  let both = 0
  for (const value of one.numbers) if (two.numbers.has(value)) both++
  const lone = one.numbers.size + two.numbers.size - 2 * both
  if (both > 0) return Math.min(1.2, 0.8 * both) - Math.min(0.4, 0.2 * lone)
  if (one.numbers.size > 0 && two.numbers.size > 0) return -0.8
  return lone > 0 ? -0.3 : 0
}

function words(one: Signs, two: Signs, rare: (word: string) => number): number {
  let both = 0
  let all = 0
  for (const word of one.beginnings) {
    const weight = rare(word)
    all += weight
    if (two.beginnings.has(word)) both += 2 * weight
  }
  for (const word of two.beginnings) all += rare(word)
  return all > 0 ? Math.min(1.2, (3 * both) / all) : 0
}

function modes(one: Signs, two: Signs): number {
  let sum = 0
  if (one.denies !== undefined && two.denies !== undefined)
    sum += one.denies === two.denies ? (one.denies ? 0.4 : 0) : -0.3
  if (one.norms && two.norms && one.norms.size + two.norms.size > 0) {
    const agree = [...one.norms].some((norm) => two.norms!.has(norm))
    sum += agree ? 0.3 : one.norms.size > 0 && two.norms.size > 0 ? -0.3 : -0.15
  }
  return sum
}
