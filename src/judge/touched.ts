import type {Collation} from '../collate/index.ts'
import type {Baseline} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import type {Place} from './rule.ts'

/**
 * Tells where a finding touches a clause that changed since the baseline: its own row, or else the row of the
 * first of its places that does; undefined if all lie where nobody touched the text.
 */
export function touchedRowOf(
  collation: Collation,
  baseline: Baseline,
): (row: number, places: readonly Place[]) => number | undefined {
  const {translations, rows} = collation
  const changes = translations.map((translation) => changesOf(translation, baseline))
  const isTouched = (translation: number, key: string): boolean =>
    changes[translation]?.clauses.get(key)?.kind !== 'same'
  const rowOf = translations.map(() => new Map<string, number>())
  const touched = new Set<number>()
  for (const [row, {key, readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries()) {
      for (const {clause} of reading) {
        rowOf[translation]!.set(clause.key, row)
        if (isTouched(translation, clause.key)) touched.add(row)
      }
      if (changes[translation]?.removed.has(key)) touched.add(row)
    }
  }
  return (own, places) => {
    if (touched.has(own)) return own
    for (const place of places) {
      if (!('clause' in place)) continue
      const {translation, clause} = place
      if (isTouched(translation, clause.key)) return rowOf[translation]!.get(clause.key)
    }
    return undefined
  }
}
