import type {Families} from './families.ts'
import type {PhrasePairs} from './pair.ts'
import type {PairNames} from './pair-names.ts'

/** Families with their pairs, in columns, the largest first; of those as large the one whose name comes first. */
export interface Groups {
  count: number
  /** The pairs of group g are `pairs[starts[g]]` to `pairs[starts[g + 1]]`. */
  starts: Int32Array
  pairs: Int32Array
  /** How often its pairs are met. */
  sizes: Int32Array
  /** Its name in two parts, as `PairNames` has it: the first of those of its pairs. */
  firsts: Float64Array
  seconds: Float64Array
}

/** @param joining pairs that may join, in their order */
export function groupsOf(
  joining: Int32Array,
  pairs: PhrasePairs,
  families: Families,
  names: PairNames,
): Groups {
  const groupOf = numberRoots(joining, pairs.count, families)
  const count = groupOf.reduce((most, group) => Math.max(most, group + 1), 0)
  const sizes = new Int32Array(count)
  const firsts = new Float64Array(count).fill(Number.POSITIVE_INFINITY)
  const seconds = new Float64Array(count)
  for (let j = 0; j < joining.length; j++) {
    const group = groupOf[j]!
    const pair = joining[j]!
    sizes[group]! += pairs.times.at(pair)
    const first = names.first(pair)
    if (first > firsts[group]!) continue
    const second = names.second(pair)
    if (first === firsts[group] && second >= seconds[group]!) continue
    firsts[group] = first
    seconds[group] = second
  }
  const order = Int32Array.from({length: count}, (_, group) => group).sort(
    (x, y) => sizes[y]! - sizes[x]! || firsts[x]! - firsts[y]! || seconds[x]! - seconds[y]!,
  )
  const place = new Int32Array(count)
  for (let at = 0; at < count; at++) place[order[at]!] = at
  return {
    count,
    ...listed(joining, groupOf, place),
    sizes: sizes.map((_, at) => sizes[order[at]!]!),
    firsts: firsts.map((_, at) => firsts[order[at]!]!),
    seconds: seconds.map((_, at) => seconds[order[at]!]!),
  }
}

/** By place among the joining pairs, the number of its family among theirs. */
function numberRoots(joining: Int32Array, pairCount: number, families: Families): Int32Array {
  const numbers = new Int32Array(pairCount).fill(-1)
  const groupOf = new Int32Array(joining.length)
  let count = 0
  for (let j = 0; j < joining.length; j++) {
    const root = families.rootOf(joining[j]!)
    if (numbers[root]! < 0) numbers[root] = count++
    groupOf[j] = numbers[root]!
  }
  return groupOf
}

/** Pairs group by group, each in the order given. @param place by number of a group */
function listed(
  joining: Int32Array,
  groupOf: Int32Array,
  place: Int32Array,
): Pick<Groups, 'starts' | 'pairs'> {
  const starts = new Int32Array(place.length + 1)
  for (let j = 0; j < joining.length; j++) starts[place[groupOf[j]!]! + 1]!++
  for (let group = 0; group < place.length; group++) starts[group + 1]! += starts[group]!
  const next = starts.slice()
  const pairs = new Int32Array(joining.length)
  for (let j = 0; j < joining.length; j++) pairs[next[place[groupOf[j]!]!]!++] = joining[j]!
  return {starts, pairs}
}
