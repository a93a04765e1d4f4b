import {languageOf} from '../../language/index.ts'
import {modalsOf} from './modals.ts'

/**
 * Where one text reports as done what the other orders or plans: `It has accelerated …` against
 * `Accelerate …`. Returns the span of the report in `text`, up to its participle.
 */
export function unfoundedReports(
  text: string,
  other: string,
  language: string,
  otherLanguage: string,
): {start: number; end: number}[] {
  const lexicon = languageOf(language).norms
  const otherLexicon = languageOf(otherLanguage).norms
  if (!lexicon?.report || !otherLexicon?.report) return []
  const {sentences, fold, stem} = languageOf(language)
  const found: {start: number; end: number}[] = []
  const spans = sentences(text)
  for (let i = 0; i < spans.length; i += 2) {
    const start = spans[i]!
    const match = lexicon.report.exec(text.slice(start, spans[i + 1]!))
    if (!match || reportsIn(other, otherLanguage)) continue
    const verb = fold(match.groups!.verb!)
    const isOrdered = modalsOf(other, otherLanguage).some((modal) =>
      /obligation|recommendation|intention/.test(modal.class),
    )
    if (isOrdered || (language === otherLanguage && hasBareForm(other, language, verb, stem(verb)))) {
      found.push({start, end: start + match[0].length})
    }
  }
  return found
}

/** Whether some sentence of a text reports something as done. */
export function reportsIn(
  text: string,
  language: string,
  sentences: (text: string) => number[] = languageOf(language).sentences,
): boolean {
  const report = languageOf(language).norms?.report
  if (!report) return false
  const spans = sentences(text)
  for (let i = 0; i < spans.length; i += 2) if (report.test(text.slice(spans[i]!, spans[i + 1]!))) return true
  return false
}

/** Whether the verb stands in the text in another form than the participle and the third person. */
function hasBareForm(text: string, language: string, participle: string, root: string): boolean {
  const {words, fold, stem} = languageOf(language)
  const spans = words(text)
  for (let i = 0; i < spans.length; i += 2) {
    const form = fold(text.slice(spans[i]!, spans[i + 1]!))
    if (stem(form) === root && form !== participle && !/(?:ed|[^s]s)$/.test(form)) return true
  }
  return false
}
