import {languageOf, type NormLexicon} from '../../../language/index.ts'
import {spansWithin} from '../ascending.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import type {Modal} from './norm.ts'

/**
 * Where one text reports as done what the other orders or plans: `It has accelerated …` against
 * `Accelerate …`. Returns the spans of the reports in `whole`, up to their participles.
 *
 * @param within the part of `whole` that answers `otherWithin` of `other`
 * @param modals the modal expressions of that part of `other`
 */
export function unfoundedReports(
  whole: RowText,
  within: Span,
  other: RowText,
  otherWithin: Span,
  modals: readonly Modal[],
): Span[] {
  const {norms, fold, stem} = languageOf(whole.language)
  if (!norms?.report || !languageOf(other.language).norms?.report) return []
  const found: Span[] = []
  for (const {start, end} of whole.sentencesIn(within)) {
    const match = norms.report.exec(whole.text.slice(start, end))
    if (!match || reportsIn(other, otherWithin)) continue
    const verb = fold(match.groups!.verb!)
    const isOrdered = modals.some((modal) => /obligation|recommendation|intention/.test(modal.class))
    const isOneLanguage = whole.language === other.language
    if (isOrdered || (isOneLanguage && hasBareForm(other, otherWithin, verb, stem(verb)))) {
      found.push({start, end: start + match[0].length})
    }
  }
  return found
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

/** Whether the verb stands in the text in another form than the participle and the third person. */
function hasBareForm(
  {text, spans, language}: RowText,
  within: Span,
  participle: string,
  root: string,
): boolean {
  const {fold, stem} = languageOf(language)
  const {from, to} = spansWithin(spans, within)
  for (let word = from; word < to; word++) {
    const form = fold(text.slice(spans[word * 2]!, spans[word * 2 + 1]!))
    if (stem(form) === root && form !== participle && !/(?:ed|[^s]s)$/.test(form)) return true
  }
  return false
}
