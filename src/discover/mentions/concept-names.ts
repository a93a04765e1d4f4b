import type {Language} from '../../language/index.ts'
import type {Concept} from '../concordance.ts'
import {nameOfPhrase, type Word, wordsOf} from './commentary.ts'

/** A rendering of a concept as words. */
export interface Name {
  /** Index of the concept. */
  concept: number
  /** As `nameOfPhrase` has it, and how many words of content that are. */
  name: string
  length: number
  /** Its last word and the name of what stands before it, where there are only words of content. */
  head?: Word
  modifier?: string
}

/** What concepts are called in all translations of a language, each name once a concept. */
export function readNames(
  concepts: readonly Concept[],
  isOfLanguage: (translation: number) => boolean,
  language: Language,
): Name[] {
  return concepts.flatMap(({renderings}, concept) => {
    const names = new Map<string, Name>()
    for (const {translation, text} of renderings) {
      if (!isOfLanguage(translation)) continue
      const words = wordsOf(text, language)
      const length = words.filter(({content}) => content).length
      const name = nameOfPhrase(words)
      if (length === 0 || names.has(name)) continue
      const head = words.at(-1)!
      const isPlain = length > 1 && length === words.length
      names.set(name, {
        concept,
        name,
        length,
        ...(isPlain && {head, modifier: nameOfPhrase(words.slice(0, -1))}),
      })
    }
    return [...names.values()]
  })
}
