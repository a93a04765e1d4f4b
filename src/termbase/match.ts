import type {Language} from '../language/index.ts'
import type {Term, TermbaseConcept} from './termbase.ts'

/** A term found in a text: `text.slice(start, end)`. */
export interface Match {
  concept: TermbaseConcept
  term: Term
  start: number
  end: number
  /** Whether the term speaks for the translation; one that another translation uses is found too. */
  applies: boolean
}

export type Matcher = (text: string) => Match[]

/** Scripts without blanks between words: a segmenter may cut a term in two, so characters are compared. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Looks for terms, inflected or not, in texts of one translation: the longest first, so that where
 * `artificial intelligence` is a term, `intelligence` is not found inside it. Several terms may share one
 * place if they are spelled alike. Terms of other translations into the same language are found as well: where
 * `computing power` is the other one's term, it is not an inflection of our `compute`.
 *
 * @param translation whose language decides which terms are looked for
 */
export function matcherOf(
  concepts: readonly TermbaseConcept[],
  translation: {id: string; language: string},
  language: Language,
): Matcher {
  const byFirst = new Map<string, {stems: string[]; concept: TermbaseConcept; term: Term}[]>()
  const byText = new Map<string, {concept: TermbaseConcept; term: Term}[]>()
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (primary(term.language) !== primary(translation.language)) continue
      if (unspaced.test(term.text)) {
        const key = term.text.normalize('NFKC')
        byText.set(key, [...(byText.get(key) ?? []), {concept, term}])
        continue
      }
      const stems = wordsOf(term.text, language).map(({stem}) => stem)
      const [first] = stems
      if (first === undefined) continue
      byFirst.set(first, [...(byFirst.get(first) ?? []), {stems, concept, term}])
    }
  }
  return (text) => {
    const found: Match[] = []
    const words = byFirst.size > 0 ? wordsOf(text, language) : []
    for (const [index, word] of words.entries()) {
      for (const {stems, concept, term} of byFirst.get(word.stem) ?? []) {
        if (!stems.every((stem, step) => words[index + step]?.stem === stem)) continue
        found.push({
          concept,
          term,
          start: word.start,
          end: words[index + stems.length - 1]!.end,
          applies: appliesTo(term, translation),
        })
      }
    }
    for (const [form, hits] of byText) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
        for (const hit of hits) {
          found.push({...hit, start, end: start + form.length, applies: appliesTo(hit.term, translation)})
        }
      }
    }
    return longestFirst(found)
  }
}

/** Whether a term speaks for a translation: named by its id, or of its language and for all. */
export function appliesTo(term: Term, translation: {id: string; language: string}): boolean {
  if (primary(term.language) !== primary(translation.language)) return false
  return term.translation === undefined || term.translation === translation.id
}

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!

function longestFirst(found: Match[]): Match[] {
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken: Match[] = []
  for (const match of found) {
    const free = taken.every(
      (other) =>
        match.end <= other.start ||
        match.start >= other.end ||
        (match.start === other.start && match.end === other.end),
    )
    if (free) taken.push(match)
  }
  return taken.sort((a, b) => a.start - b.start)
}

function wordsOf(text: string, language: Language): {start: number; end: number; stem: string}[] {
  const spans = language.words(text)
  return Array.from({length: spans.length / 2}, (_, index) => {
    const [start, end] = [spans[index * 2]!, spans[index * 2 + 1]!]
    return {start, end, stem: language.stem(language.fold(text.slice(start, end)))}
  })
}
