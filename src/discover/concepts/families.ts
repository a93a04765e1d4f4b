/** Disjoint sets of whole numbers. */
export class Families {
  private readonly parents: number[]

  /** @param count members are less than it, at first each for itself */
  constructor(count: number) {
    this.parents = Array.from({length: count}, (_, member) => member)
  }

  rootOf(member: number): number {
    let root = member
    while (this.parents[root]! !== root) root = this.parents[root]!
    // The next who asks goes there at once.
    for (let at = member; at !== root; ) {
      const parent = this.parents[at]!
      this.parents[at] = root
      at = parent
    }
    return root
  }

  /** Makes one family of two; the smaller number is the root, so that order does not matter. */
  join(one: number, other: number): void {
    const [x, y] = [this.rootOf(one), this.rootOf(other)]
    if (x < y) this.parents[y] = x
    else this.parents[x] = y
  }
}
