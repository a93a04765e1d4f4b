import type {Collation} from '../../collate/index.ts'
import {primarySubtag} from '../../language/index.ts'
import type {Concept, Inconsistency} from '../concordance.ts'
import type {Lines} from '../phrase/lines.ts'
import {findEquivalents} from './equivalents.ts'
import {groupEquivalents} from './group-equivalents.ts'
import {tellConcepts} from './tell.ts'

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

/** Two by two, translations of different languages: beside an original each with the original alone. */
function pairsAbroad({translations}: Collation): [number, number][] {
  const pairs: [number, number][] = []
  const hasSource = translations.some(({role}) => role === 'source')
  for (const [a, one] of translations.entries()) {
    for (const [b, other] of translations.entries()) {
      if (b <= a || one.role === 'commentary' || other.role === 'commentary') continue
      if (hasSource && one.role !== 'source' && other.role !== 'source') continue
      const [x, y] = [one, other].map(({language}) => primarySubtag(language))
      if (x !== y && x !== 'und' && y !== 'und') pairs.push([a, b])
    }
  }
  return pairs
}
