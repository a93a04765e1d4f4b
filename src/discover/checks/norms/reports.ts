import {languageOf, type NormLexicon} from '../../../language/index.ts'
import {firstFrom, spansWithin} from '../ascending.ts'
import type {Side} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import type {Modal} from './norm.ts'

/** What is ordered stands so many words behind the expression that orders it. */
const reach = 4

/**
 * Where one text reports as done what the other orders or plans: `It has accelerated …` against `Accelerate …`, `should
 * accelerate`. What the other says with a subject of its own and without a modal (`They accelerate`) is no order.
 *
 * @param within the part of `own` that answers `otherWithin` of `other`
 * @param modals the modal expressions of that part of `other`
 * @returns the spans of the reports in `own`, up to their participles
 */
export function unfoundedReports(
  own: Side,
  within: Span,
  other: Side,
  otherWithin: Span,
  modals: readonly Modal[],
): Span[] {
  const {norms, fold, stem} = languageOf(own.language)
  if (!norms?.report || !languageOf(other.language).norms?.report) return []
  const found: Span[] = []
  for (const {start, end} of own.whole.sentencesIn(within)) {
    const match = norms.report.exec(own.text.slice(start, end))
    if (!match || reportsIn(other.whole, otherWithin)) continue
    const to = start + match[0].length
    const verb = fold(match.groups!.verb!)
    const isOrdered =
      isBound(own, to - match.groups!.verb!.length, other, modals) ||
      hasBareForm(other, otherWithin, verb, stem(verb))
    if (isOrdered) found.push({start, end: to})
  }
  return found
}

/** Whether a verb is linked to what a modal expression orders, or plans; one that is linked to nothing may be what is ordered. */
function isBound(own: Side, start: number, other: Side, modals: readonly Modal[]): boolean {
  const verb = firstFrom(own.spans, start)
  const partner = own.partners[verb] ?? -1
  if (partner < 0) return modals.some(({class: of}) => of === 'obligation' || of === 'recommendation')
  return modals.some(({class: of, end}) => {
    const between = partner - firstFrom(other.spans, end)
    return /obligation|recommendation|intention/.test(of) && between >= 0 && between < reach
  })
}

/** Whether some sentence of a part of a text reports something as done. */
export function reportsIn(whole: RowText, within: Span): boolean {
  const norms = languageOf(whole.language).norms
  if (!norms?.report || !mayReport(whole, norms)) return false
  const {report} = norms
  return whole.sentencesIn(within).some(({start, end}) => report.test(whole.text.slice(start, end)))
}

function mayReport({forms, language, tables}: RowText, {reporting}: NormLexicon): boolean {
  if (!reporting) return true
  const table = tables.get('reporting', language, (form) => Number(reporting.test(form)))
  return forms.some((form) => table.of(form) === 1)
}

/** Whether the verb stands in the text in another form than the participle and the third person, and without a subject. */
function hasBareForm({text, spans, language}: Side, within: Span, participle: string, root: string): boolean {
  const {fold, stem} = languageOf(language)
  const {from, to} = spansWithin(spans, within)
  const formAt = (word: number): string => fold(text.slice(spans[word * 2]!, spans[word * 2 + 1]!))
  for (let word = from; word < to; word++) {
    const form = formAt(word)
    if (stem(form) !== root || form === participle || /(?:ed|[^s]s)$/.test(form)) continue
    const isFirst = word === from || /[^\s]/.test(text.slice(spans[word * 2 - 1]!, spans[word * 2]!))
    if (isFirst || !mayActBefore(formAt(word - 1), language)) return true
  }
  return false
}

/** Whether a word right before a verb may say who acts: a noun, a pronoun, `who`. */
function mayActBefore(form: string, language: string): boolean {
  const {isFunctionWord, subjects, norms} = languageOf(language)
  return !isFunctionWord(form) || subjects?.().test(form) === true || norms?.subordinate?.test(form) === true
}
