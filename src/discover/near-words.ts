import {distance} from 'fastest-levenshtein'
import type {Collation} from '../collate/index.ts'
import {languageOf} from '../language/index.ts'
import {clausesOf} from '../parse/index.ts'

/**
 * Words of the texts that may have been meant by those of a query that no text has: up to two letters differ, and
 * less than two fifths. The three nearest for each word; of equals the
 * commoner first.
 */
export function nearWords(
  {translations}: Pick<Collation, 'translations'>,
  query: string,
): {word: string; near: string[]}[] {
  const counts = new Map<string, number>()
  for (const translation of translations) {
    const language = languageOf(translation.language)
    for (const {text} of clausesOf(translation)) {
      const spans = language.words(text)
      for (let i = 0; i < spans.length; i += 2) {
        const form = text.slice(spans[i]!, spans[i + 1]!).toLowerCase()
        counts.set(form, (counts.get(form) ?? 0) + 1)
      }
    }
  }
  const asked = query.toLowerCase().match(/[\p{L}\p{M}\p{N}'’-]+/gu) ?? []
  return [...new Set(asked)]
    .filter((word) => !counts.has(word))
    .map((word) => ({word, near: nearest(word, counts)}))
    .filter(({near}) => near.length > 0)
}

function nearest(word: string, counts: ReadonlyMap<string, number>): string[] {
  const most = Math.min(2, Math.ceil(word.length * 0.4) - 1)
  return [...counts]
    .filter(([form]) => Math.abs(form.length - word.length) <= most)
    .map(([form, times]) => ({form, times, far: distance(form, word)}))
    .filter(({far}) => far <= most)
    .sort((a, b) => a.far - b.far || b.times - a.times || (a.form < b.form ? -1 : 1))
    .slice(0, 3)
    .map(({form}) => form)
}
