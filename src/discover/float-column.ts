const bits = 14

/** A column of numbers that grows by pieces: nothing is copied, and no room is kept for as many again. */
export class FloatColumn {
  length = 0
  private readonly pieces: Float64Array[] = []

  push(value: number): void {
    const place = this.length++
    if (place >> bits === this.pieces.length) this.pieces.push(new Float64Array(1 << bits))
    this.pieces[place >> bits]![place & ((1 << bits) - 1)] = value
  }

  at(index: number): number {
    return this.pieces[index >> bits]![index & ((1 << bits) - 1)]!
  }
}
