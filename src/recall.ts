/**
 * What one comparison worked out and the next may use again: a text that is edited is compared again and again, and in
 * most of its rows nothing has changed. What the last comparison asked for is kept, and no more.
 */
export class Recall {
  private last = new Map<string, unknown>()
  private now = new Map<string, unknown>()

  /** A comparison begins: what the one before did not ask for is let go of. */
  begin(): void {
    this.last = this.now
    this.now = new Map()
  }

  /**
   * @param name all that it is of, but for what `isStill` looks at
   * @param isStill whether what was kept holds today
   */
  get<T>(name: string, isStill: (kept: T) => boolean): T | undefined {
    const kept = (this.now.get(name) ?? this.last.get(name)) as T | undefined
    if (kept === undefined || !isStill(kept)) return undefined
    this.now.set(name, kept)
    return kept
  }

  keep(name: string, made: unknown): void {
    this.now.set(name, made)
  }
}
