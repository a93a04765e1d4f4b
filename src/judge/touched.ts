import type {Collation} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import type {Clause} from '../parse/index.ts'
import {type Baseline, commentaryHash} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import {changedWords} from './lock/words.ts'
import type {Draft} from './rule.ts'

/** What changed in a clause since the baseline: all of it, or what lies between these offsets. */
type Touch = 'whole' | {from: number; to: number}[]

/**
 * Tells where a changed word takes part in a finding: in its own row, or else in the row of the first of its places
 * where one does; undefined if all of them say what they said. A clause that nobody heard every rule on counts as
 * changed throughout, as does one whose former text is not known.
 */
export function touchedRowOf(
  {translations, rows}: Collation,
  baseline: Baseline,
): (draft: Draft) => number | undefined {
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
  return ({row: own, places, proof = []}) => {
    let found: number | undefined
    for (const place of [...places, ...proof]) {
      if (!('clause' in place)) continue
      const {translation, clause, start, end} = place
      const touch = touchOf(translation, clause)
      // What was cut out lies between two words: it takes part where both are the finding's.
      if (touch !== 'whole' && !touch.some(({from, to}) => start < to && from < end)) continue
      const row = rowOf[translation]!.get(clause.key)
      if (row === own) return own
      found ??= row
    }
    return found
  }
}
