const bits = 14

/** A column of numbers that grows by pieces: nothing is copied, and no room is kept for as many again. */
class PieceColumn {
  length = 0
  private readonly pieces: (Float64Array | Int32Array)[] = []
  private readonly make: (size: number) => Float64Array | Int32Array

  constructor(make: (size: number) => Float64Array | Int32Array) {
    this.make = make
  }

  push(value: number): void {
    const place = this.length++
    if (place >> bits === this.pieces.length) this.pieces.push(this.make(1 << bits))
    this.pieces[place >> bits]![place & ((1 << bits) - 1)] = value
  }

  at(index: number): number {
    return this.pieces[index >> bits]![index & ((1 << bits) - 1)]!
  }
}

export class FloatColumn extends PieceColumn {
  constructor() {
    super((size) => new Float64Array(size))
  }
}

/** Whole numbers that are read one by one. */
export class LongIntColumn extends PieceColumn {
  constructor() {
    super((size) => new Int32Array(size))
  }
}
