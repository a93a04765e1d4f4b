import {type Collation, onceEach, type Passage} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import type {Clause} from '../parse/index.ts'
import {type Baseline, commentaryHash} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import {changedWords} from './lock/words.ts'
import type {Draft} from './rule.ts'

/** What changed in a clause since the baseline: all of it, or what lies between these offsets. */
type Touch = 'whole' | {from: number; to: number}[]

/**
 * Tells where a finding touches what changed since the baseline: in its own row, or else in the row of the first of
 * its places that does; undefined if nothing it speaks of changed. `byWord` asks for a changed word in its places,
 * else words that changed in their clauses or in its row are enough. A clause in which not every rule was heard counts
 * as changed throughout, as does one whose former text is not known.
 */
export function touchedRowOf(
  {translations, rows}: Collation,
  baseline: Baseline,
): (draft: Draft, byWord: boolean) => number | undefined {
  const changes = translations.map((translation) => changesOf(translation, baseline))
  const rowOf = translations.map(() => new Map<string, number>())
  for (const [row, {readings}] of rows.entries()) {
    for (const [translation, reading] of readings.entries())
      for (const {clause} of reading) rowOf[translation]!.set(clause.key, row)
  }
  const known = translations.map(() => new Map<string, Touch>())
  const touchOf = (translation: number, clause: Clause): Touch => {
    let touch = known[translation]!.get(clause.key)
    if (!touch) {
      touch = findTouch(translation, clause)
      known[translation]!.set(clause.key, touch)
    }
    return touch
  }
  const isSame = translations.map(
    (one) => one.role === 'commentary' && baseline.commentaries?.get(one.id) === commentaryHash(one),
  )
  const findTouch = (translation: number, {key, text}: Clause): Touch => {
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
  const isTouched = (translation: number, {clause, start, end}: Passage, byWord: boolean): boolean => {
    const touch = touchOf(translation, clause)
    if (touch === 'whole' || !byWord) return touch.length > 0
    // What was cut out lies between two words: it takes part where both are the finding's.
    return touch.some(({from, to}) => start < to && from < end)
  }
  const rowIsTouched = onceEach((row) =>
    rows[row!]!.readings.some(
      (reading, translation) =>
        changes[translation]?.removed.has(rows[row!]!.key) ||
        reading.some((passage) => isTouched(translation, passage, false)),
    ),
  )
  return ({row: own, places, proof = []}, byWord) => {
    if (!byWord && own >= 0 && rowIsTouched(own)) return own
    let found: number | undefined
    for (const place of [...places, ...proof]) {
      if (!('clause' in place) || !isTouched(place.translation, place, byWord)) continue
      const row = rowOf[place.translation]!.get(place.clause.key)
      if (row === own) return own
      found ??= row
    }
    return found
  }
}
