import type {Content} from './content.ts'

/** Finds the rows most like a text by the rare words they share, among all rows or those that are still open. */
export class Search {
  /** Rows of every token: `postings.subarray(starts[token], ends[token])`. */
  #index: {postings: Int32Array; starts: Int32Array; ends: Int32Array} | undefined
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
    this.#index ??= this.#build()
    const index = this.#index
    // A word that every tenth row has points nowhere; in a small work, every word may point.
    const longest = Math.max(40, this.rows.length / 100)
    const touched: number[] = []
    for (let j = starts[text]!; j < starts[text + 1]!; j++) {
      const token = tokens[j]!
      const [from, to] = [index.starts[token]!, index.ends[token]!]
      if (to - from > longest) continue
      for (let k = from; k < to; k++) {
        const row = index.postings[k]!
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

  /** Counting sort over the tokens that there are: of all 65,536 few occur in a short work. */
  #build(): {postings: Int32Array; starts: Int32Array; ends: Int32Array} {
    const {tokens, starts: textStarts} = this.content
    const counts = new Int32Array(1 << 16)
    const present: number[] = []
    const each = (visit: (token: number, row: number) => void): void => {
      for (let row = 0; row < this.rows.length; row++) {
        const text = this.rows[row]!
        if (text < 0 || this.taken?.[row]) continue
        for (let j = textStarts[text]!; j < textStarts[text + 1]!; j++) visit(tokens[j]!, row)
      }
    }
    each((token) => {
      if (counts[token]!++ === 0) present.push(token)
    })
    const starts = new Int32Array(1 << 16)
    const ends = new Int32Array(1 << 16)
    let length = 0
    for (const token of present) {
      starts[token] = ends[token] = length
      length += counts[token]!
    }
    const postings = new Int32Array(length)
    each((token, row) => {
      postings[ends[token]!++] = row
    })
    return {postings, starts, ends}
  }
}
