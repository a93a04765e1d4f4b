import {Pairs} from '../../collate/index.ts'
import {IntColumn} from '../../int-column.ts'

/** Two translations by their index, the smaller first. */
export type Between = readonly [a: number, b: number]

/**
 * Pairs of phrases that were found to correspond, each once and numbered in the order in which they are first met, and
 * how often each is met.
 */
export class PhrasePairs {
  readonly betweens: readonly Between[]
  /** By pair: which translations, and the phrase of each. */
  readonly between = new IntColumn()
  readonly a = new IntColumn()
  readonly b = new IntColumn()
  readonly times = new IntColumn()
  private readonly phrases = new Pairs()
  private readonly numbers = new Pairs()

  constructor(betweens: readonly Between[]) {
    this.betweens = betweens
  }

  get count(): number {
    return this.numbers.size
  }

  /** Meets a pair of phrases of two translations, by their place among `betweens`. */
  add(between: number, a: number, b: number, times = 1): number {
    const number = this.numbers.add(between, this.phrases.add(a, b))
    if (number === this.a.length) {
      this.between.push(between)
      this.a.push(a)
      this.b.push(b)
      this.times.push(0)
    }
    this.times.set(number, this.times.at(number) + times)
    return number
  }

  translationA(pair: number): number {
    return this.betweens[this.between.at(pair)]![0]
  }

  translationB(pair: number): number {
    return this.betweens[this.between.at(pair)]![1]
  }
}

/** Sides of pairs: a phrase of a translation, as it is laid beside another translation. */
export class Sides {
  private readonly numbers = new Pairs()

  get count(): number {
    return this.numbers.size
  }

  /** @param side 0 for a, 1 for b */
  add(between: number, side: 0 | 1, phrase: number): number {
    return this.numbers.add(2 * between + side, phrase)
  }

  find(between: number, side: 0 | 1, phrase: number): number {
    return this.numbers.find(2 * between + side, phrase)
  }
}
