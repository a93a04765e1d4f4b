import type {Reported} from '../../judge/index.ts'
import {termValue} from '../terms/terms-json.ts'
import {visibleJson} from '../visible.ts'
import {totalOf} from './counts.ts'

/** `{schemaVersion, query, concept, hits, tallies}`, the concept as in `terms`; or how many places there are. */
export function findJson({found}: Reported): string {
  const {query, counts, concept, hits, tallies} = found!
  const value = hits
    ? {schemaVersion: 1, query, concept: concept && termValue(concept), hits, tallies}
    : {schemaVersion: 1, query, total: totalOf(found!), counts}
  return `${visibleJson(JSON.stringify(value, null, 2))}\n`
}
