import type {Collation} from '../../collate/index.ts'
import type {Concept, Inconsistency} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {findEquivalents} from './equivalents.ts'
import {groupEquivalents} from './group-equivalents.ts'
import {pairsAbroad} from './pairs-abroad.ts'
import {tellConcepts} from './tell.ts'

export {exchangedAbroad} from './exchanged-parties.ts'

/**
 * What translations of different languages call things: names of the concepts that are known in further languages, the
 * concepts that only these show, and which of them one translation names in several ways.
 */
export function compareLanguages(
  collation: Collation,
  lines: readonly Lines[],
  concepts: readonly Concept[],
): {concepts: Concept[]; inconsistencies: Inconsistency[]} {
  const pairs = pairsAbroad(collation)
  if (pairs.length === 0) return {concepts: [...concepts], inconsistencies: []}
  const found = pairs.flatMap(([a, b]) => findEquivalents(collation, lines[a]!, lines[b]!))
  return tellConcepts(collation, lines, concepts, groupEquivalents(collation, found))
}
