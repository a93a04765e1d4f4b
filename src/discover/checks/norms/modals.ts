import {expressionOf, languageOf} from '../../../language/index.ts'
import type {Modal} from './norm.ts'

/**
 * Modal expressions of a text in their order: `shall not`, `is required to`, `may`. Linear.
 *
 * @param text any text; offsets of the result are UTF-16 units into it
 * @param language BCP 47 tag; a language without `norms` yields nothing
 */
export function modalsOf(text: string, language: string): Modal[] {
  const lexicon = languageOf(language).norms
  if (!lexicon) return []
  const modals: Modal[] = []
  for (const match of text.matchAll(expressionOf(lexicon))) {
    const pattern = lexicon.patterns[match.findIndex((group, index) => index > 0 && group !== undefined) - 1]!
    const form = match[0]
    // `May 5`, `May, Theresa`: English months and names; a capital inside a sentence is no modal.
    if (/^[MW]/.test(form) && /^(May|Will)$/.test(form)) continue
    modals.push({class: pattern[0], start: match.index, end: match.index + form.length})
  }
  return modals
}
