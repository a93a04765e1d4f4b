import {type Clause, clausesOf, type Translation} from '../parse/index.ts'
import type {Passage, Row} from './collation.ts'

/** The whole text of a clause as one passage. */
export const wholeOf = (clause: Clause): Passage => ({clause, start: 0, end: clause.text.length})

/**
 * Rows by key alone, in the order of the work: the first translation's order, where the keys that it lacks
 * are put behind the key they follow in the translation that has them. Linear.
 */
export function rowsByKey(translations: readonly Translation[], indices: readonly number[]): Row[] {
  const byKey = new Map<string, Row>()
  // A linked list of keys, so that a key can be put in anywhere at constant cost.
  const next = new Map<string, string>()
  const first = ''
  for (const index of indices) {
    let previous = first
    for (const clause of clausesOf(translations[index]!)) {
      let row = byKey.get(clause.key)
      if (!row) {
        row = {key: clause.key, readings: translations.map(() => []), basis: 'key', score: 1}
        byKey.set(clause.key, row)
        const follower = next.get(previous)
        if (follower !== undefined) next.set(clause.key, follower)
        next.set(previous, clause.key)
      }
      row.readings[index]!.push(wholeOf(clause))
      previous = clause.key
    }
  }
  const rows: Row[] = []
  for (let key = next.get(first); key !== undefined; key = next.get(key)) rows.push(byKey.get(key)!)
  return rows
}
