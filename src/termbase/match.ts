import {append} from '../group.ts'
import {type Language, languageOf} from '../language/index.ts'
import type {Term, TermbaseConcept} from './termbase.ts'

/** A term found in a text: `text.slice(start, end)`. */
export interface Match {
  concept: TermbaseConcept
  term: Term
  start: number
  end: number
  /** Whether the term speaks for the translation; one that another translation uses is found too. */
  applies: boolean
  /** What the term was found by: the stems of its words, or its characters. Inflected forms of one term have it in common. */
  form: string
}

type Matcher = (text: string) => Match[]

/** Scripts without blanks between words: a segmenter may cut a term in two, so characters are compared. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Looks for terms, inflected or not, in texts of one translation: the longest first, so that where
 * `artificial intelligence` is a term, `intelligence` is not found inside it. Several terms may share one
 * place if they are spelled alike. Terms of other translations into the same language are found as well: where
 * `computing power` is the other one's term, it is not an inflection of our `compute`.
 *
 * @param translation whose language decides which terms are looked for; all are where it is not known (`und`)
 */
export function matcherOf(
  concepts: readonly TermbaseConcept[],
  translation: {id: string; language: string},
): Matcher {
  const byLanguage = new Map<string, Hit[]>()
  for (const concept of concepts) {
    for (const term of concept.terms) {
      if (!shareLanguage(term, translation)) continue
      const hits = byLanguage.get(primary(term.language)) ?? []
      byLanguage.set(primary(term.language), hits)
      hits.push({concept, term, applies: appliesTo(term, translation)})
    }
  }
  const finders = [...byLanguage].map(([tag, hits]) => finderOf(hits, languageOf(tag)))
  return (text) => longestFirst(finders.flatMap((find) => find(text)))
}

type Hit = Omit<Match, 'start' | 'end' | 'form'>

/** Every place of every term of one language. */
function finderOf(hits: readonly Hit[], language: Language): Matcher {
  const byFirst = new Map<string, {stems: string[]; hit: Hit}[]>()
  const byText = new Map<string, Hit[]>()
  for (const hit of hits) {
    const {text} = hit.term
    if (unspaced.test(text)) {
      const key = text.normalize('NFKC')
      append(byText, key, hit)
      continue
    }
    const stems = wordsOf(text, language).map(({stem}) => stem)
    const [first] = stems
    if (first !== undefined) append(byFirst, first, {stems, hit})
  }
  return (text) => {
    const found: Match[] = []
    const words = byFirst.size > 0 ? wordsOf(text, language) : []
    for (const [index, word] of words.entries()) {
      for (const {stems, hit} of byFirst.get(word.stem) ?? []) {
        if (!stems.every((stem, step) => words[index + step]?.stem === stem)) continue
        found.push({
          ...hit,
          start: word.start,
          end: words[index + stems.length - 1]!.end,
          form: stems.join(' '),
        })
      }
    }
    for (const [form, same] of byText) {
      for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
        for (const hit of same) found.push({...hit, start, end: start + form.length, form})
      }
    }
    return found
  }
}

/** Whether a term speaks for a translation: named by its id, or of its language and for all. */
export function appliesTo(term: Term, translation: {id: string; language: string}): boolean {
  if (term.translation !== undefined) return term.translation === translation.id
  return shareLanguage(term, translation)
}

function shareLanguage(term: Term, {language}: {language: string}): boolean {
  return primary(language) === 'und' || primary(term.language) === primary(language)
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
