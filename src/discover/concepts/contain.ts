import {IntColumn} from '../../int-column.ts'
import type {Families} from './families.ts'

/** Groups with the phrases that they say, in columns. */
export interface Saying {
  count: number
  /** One pair of each. */
  pairs: Int32Array
  /** How often its pairs are met. */
  sizes: Int32Array
  /** The phrases of group g are `phrases[starts[g]]` to `phrases[starts[g + 1]]`, each once. */
  starts: Int32Array
  phrases: Int32Array
  /** Phrases are less than it. */
  phraseCount: number
}

/** Joins what another group says all of; the smallest are asked first, so that all end in the largest. */
export function contain(
  {count, pairs, sizes, starts, phrases, phraseCount}: Saying,
  families: Families,
): void {
  const saidBy = (group: number): number => starts[group + 1]! - starts[group]!
  const order = Int32Array.from({length: count}, (_, group) => group).sort(
    (x, y) => saidBy(x) - saidBy(y) || sizes[x]! - sizes[y]! || x - y,
  )
  const met = sizes.slice()
  const isKept = new Uint8Array(count).fill(1)
  /** By phrase: how many of its groups are kept. */
  const kept = new Int32Array(phraseCount)
  for (let p = 0; p < phrases.length; p++) kept[phrases[p]!]!++
  const groupsWith = listGroups(order, starts, phrases, kept)
  for (let at = 0; at < count; at++) {
    const group = order[at]!
    const rarest = rarestOf(group)
    if (kept[rarest]! < 2) continue
    const home = homeOf(group, rarest)
    if (home < 0) continue
    families.join(pairs[home]!, pairs[group]!)
    met[home]! += met[group]!
    isKept[group] = 0
    for (let p = starts[group]!; p < starts[group + 1]!; p++) kept[phrases[p]!]!--
  }

  function rarestOf(group: number): number {
    let rarest = phrases[starts[group]!]!
    for (let p = starts[group]! + 1; p < starts[group + 1]!; p++)
      if (kept[phrases[p]!]! < kept[rarest]!) rarest = phrases[p]!
    return rarest
  }

  /** The largest of those with a phrase that says all that a group says, of several the first; -1 if there is none. */
  function homeOf(group: number, phrase: number): number {
    let home = -1
    for (let g = groupsWith.starts[phrase]!; g < groupsWith.starts[phrase + 1]!; g++) {
      const other = groupsWith.groups[g]!
      if (other === group || isKept[other] === 0 || saidBy(other) < saidBy(group)) continue
      if (home >= 0 && met[other]! <= met[home]!) continue
      if (saysAll(other, group)) home = other
    }
    return home
  }

  function saysAll(other: number, group: number): boolean {
    for (let p = starts[group]!; p < starts[group + 1]!; p++) {
      let q = starts[other]!
      while (q < starts[other + 1]! && phrases[q] !== phrases[p]) q++
      if (q === starts[other + 1]) return false
    }
    return true
  }
}

/** By phrase the groups that say it, in an order of groups. */
function listGroups(
  order: Int32Array,
  from: Int32Array,
  phrases: Int32Array,
  counts: Int32Array,
): {starts: Int32Array; groups: Int32Array} {
  const starts = new Int32Array(counts.length + 1)
  for (let phrase = 0; phrase < counts.length; phrase++)
    starts[phrase + 1] = starts[phrase]! + counts[phrase]!
  const next = starts.slice()
  const groups = new Int32Array(phrases.length)
  for (let at = 0; at < order.length; at++) {
    const group = order[at]!
    for (let p = from[group]!; p < from[group + 1]!; p++) groups[next[phrases[p]!]!++] = group
  }
  return {starts, groups}
}

/** Gathers what groups say, one group after the other; what is said again in a group counts once. */
export class SayingDraft {
  private readonly starts = new IntColumn()
  private readonly phrases = new IntColumn()
  private readonly pairs = new IntColumn()
  private readonly sizes = new IntColumn()
  /** By phrase: the group that said it last. */
  private readonly saidIn: Int32Array

  constructor(phraseCount: number) {
    this.saidIn = new Int32Array(phraseCount).fill(-1)
    this.starts.push(0)
  }

  say(phrase: number): void {
    if (this.saidIn[phrase] === this.pairs.length) return
    this.saidIn[phrase] = this.pairs.length
    this.phrases.push(phrase)
  }

  /** The group that said all since the last one. */
  close(pair: number, size: number): void {
    this.pairs.push(pair)
    this.sizes.push(size)
    this.starts.push(this.phrases.length)
  }

  done(): Saying {
    return {
      count: this.pairs.length,
      pairs: this.pairs.cut(),
      sizes: this.sizes.cut(),
      starts: this.starts.cut(),
      phrases: this.phrases.cut(),
      phraseCount: this.saidIn.length,
    }
  }
}
