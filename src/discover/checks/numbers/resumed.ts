import {numbersOf} from '../../../language/index.ts'
import type {RowText} from '../row-text.ts'
import {aroundOf} from './around.ts'
import type {Quantity} from './quantity.ts'

/** Nobody resumes more things by their number than can be seen at once. */
const most = 5

/**
 * Whether a number in words only resumes what its text has named: `which of the two`, `these three, then`, `between us two`. It
 * stands for the things themselves, and a text that says `which of these` lacks nothing.
 */
export function isResumed({value, unit, start, end}: Quantity, {text, language}: RowText): boolean {
  if (unit !== '' || value < 2 || value > most || /\p{N}/u.test(text.slice(start, end))) return false
  const {resumes, behindResumed} = aroundOf(numbersOf(language))
  return (
    resumes.test(text.slice(Math.max(0, start - longestWord), start)) && behindResumed.test(text.slice(end))
  )
}

/** In characters, of a word that may stand before such a number, and its blank. */
const longestWord = 8

/** Whether a two only says both of what the other text names, too: `les deux parties` / `les parties`. */
export function saysBoth(
  {value, unit, start, end}: Quantity,
  {text, language}: RowText,
  other: string,
): boolean {
  if (unit !== '' || value !== 2 || /\p{N}/u.test(text.slice(start, end))) return false
  const {bothBefore} = aroundOf(numbersOf(language))
  if (!bothBefore.test(text.slice(Math.max(0, start - longestWord), start))) return false
  const [named] = /(?<=^\s+)\p{L}{4,}/u.exec(text.slice(end)) ?? []
  return named !== undefined && other.toLowerCase().includes(named.toLowerCase())
}
