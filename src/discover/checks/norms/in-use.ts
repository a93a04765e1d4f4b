import {mayAsk, questionMark} from '../../../language/in-checks.ts'
import type {Side} from '../bilingual-row.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {countMatches} from '../matches.ts'
import type {Span} from '../place.ts'
import type {Modal} from './norm.ts'

/** In characters: what is quoted alone, as a word that is spoken of. */
const longestMention = 40
const opening = /["“”„«「『][^"“”„«»「」『』]*$/
const closing = /^[^"“”„«»「」『』]*["“”»」』]/

/**
 * Modal expressions that bind somebody, of those in a part of a side: between languages a question may ask with any (`should
 * I` / `dois-je`), and who speaks of the word `MUST` orders nothing. What the other side leaves as it is was not translated.
 */
export function inUse(side: Side, within: Span, modals: readonly Modal[], other: Side): Modal[] {
  if (modals.length === 0) return []
  const {text} = side
  const mayAskHere = mayAsk.test(text.slice(within.start, within.end))
  const asking = mayAskHere
    ? side.whole
        .sentencesIn(within)
        .filter(({start, end}) => countMatches(questionMark, text.slice(start, end)) > 0)
    : []
  return modals.filter(
    ({start, end}) =>
      !isLeftAsIs(text, {start, end}, other.text) &&
      !asking.some((sentence) => sentence.start <= start && end <= sentence.end) &&
      !isMentioned(text, start, end),
  )
}

function isMentioned(text: string, start: number, end: number): boolean {
  const before = opening.exec(text.slice(Math.max(0, start - longestMention), start))?.[0].length
  if (before === undefined) return false
  const behind = closing.exec(text.slice(end, end + longestMention))?.[0].length
  return behind !== undefined && before + (end - start) + behind <= longestMention
}
