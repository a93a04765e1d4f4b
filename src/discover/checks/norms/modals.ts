import {expressionOf, languageOf, type NormLexicon, stickyExpressionOf} from '../../../language/index.ts'
import {negationsOf} from '../negations/negations.ts'
import type {RowText} from '../row-text.ts'
import type {Modal} from './norm.ts'

/**
 * Modal expressions of a text in their order: `shall not`, `is required to`, `may`. Linear.
 *
 * @param text any text; offsets of the result are UTF-16 units into it
 * @param language BCP 47 tag; a language without `norms` yields nothing
 */
export function modalsOf(text: string, language: string): Modal[] {
  const {norms: lexicon, plain} = languageOf(language)
  if (!lexicon) return []
  const modals: Modal[] = []
  const whole = plain?.(text) ?? text
  if (!lexicon.opens) {
    for (const match of whole.matchAll(expressionOf(lexicon))) push(modals, match, lexicon, language)
    return modals
  }
  // Rows of such a language are read by their words, and what else is asked is short: place by place, so that one
  // expression is compiled and not two, 4 ms each.
  const expression = stickyExpressionOf(lexicon)
  for (let at = 0; at <= whole.length; at++) {
    expression.lastIndex = at
    const match = expression.exec(whole)
    if (!match) continue
    push(modals, match, lexicon, language)
    at = Math.max(at, at + match[0].length - 1)
  }
  return modals
}

/** The same of a row: where the language tells which words may begin one, nothing else is looked at. */
export function modalsOfRow(whole: RowText): Modal[] {
  const {text, language, spans, forms, tables} = whole
  const lexicon = languageOf(language).norms
  if (!lexicon?.opens) return modalsOf(text, language)
  const {opens} = lexicon
  const openings = tables.get('opens', language, (form) =>
    isPlain.test(form) ? Number(opens.test(form)) : odd,
  )
  const expression = stickyExpressionOf(lexicon)
  const modals: Modal[] = []
  let from = 0
  for (let word = 0; word < forms.length; word++) {
    const opening = openings.of(forms[word]!)
    const [start, end] = [spans[word * 2]!, spans[word * 2 + 1]!]
    // A form that is longer or shorter than the word was folded: `re-authorized`.
    const isOdd = opening === odd || end - start !== tables.lengthOf(forms[word]!)
    if (opening === 0 && !isOdd) continue
    const last = isOdd ? end : start + 1
    for (let at = Math.max(start, from); at < last; at++) {
      expression.lastIndex = at
      const match = expression.exec(text)
      if (!match) continue
      push(modals, match, lexicon, language)
      from = at + match[0].length
      at = from - 1
    }
  }
  return modals
}

const isPlain = /^[a-z]+$/
const odd = 2

function push(
  modals: Modal[],
  match: RegExpExecArray,
  {patterns, confers, imposes, either, mild, firm, spares}: NormLexicon,
  language: string,
): void {
  const form = match[0]
  // `May 5`, `May, Theresa`: English months and names; a capital inside a sentence is no modal. `Should it rain, …` is an if.
  if (/^[MSW]/.test(form) && /^(May|Should|Will)$/.test(form)) return
  let group = 1
  while (match[group] === undefined) group++
  const found: Modal = {
    class: patterns[group - 1]![0],
    start: match.index,
    end: match.index + form.length,
  }
  if (found.class === 'permission' && confers?.test(form)) found.confers = true
  if (found.class === 'obligation' && imposes?.test(form)) found.imposes = true
  if ((found.class === 'obligation' || found.class === 'recommendation') && either?.test(form))
    found.either = true
  if (found.class === 'recommendation' && mild?.test(form)) found.mild = true
  if (found.class === 'obligation' && firm?.test(form)) found.firm = true
  if (found.class === 'prohibition' && spares?.test(form)) found.spares = true
  if (found.class === 'prohibition' && forbidsBySense(form, language)) found.forbids = true
  modals.push(found)
}

/** No word denies, and no syllable does: `unzulässig` is the opposite of `zulässig`, which is told as that. */
function forbidsBySense(form: string, language: string): boolean {
  if (negationsOf(form, language).strong.length > 0) return false
  const opposing = languageOf(language).norms?.opposing
  if (opposing === undefined) return true
  const bare = form.replace(new RegExp(`(?<!\\p{L})(?:${opposing})(?=\\p{L})`, 'iu'), '')
  return bare === form || !modalsOf(bare, language).some((modal) => modal.class === 'permission')
}
