/**
 * How sure the links of a side are, by word, 0–1; 0 where there is none. They change a little in all rows whenever one word
 * of the work does: so it is known what of them was looked at.
 */
export class Scores {
  private readonly values: Float32Array
  private readonly bounds = new Set<number>()
  private isRead = false

  constructor(values: Float32Array) {
    this.values = values
  }

  isLeast(word: number, bound: number): boolean {
    this.bounds.add(bound)
    return this.values[word]! >= bound
  }

  of(word: number): number {
    this.isRead = true
    return this.values[word]!
  }

  /** Whether others would have answered the same to all that was asked. */
  saysTheSame(others: Scores): boolean {
    if (!this.isRead && this.bounds.size === 0) return true
    return this.values.every((value, word) => {
      const other = others.values[word]!
      return this.isRead
        ? value === other
        : [...this.bounds].every((bound) => value >= bound === other >= bound)
    })
  }
}
