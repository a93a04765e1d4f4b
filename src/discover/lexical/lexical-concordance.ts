import type {Collation} from '../../collate/index.ts'
import type {Lexicon} from '../../language/index.ts'
import {type Checks, runChecks} from '../checks/index.ts'
import type {Concordance, Divergence, Inconsistency} from '../concordance.ts'
import {findInconsistencies} from '../inconsistency/index.ts'
import {induceConcepts} from './index.ts'

/**
 * The concordance of a work too long to weigh phrases row by row: concepts at once, divergences and
 * inconsistencies when they are looked at, since a matrix of terms needs neither.
 */
export function lexicalConcordance(
  collation: Collation,
  lexicons: readonly (Lexicon | undefined)[],
): Concordance {
  const {concepts, divergences} = induceConcepts(collation, lexicons)
  let found: Divergence[] | undefined
  let wavering: Inconsistency[] | undefined
  let checks: Checks | undefined
  return {
    concepts,
    crossings: [],
    get divergences() {
      found ??= divergences()
      return found
    },
    get inconsistencies() {
      wavering ??= findInconsistencies(collation, [...lexicons], {concepts, divergences: this.divergences})
      return wavering
    },
    get checks() {
      checks ??= runChecks(collation, lexicons)
      return checks
    },
  }
}
