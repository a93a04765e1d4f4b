import type {Between} from './concepts/pair.ts'
import type {Divergence, Occurrence} from './concordance.ts'
import type {Spans} from './phrase/divergences.ts'
import type {Lines} from './phrase/lines.ts'
import {occurrenceOf} from './phrase/occurrence.ts'
import {FloatColumn, LongIntColumn} from './piece-columns.ts'

/**
 * Where translations differ, in columns: of nine Bibles there are two million places, and three objects for each would
 * be more than all their texts.
 */
export class DivergenceColumns {
  readonly betweens: readonly Between[]
  /** By divergence: its row, and which translations it is between. */
  readonly rows = new LongIntColumn()
  readonly between = new LongIntColumn()
  readonly scores = new FloatColumn()
  readonly termhoods = new FloatColumn()
  private readonly lines: readonly Lines[]
  private readonly a = new LongIntColumn()
  private readonly b = new LongIntColumn()
  /** How many words of content, those of a above those of b. */
  private readonly words = new LongIntColumn()
  /** Those whose places are no words of content by themselves: terms of a termbase. */
  private readonly told = new Map<number, Pick<Divergence, 'a' | 'b'>>()

  /** @param lines by translation */
  constructor(betweens: readonly Between[], lines: readonly Lines[]) {
    this.betweens = betweens
    this.lines = lines
  }

  get count(): number {
    return this.rows.length
  }

  add(between: number, {row, a, wordsA, b, wordsB, score, termhood}: Spans): void {
    this.rows.push(row)
    this.between.push(between)
    this.a.push(a)
    this.b.push(b)
    this.words.push(wordsA * 2 ** 16 + wordsB)
    this.scores.push(score)
    this.termhoods.push(termhood)
  }

  /** Adds what is told by its places. */
  addTold({row, a, b, score, termhood}: Divergence): void {
    const between = this.betweens.findIndex(([x, y]) => x === a.translation && y === b.translation)
    const [fromA, toA] = this.lines[a.translation]!.contentIn(row, a.clause, a.start, a.end)
    const [fromB, toB] = this.lines[b.translation]!.contentIn(row, b.clause, b.start, b.end)
    this.told.set(this.count, {a, b})
    this.add(between, {row, a: fromA, wordsA: toA - fromA, b: fromB, wordsB: toB - fromB, score, termhood})
  }

  /** The pairs of translations that differ anywhere. */
  get met(): Between[] {
    const met = new Set<number>()
    for (let divergence = 0; divergence < this.count; divergence++) met.add(this.between.at(divergence))
    return [...met].map((between) => this.betweens[between]!)
  }

  translationA(divergence: number): number {
    return this.betweens[this.between.at(divergence)]![0]
  }

  translationB(divergence: number): number {
    return this.betweens[this.between.at(divergence)]![1]
  }

  /** The words of content of one side: the first, and the one behind the last. */
  contentA(divergence: number): [number, number] {
    const from = this.a.at(divergence)
    return [from, from + Math.floor(this.words.at(divergence) / 2 ** 16)]
  }

  contentB(divergence: number): [number, number] {
    const from = this.b.at(divergence)
    return [from, from + (this.words.at(divergence) & 0xffff)]
  }

  occurrences(divergence: number): Pick<Divergence, 'a' | 'b'> {
    const row = this.rows.at(divergence)
    return (
      this.told.get(divergence) ?? {
        a: this.occurrenceIn(this.translationA(divergence), row, this.contentA(divergence)),
        b: this.occurrenceIn(this.translationB(divergence), row, this.contentB(divergence)),
      }
    )
  }

  at(divergence: number): Divergence {
    return {
      row: this.rows.at(divergence),
      concept: -1,
      ...this.occurrences(divergence),
      score: this.scores.at(divergence),
      termhood: this.termhoods.at(divergence),
    }
  }

  private occurrenceIn(translation: number, row: number, [from, to]: [number, number]): Occurrence {
    const lines = this.lines[translation]!
    return occurrenceOf(lines, row, lines.tokenOf[from]!, lines.tokenOf[to - 1]!)
  }
}
