/** Disjoint sets of whole numbers. */
export class Families {
  private readonly parents: Int32Array

  /** @param count members are less than it, at first each for itself */
  constructor(count: number) {
    this.parents = new Int32Array(count)
    for (let member = 0; member < count; member++) this.parents[member] = member
  }

  rootOf(member: number): number {
    const {parents} = this
    let root = member
    while (parents[root]! !== root) root = parents[root]!
    // The next who asks goes there at once.
    for (let at = member; at !== root; ) {
      const parent = parents[at]!
      parents[at] = root
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
