import type {Vocabulary} from '../../../collate/index.ts'
import type {RowText} from '../row-text.ts'
import type {Repetition} from './repeated-sentences.ts'

/** Words in a row that make a phrase long: shorter ones are names and formulas, which texts repeat freely. */
const long = 7
/** Of which so many carry content. */
const content = 4

/** Runs of seven words and more that stand twice in a text, longest first, without overlap. Linear. */
export function repeatedPhrases({spans, forms}: RowText, vocabulary: Vocabulary): Repetition[] {
  if (forms.length < 2 * long) return []
  if (forms.length <= few && !hasRepeatedPair(forms)) return []
  const pairOf = (i: number): number => forms[i]! * vocabulary.forms.length + forms[i + 1]!
  const again = repeated(forms.length - 1, pairOf)
  const seen = new Map<string, number>()
  const found: Repetition[] = []
  for (let i = 0; i + long <= forms.length; i++) {
    // Most phrases end with their first two words: these stand nowhere else.
    if (!again.has(pairOf(i))) continue
    const key = forms.subarray(i, i + long).join(' ')
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, i)
      continue
    }
    if (i < first + long) continue
    let length = long
    while (i + length < forms.length && first + length < i && forms[first + length] === forms[i + length])
      length++
    const carrying = forms.subarray(i, i + length).filter((form) => !vocabulary.isFunction[form])
    if (carrying.length >= content) {
      found.push({
        first: {start: spans[first * 2]!, end: spans[(first + length) * 2 - 1]!},
        second: {start: spans[i * 2]!, end: spans[(i + length) * 2 - 1]!},
        score: 0.9,
      })
    }
    i += length - 1
  }
  return found.sort((x, y) => y.second.end - y.second.start - (x.second.end - x.second.start))
}

/** In a text of no more words than this, looking at each two pairs is the quickest. */
const few = 80

/** Whether two words that follow each other do so again, far enough for a long phrase. */
function hasRepeatedPair(forms: Int32Array): boolean {
  for (let i = 0; i + 2 * long <= forms.length; i++) {
    for (let j = i + long; j + 1 < forms.length; j++) {
      if (forms[i] === forms[j] && forms[i + 1] === forms[j + 1]) return true
    }
  }
  return false
}

/** The keys that stand at two places and more. */
function repeated(count: number, keyOf: (at: number) => number): Set<number> {
  const once = new Set<number>()
  const again = new Set<number>()
  for (let at = 0; at < count; at++) {
    const key = keyOf(at)
    if (once.has(key)) again.add(key)
    else once.add(key)
  }
  return again
}
