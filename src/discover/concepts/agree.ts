import {type Saying, SayingDraft} from './contain.ts'
import type {Families} from './families.ts'
import type {Groups} from './groups.ts'
import {IntPool} from './int-pool.ts'
import type {PhrasePairs} from './pair.ts'
import {numberSayings, type Sayings} from './sayings.ts'

/** Two families agree if this share of what each says in a translation is what the other says there. */
const agreement = 0.5

/**
 * Joins families of different pairs of translations, the most frequent first, where they agree in every translation
 * that both know, most of the partners of each and never one alone. All is kept in columns: of nine Bibles there are a
 * million families, and most say two phrases.
 *
 * @returns the families that come out of it, in the order in which the last of each was looked at
 */
export function agree(groups: Groups, pairs: PhrasePairs, families: Families, phraseCount: number): Saying {
  const sayings = numberSayings(pairs, phraseCount)
  const told = new Told(groups, pairs, sayings)
  for (let group = 0; group < groups.count; group++) {
    told.open(group)
    for (const {other} of told.alike(group)) {
      // What was joined meanwhile may speak against it.
      if (told.commonOf(other, group) === 0) continue
      told.join(group, other)
      families.join(groups.pairs[groups.starts[group]!]!, groups.pairs[groups.starts[other]!]!)
    }
    told.enter(group)
  }
  const draft = new SayingDraft(phraseCount)
  for (let group = 0; group < groups.count; group++) {
    if (told.isJoined[group] === 1) continue
    told.eachOf(group, (saying) => draft.say(sayings.phrases[saying]!))
    draft.close(groups.pairs[groups.starts[group]!]!, told.sizes[group]!)
  }
  return draft.done()
}

interface Alike {
  other: number
  common: number
}

/** What groups say, ascending, how often each, and from which pairs of translations they are known. */
class Told {
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

  constructor(groups: Groups, pairs: PhrasePairs, sayings: Sayings) {
    const {count} = groups
    this.groups = groups
    this.pairs = pairs
    this.sayings = sayings
    this.sizes = groups.sizes.slice()
    this.isJoined = new Uint8Array(count)
    this.firsts = groups.firsts.slice()
    this.seconds = groups.seconds.slice()
    this.starts = new Int32Array(count)
    this.ends = new Int32Array(count)
    this.fromStarts = new Int32Array(count)
    this.fromEnds = new Int32Array(count)
    this.last = new Int32Array(sayings.count).fill(-1)
    this.metBy = new Int32Array(count).fill(-1)
  }

  /** Reads what a group says. */
  open(group: number): void {
    const {groups, pairs, sayings} = this
    const [start, end] = [groups.starts[group]!, groups.starts[group + 1]!]
    const said = new Map<number, number>()
    const from: number[] = []
    for (let p = start; p < end; p++) {
      const pair = groups.pairs[p]!
      const times = pairs.times.at(pair)
      said.set(sayings.a[pair]!, (said.get(sayings.a[pair]!) ?? 0) + times)
      said.set(sayings.b[pair]!, (said.get(sayings.b[pair]!) ?? 0) + times)
      if (!from.includes(pairs.between.at(pair))) from.push(pairs.between.at(pair))
    }
    this.tell(group, said, from)
  }

  private tell(group: number, said: ReadonlyMap<number, number>, from: readonly number[]): void {
    this.starts[group] = this.said.length
    for (const saying of [...said.keys()].sort((x, y) => x - y)) {
      this.said.push(saying)
      this.times.push(said.get(saying)!)
    }
    this.ends[group] = this.said.length
    this.fromStarts[group] = this.from.length
    for (const between of from) this.from.push(between)
    this.fromEnds[group] = this.from.length
  }

  /** Those entered that a group has something in common with, most first, of several by their names. */
  alike(group: number): readonly Alike[] {
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
        const common = this.commonOf(other, group)
        if (common > 0) alike.push({other, common})
      }
    }
    return alike.length < 2
      ? alike
      : alike.sort((x, y) => y.common - x.common || this.byName(x.other, y.other))
  }

  private byName(x: number, y: number): number {
    return this.firsts[x]! - this.firsts[y]! || this.seconds[x]! - this.seconds[y]!
  }

  /** How much two groups have in common; 0 where they do not agree, or are known from the same translations. */
  commonOf(x: number, y: number): number {
    if (this.isFromSame(x, y)) return 0
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

  private isFromSame(x: number, y: number): boolean {
    const {values} = this.from
    for (let i = this.fromStarts[x]!; i < this.fromEnds[x]!; i++)
      for (let j = this.fromStarts[y]!; j < this.fromEnds[y]!; j++) if (values[i] === values[j]) return true
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
  join(group: number, other: number): void {
    const said = new Map<number, number>()
    for (const one of [other, group])
      for (let s = this.starts[one]!; s < this.ends[one]!; s++) {
        const saying = this.said.values[s]!
        said.set(saying, (said.get(saying) ?? 0) + this.times.values[s]!)
      }
    const from = [other, group].flatMap((one) =>
      Array.from(this.from.values.subarray(this.fromStarts[one]!, this.fromEnds[one]!)),
    )
    // It was the last that was told.
    this.said.length = this.starts[group]!
    this.times.length = this.starts[group]!
    this.from.length = this.fromStarts[group]!
    this.tell(group, said, from)
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
