import {type Collation, memoByIndex, type Passage} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import type {Clause} from '../parse/index.ts'
import {type Baseline, commentaryHash} from './lock/baseline.ts'
import {changesOf} from './lock/changes.ts'
import {changedWords, type WordChange} from './lock/words.ts'

/** What changed in a clause since the baseline: all of it, or these words. */
type Extent = 'whole' | WordChange[]

/** Which words of the texts changed since the baseline. */
export interface ChangedWords {
  /**
   * Whether a passage touches what changed. `byWord` asks for a changed word in it, else words that changed in its
   * clause are enough.
   */
  touches(translation: number, passage: Passage, byWord: boolean): boolean
  /** Whether anything changed in a row, or went. */
  inRow(row: number): boolean
  /** Whether a translation changed in a row. */
  inReading(row: number, translation: number): boolean
  extentOf(translation: number, clause: Clause): Extent
}

const known = new WeakMap<Baseline, {collation: Collation; words: ChangedWords}>()

/** A clause in which not every rule was heard counts as changed throughout, as does one whose former text is not known. */
export function changedWordsOf(collation: Collation, baseline: Baseline): ChangedWords {
  const before = known.get(baseline)
  if (before?.collation === collation) return before.words
  const words = findChanged(collation, baseline)
  known.set(baseline, {collation, words})
  return words
}

function findChanged({translations, rows}: Collation, baseline: Baseline): ChangedWords {
  const changes = translations.map((translation) => changesOf(translation, baseline))
  const extents = translations.map(() => new Map<string, Extent>())
  const extentOf = (translation: number, clause: Clause): Extent => {
    let extent = extents[translation]!.get(clause.key)
    if (!extent) {
      extent = findExtent(translation, clause)
      extents[translation]!.set(clause.key, extent)
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
      : changedWords(change.text.text, text, languageOf(language))
  }
  const touches: ChangedWords['touches'] = (translation, {clause, start, end}, byWord) => {
    const extent = extentOf(translation, clause)
    if (extent === 'whole' || !byWord) return extent.length > 0
    // What was cut out lies between two words: it takes part where both are the finding's.
    return extent.some(({at: {from, to}}) => start < to && from < end)
  }
  const inReading = (row: number, translation: number): boolean =>
    changes[translation]?.removed.has(rows[row]!.key) ||
    rows[row]!.readings[translation]!.some((passage) => touches(translation, passage, false))
  return {
    touches,
    extentOf,
    inReading,
    inRow: memoByIndex((row) => translations.some((_, translation) => inReading(row!, translation))),
  }
}
