import {give, type Match, type Matching} from './match.ts'

/** Of shorter lists the number says too little. */
const leastClauses = 3
/** How much longer or shorter than is usual between the two texts a counterpart may be. */
const mostStretched = 3

const isParagraph = (key: string): boolean => /^p\d+$/.test(key)

/**
 * Lays a list and as many paragraphs in another language side by side, in their order: a text in two languages often prints its numbers once, before
 * the first of them. Nothing else is in either, and each is as long as counterparts are.
 */
export function layUnnumberedList(
  {clauses, keys, keyRows, rows, rowKeys, parents, rowParents, samples}: Matching,
  match: Match,
  texts: readonly string[],
): void {
  if (clauses.length < leastClauses || clauses.length !== rowKeys.length) return
  if (rows.some((text) => text >= 0) || match.rows.some((row) => row >= 0)) return
  if ([...parents, ...rowParents].some((parent) => parent >= 0)) return
  const isUnnumbered = isParagraph(keys[0]!)
  if (!keys.every((key) => isParagraph(key) === isUnnumbered)) return
  if (!rowKeys.every((key) => isParagraph(key) === !isUnnumbered)) return
  const [ours, theirs] = [clauses, samples].map((list) => [...list].map((text) => texts[text]!.length))
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0)
  const usual = sum(ours!) / sum(theirs!)
  const areAlike = ours!.every((length, at) => {
    const stretched = length / theirs![at]! / usual
    return stretched <= mostStretched && stretched * mostStretched >= 1
  })
  if (!areAlike) return
  for (const i of clauses.keys()) give(match, keyRows, i, i, match.typical)
}
