import type {DivergenceColumns} from '../divergence-columns.ts'
import type {Lines} from '../phrase/lines.ts'
import type {Grouping} from './group.ts'
import type {KnownOccurrence} from './known.ts'
import type {NamedPairs} from './named-pairs.ts'
import type {PhrasePairs} from './pair.ts'
import type {Phrases} from './phrase-tree.ts'
import {addInCommentaries, homesOf} from './undiverging-phrases.ts'

/** What concepts are made of beside divergences; all of it may be empty. */
export interface Beside {
  /**
   * Divergences between translations (`a`) and commentaries (`b`), which add renderings: those that say one of the
   * phrases of the translations (by translation) in other words.
   */
  inCommentaries(phrases: Phrases, of: (translation: number) => ReadonlySet<number>): DivergenceColumns
  /** Terms of the termbase in their places; they add renderings too. */
  known: readonly KnownOccurrence[]
  /** By divergence: the term of the termbase that it is about, if any. */
  knownOf: ReadonlyMap<number, KnownOccurrence>
}

/** By family, phrases that are its concept's though no divergence between translations shows it. */
export function phrasesBeside(
  lines: readonly Lines[],
  phrases: Phrases,
  {pairs}: NamedPairs,
  grouping: Grouping,
  {inCommentaries, known}: Pick<Beside, 'inCommentaries' | 'known'>,
  knownIds: ReadonlyMap<string, number>,
): Map<number, Set<number>> {
  const byFamily = new Map<number, Set<number>>()
  const add = (family: number, phrase: number): void => {
    byFamily.set(family, (byFamily.get(family) ?? new Set()).add(phrase))
  }
  const found = inCommentaries(phrases, (translation) => saidBy(translation, pairs))
  if (found.count > 0) addInCommentaries(found, lines, phrases, homesOf(pairs, grouping), add)
  for (const {id, translation, row, clause, start, end} of known) {
    const [from, to] = lines[translation]!.contentIn(row, clause, start, end)
    add(grouping.familyOfKnown(knownIds.get(id)!), phrases.at(lines[translation]!, from, to))
  }
  return byFamily
}

/** The phrases of a translation in pairs. */
function saidBy(translation: number, pairs: PhrasePairs): Set<number> {
  const said = new Set<number>()
  for (let pair = 0; pair < pairs.count; pair++) {
    if (pairs.translationA(pair) === translation) said.add(pairs.a.at(pair))
    if (pairs.translationB(pair) === translation) said.add(pairs.b.at(pair))
  }
  return said
}
