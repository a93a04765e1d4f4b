import type {Collation} from '../collate/index.ts'
import type {Baseline} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import type {Place} from './rule.ts'

/**
 * Tells the row of the first place that lies in a clause which changed since the baseline; undefined if all
 * lie where nobody touched the text.
 */
export function touchedRowOf(
  collation: Collation,
  baseline: Baseline,
): (places: readonly Place[]) => number | undefined {
  const changes = collation.translations.map((translation) => changesOf(translation, baseline))
  const rows = collation.translations.map(() => new Map<string, number>())
  for (const [row, {readings}] of collation.rows.entries()) {
    for (const [translation, reading] of readings.entries()) {
      for (const {clause} of reading) rows[translation]!.set(clause.key, row)
    }
  }
  return (places) => {
    for (const place of places) {
      if (!('clause' in place)) continue
      const {translation, clause} = place
      const isSame = changes[translation]?.clauses.get(clause.key)?.kind === 'same'
      if (!isSame) return rows[translation]!.get(clause.key)
    }
    return undefined
  }
}
