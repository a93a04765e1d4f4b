import type {Collation} from '../collate/index.ts'
import {changedWordsOf} from './changed-words.ts'
import type {Baseline} from './lock/baseline.ts'
import type {Draft} from './rule.ts'

/**
 * Tells where a finding touches what changed since the baseline: in its own row, or else in the row of the first of
 * its places that does; undefined if nothing it speaks of changed. `byWord` asks for a changed word in its places,
 * else words that changed in their clauses or in its row are enough.
 */
export function changedRowOf(
  collation: Collation,
  baseline: Baseline,
): (draft: Draft, byWord: boolean) => number | undefined {
  const {translations, rows} = collation
  const changed = changedWordsOf(collation, baseline)
  const rowOf = translations.map(() => new Map<string, number>())
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries())
      for (const {clause} of reading) rowOf[translation]!.set(clause.key, row)
  }
  return ({row: own, places, proof = []}, byWord) => {
    if (!byWord && own >= 0 && changed.inRow(own)) return own
    let found: number | undefined
    for (const place of [...places, ...proof]) {
      if (!('clause' in place) || !changed.touches(place.translation, place, byWord)) continue
      const row = rowOf[place.translation]!.get(place.clause.key)
      if (row === own) return own
      found ??= row
    }
    return found
  }
}
