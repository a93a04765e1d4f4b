import type {Cells} from './cells.ts'

/**
 * Turns the odds of cells into link probabilities that compete: the geometric mean of what each word of `a` says,
 * choosing among the words of `b` and a null word of odds 1, and of what each word of `b` says likewise. The
 * same model is fitted to gold links (a multinomial logit each way). Sinkhorn scaling to a doubly stochastic
 * matrix with nulls (Cuturi 2013) costs three times as much and links no better.
 */
export class Competition {
  /** By cell; 0 for cells that are not looked at. */
  private readonly odds: Float32Array
  private readonly cells: Cells
  /** By word: its null, and the odds of its cells. */
  private readonly sumsA: Float64Array
  private readonly sumsB: Float64Array

  /** @param countA how many words there are on either side */
  constructor(cells: Cells, countA: number, countB: number) {
    this.cells = cells
    this.odds = new Float32Array(cells.pair.length)
    this.sumsA = new Float64Array(countA).fill(1)
    this.sumsB = new Float64Array(countB).fill(1)
  }

  enter(cell: number, odds: number): void {
    const rounded = Math.fround(odds)
    this.odds[cell] = rounded
    this.sumsA[this.cells.a[cell]!]! += rounded
    this.sumsB[this.cells.b[cell]!]! += rounded
  }

  /** The probabilities, once every cell has entered. */
  settle(): Float32Array {
    const {odds, sumsA, sumsB} = this
    const {a, b} = this.cells
    for (let word = 0; word < sumsA.length; word++) sumsA[word] = 1 / Math.sqrt(sumsA[word]!)
    for (let word = 0; word < sumsB.length; word++) sumsB[word] = 1 / Math.sqrt(sumsB[word]!)
    for (let cell = 0; cell < odds.length; cell++) {
      if (odds[cell]! > 0) odds[cell]! *= sumsA[a[cell]!]! * sumsB[b[cell]!]!
    }
    return odds
  }
}
