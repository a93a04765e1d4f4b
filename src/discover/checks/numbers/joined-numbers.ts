import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import type {Token} from './number-token.ts'

/** What was read of a number so far: `two million three hundred` is 2,000,000 and 300. */
export interface Reading {
  total: number
  current: number
}

/** `hundred and five`, `vingt et un`: only where the number so far leaves room for what follows. */
export function mayJoin(
  {total, current}: Reading,
  follower: string,
  {cardinals, ordinals, weak, joinsHundreds, compound}: NumberLexicon,
): boolean {
  const follows =
    cardinals[follower] ??
    ordinals[follower] ??
    (weak[follower] === 1 ? 1 : undefined) ??
    compound?.(follower)?.value
  if (follows === undefined) return false
  const isRound = (total > 0 && current === 0) || (current > 0 && current % 100 === 0)
  // Modern English joins hundreds and units only.
  const isTens = current % 100 >= 20 && current % 10 === 0 && !joinsHundreds
  return isRound || (isTens && (follows < 10 || (follows === 11 && current % 100 === 60)))
}

/** Whether tens and units that a small word joins are one number from a word on: not in `between five and twenty`. */
export const mayJoinTensAt = (text: string, start: number, lexicon: NumberLexicon): boolean =>
  lexicon.around?.twoBefore !== undefined &&
  !aroundOf(lexicon).twoBefore.test(text.slice(Math.max(0, start - 12), start))

/**
 * Whether a small word joins what was read to the tens or units behind it: `sixty and five`, `five and sixty`, `threescore and
 * ten`, `seven and twentieth`, as English counted before 1700 and the Bible does to this day.
 *
 * @param current what was read below a thousand
 * @param at index of the small word
 */
export function joinsTens(
  current: number,
  tokens: readonly Token[],
  at: number,
  lexicon: NumberLexicon,
): boolean {
  const {cardinals, ordinals, multipliers, weak} = lexicon
  const follower = tokens[at + 1]?.text ?? ''
  const behind = tokens[at + 2]?.text ?? ''
  const isOne = weak[follower] === 1 && aroundOf(lexicon).behindTens.test(follower)
  const value = cardinals[follower] ?? ordinals[follower] ?? (isOne ? 1 : 0)
  const rest = current % 100
  // `sixty and five hundred` are two.
  if (multipliers[behind] === 100) return false
  if (rest >= 20 && rest % 10 === 0)
    return (value > 0 && value < 10) || (rest % 20 === 0 && rest > 40 && value < 20)
  // `five and twenty-five` are two.
  const isWhole = (cardinals[behind] ?? weak[behind] ?? 10) >= 10
  return rest > 0 && rest < 10 && value >= 20 && value < 100 && value % 10 === 0 && isWhole
}

/** Whether a word for one begins such a number: `one and twenty`. */
export function isOneBeforeTens(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const {weak, joins} = lexicon
  return (
    weak[tokens[at]!.text] === 1 &&
    joins.has(tokens[at + 1]?.text ?? '') &&
    joinsTens(1, tokens, at + 1, lexicon)
  )
}

/** `a million and a half` is no million and one. */
export function isHalfAt(text: string, at: number, {andHalf}: NumberLexicon): boolean {
  if (!andHalf) return false
  andHalf.lastIndex = at
  return andHalf.test(text)
}

/** The units of an ordinal whose tens are one as well; 0 where none stands behind them. */
export function ordinalBehindTens(
  tokens: readonly Token[],
  at: number,
  tens: number,
  {ordinals}: NumberLexicon,
): number {
  const form = tokens[at + 1]?.text ?? ''
  if (tens < 20 || tens > 90 || tens % 10 !== 0 || !Object.hasOwn(ordinals, form)) return 0
  return ordinals[form]! < 10 ? ordinals[form]! : 0
}
