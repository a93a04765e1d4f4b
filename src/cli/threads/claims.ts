/** Rows that are claimed together: a tenth of a second of work at most, and messages that do not count. */
export const chunkRows = 64

/** What is worked out of rows. */
export type Kind = 'phrases' | 'checks'

/** What stands before the claims. */
const news = 0
const ended = 1
const head = 2

const free = 0
const taken = 1

/**
 * Who works on which rows, in memory that threads have in common: whoever claims a chunk first works on it. It wakes those
 * who wait for another.
 */
export class Claims {
  readonly buffer: SharedArrayBuffer
  private readonly cells: Int32Array
  private readonly chunks: number

  /** @param from the number of rows at most, or the memory of claims that another thread has made */
  constructor(from: number | SharedArrayBuffer) {
    this.buffer =
      typeof from === 'number'
        ? new SharedArrayBuffer(4 * (head + 2 * (Math.ceil(from / chunkRows) + 1)))
        : from
    this.cells = new Int32Array(this.buffer)
    this.chunks = (this.cells.length - head) / 2
  }

  /** @returns whether the chunk is the caller's now; false where it is another's, or beyond all rows */
  claim(kind: Kind, chunk: number): boolean {
    if (chunk >= this.chunks) return false
    const cell = head + chunk + (kind === 'checks' ? this.chunks : 0)
    return Atomics.compareExchange(this.cells, cell, free, taken) === free
  }

  /** Wakes whoever waits. */
  tell(): void {
    Atomics.add(this.cells, news, 1)
    Atomics.notify(this.cells, news)
  }

  /** How often something was told. */
  get told(): number {
    return Atomics.load(this.cells, news)
  }

  /**
   * Blocks until something is told.
   *
   * @param since what `told` was
   * @returns false if nothing was for so many milliseconds
   */
  wait(since: number, most: number): boolean {
    return Atomics.wait(this.cells, news, since, most) !== 'timed-out'
  }

  /** Notes that the other thread does no more. */
  end(): void {
    Atomics.store(this.cells, ended, 1)
    this.tell()
  }

  get areEnded(): boolean {
    return Atomics.load(this.cells, ended) === 1
  }
}
