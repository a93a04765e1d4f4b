import {termsValue} from '../terms/terms-json.ts'
import {visibleJson} from '../visible.ts'
import type {Found} from './find-view.ts'

/** `{schemaVersion, query, concept, hits, tallies}`, as in `Found`; the concept as in `terms`. */
export function findJson({query, concept, translations, hits, tallies}: Found): string {
  const value = {
    schemaVersion: 1,
    query,
    concept: concept && termsValue(concept, translations),
    hits,
    tallies,
  }
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}
