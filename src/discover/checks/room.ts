/** In bytes. */
const blockSize = 1 << 16
/** What is longer has a block of its own. */
const longest = blockSize >> 3

/**
 * Room for short columns of numbers, cut from long ones. For each typed array of more than 16 numbers V8 asks the system for
 * memory: for the sides of 31,000 rows that took longer than filling them, and left holes of 70 MB.
 */
export class Room {
  private block = new ArrayBuffer(blockSize)
  private used = 0

  /** @returns so many zeros */
  ints(count: number): Int32Array {
    if (4 * count > longest) return new Int32Array(count)
    const start = this.take(4 * count)
    return new Int32Array(this.block, start, count)
  }

  /** @returns so many zeros */
  floats(count: number): Float32Array {
    if (4 * count > longest) return new Float32Array(count)
    const start = this.take(4 * count)
    return new Float32Array(this.block, start, count)
  }

  private take(bytes: number): number {
    if (this.used + bytes > blockSize) {
      this.block = new ArrayBuffer(blockSize)
      this.used = 0
    }
    const start = this.used
    this.used += bytes
    return start
  }
}
