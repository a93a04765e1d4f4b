import type {Collation} from '../collate/index.ts'
import {primarySubtag} from '../language/index.ts'

/**
 * Agreement of every pair of translations, 0–1; null where they share no row or no language: the Dice
 * coefficient of their content words (by stem, as often as they occur) over the rows that both have.
 */
export function agreementOf(collation: Collation, columns: readonly number[]): (number | null)[][] {
  const {rows, translations, vocabulary} = collation
  const languages = translations.map(({language}) => primarySubtag(language))
  const all = translations.map((_, index) => collation.words(index))
  const counts = new Int32Array(vocabulary.stems.reduce((highest, stem) => Math.max(highest, stem), 0) + 1)
  const content = (form: number): boolean => vocabulary.isFunction[form] === 0
  const agreement = (a: number, b: number): number | null => {
    const [left, right] = [all[a]!, all[b]!]
    if (languages[a] !== languages[b]) return null
    let shared = 0
    let total = 0
    for (let row = 0; row < rows.length; row++) {
      const [startA, endA] = [left.rowStarts[row]!, left.rowStarts[row + 1]!]
      const [startB, endB] = [right.rowStarts[row]!, right.rowStarts[row + 1]!]
      if (startA === endA || startB === endB) continue
      for (let i = startA; i < endA; i++) {
        if (!content(left.forms[i]!)) continue
        counts[vocabulary.stems[left.forms[i]!]!]!++
        total++
      }
      for (let i = startB; i < endB; i++) {
        if (!content(right.forms[i]!)) continue
        total++
        const stem = vocabulary.stems[right.forms[i]!]!
        if (counts[stem]! > 0) {
          counts[stem]!--
          shared++
        }
      }
      for (let i = startA; i < endA; i++) counts[vocabulary.stems[left.forms[i]!]!] = 0
    }
    return total > 0 ? (2 * shared) / total : null
  }
  return columns.map((a) => columns.map((b) => (a === b ? 1 : agreement(Math.min(a, b), Math.max(a, b)))))
}
