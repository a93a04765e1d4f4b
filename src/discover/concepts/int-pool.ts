/** Whole numbers that grow by doubling, read without a call. What lies behind `length` is nothing. */
export class IntPool {
  length = 0
  values = new Int32Array(1 << 10)

  push(value: number): void {
    if (this.length === this.values.length) {
      const grown = new Int32Array(2 * this.length)
      grown.set(this.values)
      this.values = grown
    }
    this.values[this.length++] = value
  }
}
