import {type Collation, memoByIndex, type Passage} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import type {Clause} from '../parse/index.ts'
import {type Baseline, commentaryHash} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import {changedWords} from './lock/words.ts'
import type {Draft} from './rule.ts'

/** What changed in a clause since the baseline: all of it, or what lies between these offsets. */
type Extent = 'whole' | {from: number; to: number}[]

/**
 * Tells where a finding touches what changed since the baseline: in its own row, or else in the row of the first of
 * its places that does; undefined if nothing it speaks of changed. `byWord` asks for a changed word in its places,
 * else words that changed in their clauses or in its row are enough. A clause in which not every rule was heard counts
 * as changed throughout, as does one whose former text is not known.
 */
export function changedRowOf(
  {translations, rows}: Collation,
  baseline: Baseline,
): (draft: Draft, byWord: boolean) => number | undefined {
  const changes = translations.map((translation) => changesOf(translation, baseline))
  const rowOf = translations.map(() => new Map<string, number>())
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries())
      for (const {clause} of reading) rowOf[translation]!.set(clause.key, row)
  }
  const known = translations.map(() => new Map<string, Extent>())
  const extentOf = (translation: number, clause: Clause): Extent => {
    let extent = known[translation]!.get(clause.key)
    if (!extent) {
      extent = findExtent(translation, clause)
      known[translation]!.set(clause.key, extent)
    }
    return extent
  }
  const isSame = translations.map(
    (one) => one.role === 'commentary' && baseline.commentaries?.get(one.id) === commentaryHash(one),
  )
  const findExtent = (translation: number, {key, text}: Clause): Extent => {
    const {role, language} = translations[translation]!
    const change = changes[translation]?.clauses.get(key)
    if (role === 'commentary') return isSame[translation] ? [] : 'whole'
    if (!change) return 'whole'
    if (change.kind === 'added' || change.text.unheard) return 'whole'
    if (change.kind === 'same') return []
    return change.text.text === undefined
      ? 'whole'
      : changedWords(change.text.text, text, languageOf(language)).map(({at}) => at)
  }
  const hasChanged = (translation: number, {clause, start, end}: Passage, byWord: boolean): boolean => {
    const extent = extentOf(translation, clause)
    if (extent === 'whole' || !byWord) return extent.length > 0
    // What was cut out lies between two words: it takes part where both are the finding's.
    return extent.some(({from, to}) => start < to && from < end)
  }
  const rowHasChanged = memoByIndex((row) =>
    rows[row!]!.readings.some(
      (reading, translation) =>
        changes[translation]?.removed.has(rows[row!]!.key) ||
        reading.some((passage) => hasChanged(translation, passage, false)),
    ),
  )
  return ({row: own, places, proof = []}, byWord) => {
    if (!byWord && own >= 0 && rowHasChanged(own)) return own
    let found: number | undefined
    for (const place of [...places, ...proof]) {
      if (!('clause' in place) || !hasChanged(place.translation, place, byWord)) continue
      const row = rowOf[place.translation]!.get(place.clause.key)
      if (row === own) return own
      found ??= row
    }
    return found
  }
}
