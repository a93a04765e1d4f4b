import {Pairs} from '../../collate/links/pairs.ts'
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
  /** Open addressing: the number of a pair at the place that its hash says, or behind it; -1 where there is none. */
  private table = new Int32Array(1 << 10).fill(-1)

  constructor(betweens: readonly Between[]) {
    this.betweens = betweens
  }

  get count(): number {
    return this.a.length
  }

  /** Meets a pair of phrases of two translations, by their place among `betweens`. */
  add(between: number, a: number, b: number, times = 1): number {
    const slot = this.slotOf(between, a, b)
    const known = this.table[slot]!
    if (known >= 0) {
      this.times.set(known, this.times.at(known) + times)
      return known
    }
    const number = this.count
    this.table[slot] = number
    this.between.push(between)
    this.a.push(a)
    this.b.push(b)
    this.times.push(times)
    if (2 * this.count > this.table.length) this.grow()
    return number
  }

  /** Where a pair stands in the table, or would. */
  private slotOf(between: number, a: number, b: number): number {
    const {table} = this
    const mask = table.length - 1
    let slot = hashOf(between, a, b) & mask
    for (;;) {
      const pair = table[slot]!
      if (pair < 0) return slot
      if (this.a.at(pair) === a && this.b.at(pair) === b && this.between.at(pair) === between) return slot
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    this.table = new Int32Array(2 * this.table.length).fill(-1)
    for (let pair = 0; pair < this.count; pair++)
      this.table[this.slotOf(this.between.at(pair), this.a.at(pair), this.b.at(pair))] = pair
  }

  translationA(pair: number): number {
    return this.betweens[this.between.at(pair)]![0]
  }

  translationB(pair: number): number {
    return this.betweens[this.between.at(pair)]![1]
  }
}

function hashOf(between: number, a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(between, 0xc2b2ae35)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
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
