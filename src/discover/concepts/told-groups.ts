import type {Groups} from './groups.ts'
import {IntPool} from './int-pool.ts'
import type {PhrasePairs} from './pair.ts'
import type {Sayings} from './sayings.ts'

/** Two families agree if this share of what each says in a translation is what the other says there. */
const agreement = 0.5

interface Alike {
  other: number
  common: number
}

/** What groups say, ascending, how often each, and from which pairs of translations they are known. */
export class ToldGroups {
  /** By group: how often its pairs are met; whether it is part of a later one. */
  readonly sizes: Int32Array
  readonly isJoined: Uint8Array
  private readonly groups: Groups
  private readonly pairs: PhrasePairs
  private readonly sayings: Sayings
  private readonly firsts: Float64Array
  private readonly seconds: Float64Array
  /** By group: where what it says begins, and the end of it; the same of where it is known from. */
  private readonly starts: Int32Array
  private readonly ends: Int32Array
  private readonly fromStarts: Int32Array
  private readonly fromEnds: Int32Array
  private readonly said = new IntPool()
  private readonly times = new IntPool()
  private readonly from = new IntPool()
  /** By saying: the last of its entries; by entry: its group and the entry before it. */
  private readonly last: Int32Array
  private readonly entered = new IntPool()
  private readonly before = new IntPool()
  /** By group: the one that met it last. */
  private readonly metBy: Int32Array
  /** By pair of translations: the last group that is known from it. */
  private readonly knownTo: Int32Array

  constructor(groups: Groups, pairs: PhrasePairs, sayings: Sayings) {
    const {count} = groups
    this.groups = groups
    this.pairs = pairs
    this.sayings = sayings
    this.sizes = groups.sizes
    this.isJoined = new Uint8Array(count)
    this.firsts = groups.firsts
    this.seconds = groups.seconds
    this.starts = new Int32Array(count)
    this.ends = new Int32Array(count)
    this.fromStarts = new Int32Array(count)
    this.fromEnds = new Int32Array(count)
    this.last = new Int32Array(sayings.count).fill(-1)
    this.metBy = new Int32Array(count).fill(-1)
    this.knownTo = new Int32Array(pairs.betweens.length).fill(-1)
  }

  /** Reads what a group says. */
  open(group: number): void {
    const {groups, pairs, sayings} = this
    const [start, end] = [groups.starts[group]!, groups.starts[group + 1]!]
    this.begin(group)
    if (end - start === 1) {
      // Most groups are one pair.
      const pair = groups.pairs[start]!
      this.say(sayings.a[pair]!, pairs.times.at(pair))
      this.say(sayings.b[pair]!, pairs.times.at(pair))
    } else this.sayAll(start, end)
    for (let p = start; p < end; p++) this.know(group, pairs.between.at(groups.pairs[p]!))
    this.end(group)
  }

  private sayAll(start: number, end: number): void {
    const {groups, pairs, sayings} = this
    const said = new Map<number, number>()
    for (let p = start; p < end; p++) {
      const pair = groups.pairs[p]!
      const times = pairs.times.at(pair)
      said.set(sayings.a[pair]!, (said.get(sayings.a[pair]!) ?? 0) + times)
      said.set(sayings.b[pair]!, (said.get(sayings.b[pair]!) ?? 0) + times)
    }
    for (const saying of [...said.keys()].sort((x, y) => x - y)) this.say(saying, said.get(saying)!)
  }

  private begin(group: number): void {
    this.starts[group] = this.said.length
    this.fromStarts[group] = this.from.length
  }

  private say(saying: number, times: number): void {
    this.said.push(saying)
    this.times.push(times)
  }

  private know(group: number, between: number): void {
    if (this.knownTo[between] === group) return
    this.knownTo[between] = group
    this.from.push(between)
  }

  private end(group: number): void {
    this.ends[group] = this.said.length
    this.fromEnds[group] = this.from.length
  }

  /**
   * Makes those entered that a group agrees with part of it, that with which it has most in common first. Each that joins rules
   * out all others that are known from its translations, so that few need be put in order.
   */
  joinAlike(group: number, tell: (other: number) => void): void {
    const join = (other: number): void => {
      this.join(group, other)
      tell(other)
    }
    let left = this.alike(group)
    while (left.length > 0) {
      const best = left.reduce((best, next) => (this.compare(next, best) < 0 ? next : best))
      // What was joined meanwhile may speak against it.
      if (this.commonOf(best.other, group) === 0) break
      join(best.other)
      left = left.filter(({other}) => !this.isFromSame(other, group))
    }
    for (const {other} of left.sort((x, y) => this.compare(x, y)))
      if (!this.isFromSame(other, group) && this.commonOf(other, group) > 0) join(other)
  }

  /** Those entered that a group has something in common with. */
  private alike(group: number): Alike[] {
    const alike: Alike[] = []
    for (let s = this.starts[group]!; s < this.ends[group]!; s++) {
      const saying = this.said.values[s]!
      let behind = -1
      for (let entry = this.last[saying]!; entry >= 0; entry = this.before.values[entry]!) {
        const other = this.entered.values[entry]!
        if (this.isJoined[other] === 1) {
          // Nobody needs to pass it again.
          if (behind < 0) this.last[saying] = this.before.values[entry]!
          else this.before.values[behind] = this.before.values[entry]!
          continue
        }
        behind = entry
        if (this.metBy[other] === group) continue
        this.metBy[other] = group
        if (this.isFromSame(other, group)) continue
        const common = this.commonOf(other, group)
        if (common > 0) alike.push({other, common})
      }
    }
    return alike
  }

  /** Most in common first, of several by their names. */
  private compare(x: Alike, y: Alike): number {
    return (
      y.common - x.common ||
      this.firsts[x.other]! - this.firsts[y.other]! ||
      this.seconds[x.other]! - this.seconds[y.other]!
    )
  }

  /** How much two groups have in common; 0 where they do not agree. */
  private commonOf(x: number, y: number): number {
    const {said, starts, ends} = this
    const {values} = said
    const {translations} = this.sayings
    let common = 0
    for (let i = starts[x]!, j = starts[y]!; i < ends[x]! && j < ends[y]!; ) {
      const [inX, inY] = [translations[values[i]!]!, translations[values[j]!]!]
      const translation = Math.min(inX, inY)
      const [start, startOther] = [i, j]
      while (i < ends[x]! && translations[values[i]!] === translation) i++
      while (j < ends[y]! && translations[values[j]!] === translation) j++
      if (inX !== inY) continue
      const [ofX, ofY] = [this.sharedOf(start, i, startOther, j), this.sharedOf(startOther, j, start, i)]
      if (ofX === 0 || ofY === 0) return 0
      common += Math.min(ofX, ofY)
    }
    return common
  }

  /** Whether a group is known from translations that the one at work is known from, too. */
  private isFromSame(other: number, group: number): boolean {
    const {values} = this.from
    for (let f = this.fromStarts[other]!; f < this.fromEnds[other]!; f++)
      if (this.knownTo[values[f]!] === group) return true
    return false
  }

  /** How often a group says in one translation what another says there, too; 0 where that is too small a share. */
  private sharedOf(start: number, end: number, startOther: number, endOther: number): number {
    const {values} = this.said
    let [times, all] = [0, 0]
    let at = startOther
    for (let s = start; s < end; s++) {
      const saying = values[s]!
      const own = this.times.values[s]!
      all += own
      while (at < endOther && values[at]! < saying) at++
      if (at < endOther && values[at] === saying) times += own
    }
    return times / all < agreement ? 0 : times
  }

  /** Makes another group part of one that is not yet entered. */
  private join(group: number, other: number): void {
    const [said, times] = [this.said, this.times]
    // It was the last that was told.
    const own = said.values.slice(this.starts[group]!, this.ends[group]!)
    const ownTimes = times.values.slice(this.starts[group]!, this.ends[group]!)
    said.length = times.length = this.starts[group]!
    let at = 0
    for (let s = this.starts[other]!; s < this.ends[other]!; s++) {
      const saying = said.values[s]!
      for (; at < own.length && own[at]! < saying; at++) this.say(own[at]!, ownTimes[at]!)
      const isBoth = at < own.length && own[at] === saying
      this.say(saying, times.values[s]! + (isBoth ? ownTimes[at++]! : 0))
    }
    for (; at < own.length; at++) this.say(own[at]!, ownTimes[at]!)
    for (let f = this.fromStarts[other]!; f < this.fromEnds[other]!; f++)
      this.know(group, this.from.values[f]!)
    this.end(group)
    this.sizes[group]! += this.sizes[other]!
    this.firsts[group] = this.firsts[other]!
    this.seconds[group] = this.seconds[other]!
    this.isJoined[other] = 1
  }

  /** Lets later groups meet a group. */
  enter(group: number): void {
    for (let s = this.starts[group]!; s < this.ends[group]!; s++) {
      const saying = this.said.values[s]!
      this.before.push(this.last[saying]!)
      this.last[saying] = this.entered.length
      this.entered.push(group)
    }
  }

  eachOf(group: number, tell: (saying: number) => void): void {
    for (let s = this.starts[group]!; s < this.ends[group]!; s++) tell(this.said.values[s]!)
  }
}
