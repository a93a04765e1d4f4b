import {type Occurrence, quantitiesOf} from '../../discover/index.ts'
import type {Language} from '../../language/index.ts'
import type {Place} from '../rule.ts'
import {withoutNumbers} from './without-numbers.ts'

/** `30 days` / `14 days`: another number is no other name. */
export function differInNumbers(one: string, other: string, language: string): boolean {
  const bare = (text: string): string => withoutNumbers(text, quantitiesOf(text, language).found)
  const text = bare(one)
  return text.includes('#') && text === bare(other)
}

export const placesOf = (count: number): string => (count === 1 ? '1 place' : `${count} places`)

export const placeOf = ({translation, clause, start, end}: Occurrence): Place => ({
  translation,
  clause,
  start,
  end,
})

/** A term by its stems, so that its fingerprint outlives a change of number or tense. */
export function stemsOf(text: string, language: Language): string {
  const spans = language.words(text)
  const stems: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    stems.push(language.stem(language.fold(text.slice(spans[at], spans[at + 1]))))
  }
  return stems.join(' ')
}
