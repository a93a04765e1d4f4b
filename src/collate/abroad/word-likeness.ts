import type {Translations} from './learn-words.ts'

/** Words of each sentence of two readings of a row, as ids of stems. */
interface SentenceWords {
  a: readonly Int32Array[]
  b: readonly Int32Array[]
}

/** Tables beyond so many cells are not made: of sentences so many, lengths tell enough. */
const mostCells = 4_000_000

/**
 * How much likelier the words of some sentences make those of the other side than chance does, in nats: the mean of both
 * directions, 0 where nothing is known.
 */
export class WordLikeness {
  readonly #toB: Side
  readonly #toA: Side

  constructor({a, b}: SentenceWords, known: Translations) {
    const partners = known.pairs
    this.#toB = new Side(b, a, known.b, (own, other) => chanceOf(known.toB, partners.find(other, own)))
    this.#toA = new Side(a, b, known.a, (own, other) => chanceOf(known.toA, partners.find(own, other)))
  }

  /** The same of `di` sentences of a from the `i`th on, and `dj` of b from the `j`th on. */
  of(i: number, di: number, j: number, dj: number): number {
    return (this.#toB.gain(j, dj, i, di) + this.#toA.gain(i, di, j, dj)) / 2
  }
}

const chanceOf = (likely: Float32Array, pair: number): number => (pair < 0 ? 0 : likely[pair]!)

/** What one side gains by sentences of the other. */
class Side {
  /** For each word of this side, a cell a sentence of the other: the sum of the chances that its words are rendered by that word. */
  readonly #given: Float32Array
  readonly #starts: Int32Array
  readonly #words: Int32Array
  readonly #counts: Int32Array
  readonly #width: number
  readonly #known: Translations['a']

  constructor(
    own: readonly Int32Array[],
    other: readonly Int32Array[],
    known: Translations['a'],
    likely: (own: number, other: number) => number,
  ) {
    this.#known = known
    this.#width = other.length
    this.#counts = Int32Array.from(other, ({length}) => length)
    this.#starts = new Int32Array(own.length + 1)
    for (const [i, {length}] of own.entries()) this.#starts[i + 1] = this.#starts[i]! + length
    this.#words = new Int32Array(this.#starts.at(-1)!)
    for (const [i, words] of own.entries()) this.#words.set(words, this.#starts[i])
    const isSmall = this.#words.length * other.length <= mostCells
    this.#given = new Float32Array(isSmall ? this.#words.length * other.length : 0)
    if (!isSmall) return
    const rowsOf = new Map<number, number>()
    for (const [at, word] of this.#words.entries()) {
      const row = rowsOf.get(word)
      if (row !== undefined)
        this.#given.copyWithin(at * this.#width, row * this.#width, (row + 1) * this.#width)
      else {
        rowsOf.set(word, at)
        if (known.translated[word] === 0) continue
        for (const [i, words] of other.entries()) {
          let sum = 0
          for (const from of words) sum += likely(word, from)
          this.#given[at * this.#width + i] = sum
        }
      }
    }
  }

  /** Nats by which `others` sentences of the other side, from `other` on, make the words of `count` own ones likelier than chance does. */
  gain(own: number, count: number, other: number, others: number): number {
    if (this.#given.length === 0) return 0
    let length = 0
    for (let i = other; i < other + others; i++) length += this.#counts[i]!
    if (length === 0) return 0
    const {translated, share} = this.#known
    let sum = 0
    for (let at = this.#starts[own]!; at < this.#starts[own + count]!; at++) {
      const word = this.#words[at]!
      const chance = translated[word]!
      if (chance === 0) continue
      let given = 0
      for (let i = other; i < other + others; i++) given += this.#given[at * this.#width + i]!
      sum += Math.log(1 - chance + (chance * given) / (length * share[word]!))
    }
    return sum
  }
}
