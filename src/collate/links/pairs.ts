/** Distinct pairs of ids, numbered densely in the order in which they are first met. */
export class Pairs {
  a = new Int32Array(1 << 10)
  b = new Int32Array(1 << 10)
  size = 0
  private table = new Int32Array(1 << 12).fill(-1)

  /** The number of a pair, new or known. */
  add(a: number, b: number): number {
    const mask = this.table.length - 1
    let slot = hashOf(a, b) & mask
    for (;;) {
      const pair = this.table[slot]!
      if (pair < 0) break
      if (this.a[pair] === a && this.b[pair] === b) return pair
      slot = (slot + 1) & mask
    }
    const pair = this.size++
    this.table[slot] = pair
    if (pair === this.a.length) {
      this.a = doubled(this.a)
      this.b = doubled(this.b)
    }
    this.a[pair] = a
    this.b[pair] = b
    if (this.size * 2 > this.table.length) this.grow()
    return pair
  }

  /** The number of a pair, or -1. */
  find(a: number, b: number): number {
    const mask = this.table.length - 1
    let slot = hashOf(a, b) & mask
    for (;;) {
      const pair = this.table[slot]!
      if (pair < 0 || (this.a[pair] === a && this.b[pair] === b)) return pair
      slot = (slot + 1) & mask
    }
  }

  private grow(): void {
    const table = new Int32Array(this.table.length * 2).fill(-1)
    const mask = table.length - 1
    for (let pair = 0; pair < this.size; pair++) {
      let slot = hashOf(this.a[pair]!, this.b[pair]!) & mask
      while (table[slot]! >= 0) slot = (slot + 1) & mask
      table[slot] = pair
    }
    this.table = table
  }
}

function hashOf(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}

export function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const grown = new Int32Array(column.length * 2)
  grown.set(column)
  return grown
}
