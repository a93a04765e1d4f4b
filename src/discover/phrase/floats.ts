/**
 * Room for a table that is filled anew for every sentence: to make one each time takes longer than to fill it. The
 * array may be longer than was asked for.
 */
export class Floats {
  private values = new Float64Array(1024)

  /** Room for so many values, with what was left there. */
  of(size: number): Float64Array {
    if (size > this.values.length) this.values = new Float64Array(2 * size)
    return this.values
  }

  /** Room for so many values, all of them 0. */
  zeros(size: number): Float64Array {
    return this.of(size).fill(0, 0, size)
  }
}
