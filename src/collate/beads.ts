import {languageOf} from '../language/index.ts'
import type {Translation} from '../parse/index.ts'
import type {Bead, Passage} from './collation.ts'

/** The sentences of a reading. */
export function sentencesOf(translation: Translation, reading: readonly Passage[]): Passage[] {
  const language = languageOf(translation.language)
  return reading.flatMap(({clause, start, end}) => {
    const spans = language.sentences(clause.text.slice(start, end))
    const sentences: Passage[] = []
    for (let i = 0; i < spans.length; i += 2) {
      sentences.push({clause, start: start + spans[i]!, end: start + spans[i + 1]!})
    }
    return sentences
  })
}

/** Sentence by sentence where the numbers agree, else all against all. */
export function alignSentences(a: readonly Passage[], b: readonly Passage[]): Bead[] {
  if (a.length === b.length) return a.map((sentence, i) => ({a: [sentence], b: [b[i]!], score: 0.8}))
  return [{a: [...a], b: [...b], score: 0.5}]
}
