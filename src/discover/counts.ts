import {append} from '../group.ts'

/** How often something was seen, by name. */
export type Tally = ReadonlyMap<string, number>

/**
 * How often translations say words, and say phrases for each other: sums over rows, of which those of the parts of a
 * work add up to those of the whole. What two clauses differ in is seen in their row; how much it matters is told here.
 */
export interface Counts {
  /** By id of a translation: how often it says each word of content, by its stem. */
  words: ReadonlyMap<string, Tally>
  /** By ids of two translations: how often a phrase of the first stands for one of the second. */
  pairs: ReadonlyMap<string, Tally>
}

export const nothing: Counts = {words: new Map(), pairs: new Map()}

/** The counts of two parts of a work that have no row in common, whichever comes first. */
export function merge(a: Counts, b: Counts): Counts {
  return {words: mergeTallies(a.words, b.words), pairs: mergeTallies(a.pairs, b.pairs)}
}

function mergeTallies(
  a: ReadonlyMap<string, Tally>,
  b: ReadonlyMap<string, Tally>,
): ReadonlyMap<string, Tally> {
  const lists = new Map<string, Tally[]>()
  for (const [name, tally] of [...a, ...b]) append(lists, name, tally)
  return new Map([...lists].map(([name, tallies]) => [name, sum(tallies)]))
}

function sum([first, ...more]: readonly Tally[]): Tally {
  const all = new Map(first)
  for (const tally of more) for (const [name, count] of tally) all.set(name, (all.get(name) ?? 0) + count)
  return all
}
