import {languageOf} from '../../language/index.ts'
import type {Repetition} from './sentences.ts'

/** Words in a row that make a phrase long: shorter ones are names and formulas, which texts repeat freely. */
const long = 7
/** Of which so many carry content. */
const content = 4

/** Runs of seven words and more that stand twice in a text, longest first, without overlap. Linear. */
export function repeatedPhrases(text: string, language: string): Repetition[] {
  const {words, fold, isFunctionWord} = languageOf(language)
  const spans = words(text)
  const forms: string[] = []
  for (let i = 0; i < spans.length; i += 2) forms.push(fold(text.slice(spans[i]!, spans[i + 1]!)))
  const seen = new Map<string, number>()
  const found: Repetition[] = []
  for (let i = 0; i + long <= forms.length; i++) {
    const key = forms.slice(i, i + long).join(' ')
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, i)
      continue
    }
    if (i < first + long) continue
    let length = long
    while (i + length < forms.length && first + length < i && forms[first + length] === forms[i + length])
      length++
    if (forms.slice(i, i + length).filter((form) => !isFunctionWord(form)).length >= content) {
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
