import type {Side} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import {endOfDenied, type Negation, negationsOf} from './negations.ts'

/**
 * Whether a denial says again what stands before it in its sentence (`must not smoke and must not drink`), where the other text denies
 * once what it joins: `must not smoke or drink`. What is denied again has to stand in what is joined there, if it is linked.
 *
 * @param cues the denials of a sentence of `side`, `cue` among them
 * @param head index of the word that `cue` denies, -1 at the end
 * @param inOther the sentence of `other` that answers
 */
export function isSaidOnce(
  side: Side,
  cues: readonly Negation[],
  cue: Negation,
  head: number,
  other: Side,
  inOther: Span,
): boolean {
  const before = cues[cues.indexOf(cue) - 1]
  if (!before || !isSameAgain(side.text, before, cue)) return false
  const text = other.text.slice(inOther.start, inOther.end)
  const partner = head < 0 ? -1 : (side.partners[head] ?? -1)
  const at = partner < 0 ? -1 : other.spans[partner * 2]! - inOther.start
  return negationsOf(text, other.language).strong.some(({end}) => {
    const last = endOfDenied(text, end, other.language)
    return last >= 0 && (at < 0 || (at > end && at < last))
  })
}

/** `must not … must not`, `no … no`: the same word, behind the same word where that is a verb. */
function isSameAgain(text: string, before: Negation, cue: Negation): boolean {
  const formOf = ({start, end}: Negation): string => text.slice(start, end).toLowerCase()
  if (formOf(before) !== formOf(cue)) return false
  if (/[.!?]/.test(text.slice(before.end, cue.start))) return false
  const verbOf = ({start}: Negation): string =>
    /(\S+)\s*$/.exec(text.slice(Math.max(0, start - longestVerb), start))?.[1]?.toLowerCase() ?? ''
  return formOf(cue) !== 'not' || verbOf(before) === verbOf(cue)
}

/** In characters, with the blank behind it: a clause of a million is not read for each of its denials. */
const longestVerb = 60
