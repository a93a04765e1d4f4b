import type {AskedWords} from '../../../language/in-checks.ts'
import type {Facing} from '../facing-sentences.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {countMatches, matchesIn} from '../matches.ts'
import {countStrong} from '../negations/negations.ts'
import type {Span} from '../place.ts'
import type {Lack} from './omission.ts'

/**
 * The first word of a sentence that asks for an answer, where the sentence opposite it has none: no word of its language that answers
 * it, and no denial that the one which has it lacks.
 *
 * @param wordsOf what asks and answers in a language, by its tag
 */
export function unansweredIn(
  {has, own, lacks, other}: Facing,
  wordsOf: (language: string) => AskedWords | undefined,
): Span | undefined {
  const [asked, answering] = [wordsOf(has.language), wordsOf(lacks.language)]
  if (!asked || !answering) return undefined
  const [text, answer] = [has.text.slice(own.start, own.end), lacks.text.slice(other.start, other.end)]
  const [first] = matchesIn(asked.asks, text)
  if (!first || countMatches(answering.answers, answer) > 0) return undefined
  if (countStrong(answer, lacks.language) > countStrong(text, has.language)) return undefined
  const start = own.start + first.index
  const word = {start, end: start + first[0].length}
  return isLeftAsIs(has.text, word, lacks.text) ? undefined : word
}

/** What of a sentence narrows it and is lost. */
export const narrowingLost = (
  row: number,
  {has, lacks}: Facing,
  {start, end}: Span,
  what: Pick<Lack, 'what' | 'narrows'>,
): Lack => ({
  row,
  ...what,
  has: has.translation,
  lacks: [lacks.translation],
  text: has.text.slice(start, end),
  places: [has.whole.place(start, end)],
  score: 0.8,
})
