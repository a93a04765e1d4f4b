/** Disjoint sets of strings. */
export class Families {
  readonly #parents = new Map<string, string>()

  rootOf(member: string): string {
    let root = member
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent
    // The next who asks goes there at once.
    for (let at = member; at !== root; ) {
      const parent = this.#parents.get(at)!
      if (parent !== root) this.#parents.set(at, root)
      at = parent
    }
    return root
  }

  /** Makes one family of two; the smaller name is the root, so that order does not matter. */
  join(one: string, other: string): void {
    const [x, y] = [this.rootOf(one), this.rootOf(other)]
    if (x === y) return
    if (x < y) this.#parents.set(y, x)
    else this.#parents.set(x, y)
  }
}
