import type {Content} from './content.ts'

/** Finds the rows most like a text by the rare words they share, among all rows or those that are still open. */
export class Search {
  #starts: Int32Array | undefined
  #postings = new Int32Array()
  readonly #shared: Float32Array

  constructor(
    readonly content: Content,
    readonly rows: Int32Array,
    readonly taken?: Uint8Array,
  ) {
    this.#shared = new Float32Array(rows.length)
  }

  /** Up to three rows, the most alike first, by Dice. */
  nearest(text: number): {row: number; score: number}[] {
    const {tokens, starts, idf, weights} = this.content
    this.#starts ??= this.#build()
    const index = this.#starts
    // A word that every tenth row has points nowhere; in a small work, every word may point.
    const longest = Math.max(40, this.rows.length / 100)
    const touched: number[] = []
    for (let j = starts[text]!; j < starts[text + 1]!; j++) {
      const token = tokens[j]!
      if (index[token + 1]! - index[token]! > longest) continue
      for (let k = index[token]!; k < index[token + 1]!; k++) {
        const row = this.#postings[k]!
        if (this.#shared[row] === 0) touched.push(row)
        this.#shared[row]! += idf[token]!
      }
    }
    const found = touched
      .map((row) => ({row, score: (2 * this.#shared[row]!) / (weights[text]! + weights[this.rows[row]!]!)}))
      .sort((a, b) => b.score - a.score || a.row - b.row)
      .slice(0, 3)
    for (const row of touched) this.#shared[row] = 0
    return found
  }

  /** Rows of every token, by counting sort. */
  #build(): Int32Array {
    const {tokens, starts} = this.content
    const index = new Int32Array((1 << 16) + 2)
    const each = (visit: (token: number, row: number) => void): void => {
      for (let row = 0; row < this.rows.length; row++) {
        const text = this.rows[row]!
        if (text < 0 || this.taken?.[row]) continue
        for (let j = starts[text]!; j < starts[text + 1]!; j++) visit(tokens[j]!, row)
      }
    }
    each((token) => index[token + 2]!++)
    for (let token = 2; token < index.length; token++) index[token]! += index[token - 1]!
    this.#postings = new Int32Array(index[index.length - 1]!)
    each((token, row) => {
      this.#postings[index[token + 1]!++] = row
    })
    return index
  }
}
