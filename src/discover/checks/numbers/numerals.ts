import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import {hintsOf} from './hints.ts'
import {
  isHalfAt,
  isOneBeforeTens,
  joinsTens,
  mayJoin,
  mayJoinTensAt,
  ordinalBehindTens,
  type Reading,
} from './joined-numbers.ts'
import type {Token} from './number-token.ts'

/** A number put together from words: its value and the first token behind it. */
export interface Numeral {
  value: number
  next: number
}

/** The number that starts at a word: `twenty-one`, `zweihundert`, `quatre-vingt-dix`, `two thirds`, `sixth`. */
export function numeralAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): Numeral | undefined {
  const {multipliers, denominators, joins, compound} = lexicon
  const around = aroundOf(lexicon)
  const first = tokens[from]!.text
  if (!compound && !hintsOf(lexicon).openings.has(first)) return undefined
  const read: Reading = {total: 0, current: 0}
  const mayJoinTens = mayJoinTensAt(text, tokens[from]!.start, lexicon)
  let next = from
  let isOrdinal = false
  for (let at = from; at < tokens.length && isBeside(text, tokens, at, from) && !isOrdinal; at++) {
    const {text: form, kind} = tokens[at]!
    if (kind !== 'word') break
    // Whether a small word that was just read joins it to tens or units.
    const isJoined = mayJoinTens && at === next + 1
    const isUnit =
      isUnitAfterTens(text, tokens, at, from, read, lexicon) ||
      isCountOf(tokens, at, read, lexicon) ||
      (mayJoinTens && at === from && isOneBeforeTens(tokens, at, lexicon))
    const {cardinal, ordinal} = readForm(form, lexicon, isUnit)
    const small = read.current % 100
    if (cardinal === undefined && (small === 3 || small === 4) && around.score.test(form)) {
      // `three score`, `four-score`.
      read.current += 19 * small
    } else if (cardinal !== undefined && fits(read.current, cardinal, lexicon, isJoined)) {
      // `quatre-vingts`: four are said already.
      read.current += read.current % 100 === 4 && around.score.test(form) ? 76 : cardinal
    } else if (read.current > 0 && read.total === 0 && Object.hasOwn(denominators, form)) {
      return {value: read.current / denominators[form]!, next: at + 1}
    } else if (
      ordinal !== undefined &&
      (fits(read.current, ordinal, lexicon, isJoined) || (ordinal >= 100 && read.current > 0))
    ) {
      read.current = ordinal >= 100 && read.current > 0 ? read.current * ordinal : read.current + ordinal
      isOrdinal = true
      // `trzydziesty czwarty`, 34th.
      const behind = ordinalBehindTens(tokens, at, ordinal, lexicon)
      const unit = behind > 0 && isBeside(text, tokens, at + 1, at) ? behind : 0
      read.current += unit
      if (unit > 0) at++
    } else if (Object.hasOwn(multipliers, form)) multiply(read, multipliers[form]!)
    else if (
      joins.has(form) &&
      next === at &&
      at > from &&
      !isHalfAt(text, tokens[at - 1]!.end, lexicon) &&
      (mayJoin(read, tokens[at + 1]?.text ?? '', lexicon) ||
        (mayJoinTens && joinsTens(read.current, tokens, at, lexicon)))
    )
      continue
    else if (form === lexicon.beforeMultiplier && next === at && isMultiplier(tokens[at + 1], lexicon))
      continue
    else break
    next = at + 1
  }
  const value = read.total + read.current
  if (value <= 1) return oneBefore(text, tokens, from, lexicon)
  const isBare = next === from + 1 && Object.hasOwn(multipliers, tokens[from]!.text)
  const before = text.slice(Math.max(0, tokens[from]!.start - 10), tokens[from]!.start)
  const isAlone = countsAlone(first, lexicon)
  if (isBare && (isAlone ? around.rateBefore.test(before) : !isCounted(first, before, lexicon)))
    return undefined
  if (isShare(text, tokens, from, next, lexicon)) return {value: 1 / denominators[first]!, next}
  return {value: around.halfOfBefore.test(before) ? value / 2 : value, next}
}

/** `mille dollars`, `duizend euro`: a hundred or a thousand without a number before it. */
const countsAlone = (form: string, {bareMultipliers}: NumberLexicon): boolean =>
  bareMultipliers === true || (bareMultipliers?.has(form) ?? false)

const isMultiplier = (token: Token | undefined, {multipliers}: NumberLexicon): boolean =>
  token?.kind === 'word' && Object.hasOwn(multipliers, token.text)

/** `one thousand one hundred`, `neuf cents`: what is seldom a number, before a hundred or a thousand that it counts. */
function isCountOf(
  tokens: readonly Token[],
  at: number,
  {total, current}: Reading,
  {weak, multipliers}: NumberLexicon,
): boolean {
  const value = weak[tokens[at]!.text] ?? 0
  const by = multipliers[tokens[at + 1]?.text ?? '']
  if (current % 1000 !== 0 || by === undefined || by < 100) return false
  return value === 1 ? total > 0 && by === 100 : value > 2 && value < 10
}

/** `a third of the price`: an ordinal with one before it and its whole behind it is a share. */
function isShare(
  text: string,
  tokens: readonly Token[],
  from: number,
  next: number,
  {denominators, weak, wholes}: NumberLexicon,
): boolean {
  const before = tokens[from - 1]
  if (!wholes || next !== from + 1 || !before || weak[before.text] !== 1) return false
  if (!Object.hasOwn(denominators, tokens[from]!.text) || !isBeside(text, tokens, from, from - 1))
    return false
  wholes.lastIndex = tokens[from]!.end
  return wholes.test(text)
}

/** `third parties`, `Rechte Dritter`: a kind, not a count. */
export function isKindAt({kinds}: NumberLexicon, text: string, start: number): boolean {
  if (!kinds) return false
  kinds.lastIndex = start
  return kinds.test(text)
}

const isBeside = (text: string, tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || /^[\s\-‐&]*$/.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))

function readForm(
  form: string,
  {cardinals, ordinals, weak, compound}: NumberLexicon,
  isUnit: boolean,
): {cardinal?: number | undefined; ordinal?: number | undefined} {
  if (isUnit) return {cardinal: weak[form]}
  const made = compound?.(form)
  return {
    cardinal: Object.hasOwn(cardinals, form)
      ? cardinals[form]
      : made?.ordinal === false
        ? made.value
        : undefined,
    ordinal: Object.hasOwn(ordinals, form) ? ordinals[form] : made?.ordinal ? made.value : undefined,
  }
}

/** `twenty-one`, `vingt et un`, `twenty-first`: what is no number alone is one behind tens. */
function isUnitAfterTens(
  text: string,
  tokens: readonly Token[],
  at: number,
  from: number,
  {total, current}: Reading,
  lexicon: NumberLexicon,
): boolean {
  const {weak, joins, unitsFirst, tenBehindUnits, cardinals, oneBehindTens} = lexicon
  const {behindHundreds, behindTens} = aroundOf(lexicon)
  const {text: form, start} = tokens[at]!
  const follower = cardinals[tokens[at + 1]?.text ?? ''] ?? 0
  if (unitsFirst && weak[form] === 1 && follower >= 20) return true
  if (tenBehindUnits && weak[form]! > 0 && weak[form]! <= 2 && follower === 10) return true
  if (at === from || !Object.hasOwn(weak, form) || weak[form]! < 1) return false
  const isTens = current % 100 >= (oneBehindTens ? 10 : 20) && current % 10 === 0
  const isRound = (total > 0 && current === 0) || (current > 0 && current % 100 === 0)
  // `quarante-neuf`, `cent neuf`: beside what it counts on from, neuf is nine.
  if (weak[form]! > 2)
    return (
      weak[form]! < 10 &&
      ((isRound && at > from) || (current % 10 === 0 && current > 0 && isHyphened(text, start)))
    )
  if (joins.has(tokens[at - 1]!.text)) return weak[form] === 1
  if (isRound && weak[form] === 1) return oneBehindTens === true || behindHundreds.test(form)
  return (
    isTens &&
    (start - tokens[at - 1]!.end === 0 ||
      isHyphened(text, start) ||
      (oneBehindTens && weak[form] === 1) ||
      behindTens.test(form))
  )
}

const isHyphened = (text: string, start: number): boolean => /[-‐]/.test(text[start - 1] ?? '')

/** Whether a number word may follow what was read: `twenty` `one`, `soixante` `dix`, never `two` `three`. */
function fits(current: number, value: number, lexicon: NumberLexicon, isJoined: boolean): boolean {
  const {unitsFirst, oneBehindTens, teens, tenBehindUnits} = lexicon
  if (current === 0) return true
  if (tenBehindUnits && current % 100 > 0 && current % 100 < 10 && value === 10) return true
  if ((unitsFirst || isJoined) && current % 100 < 10 && value >= 20 && value < 100) return true
  // `kétezer-ötszáz`, where thousands are one word.
  if (current % 1000 === 0) return value < 1000
  if (current % 100 === 0) return value < 100
  if (value === 20 && (current === 4 || (teens && current % 100 === 4))) return true
  const tens = current % 100
  // `dix-sept`; `soixante et onze`.
  if (tens === 10 && teens) return value >= teens && value < 10
  return (
    (tens >= (oneBehindTens ? 10 : 20) && tens % 10 === 0 && value < 10) ||
    ((tens === 60 || tens === 80) && value < 20)
  )
}

function multiply(read: Reading, factor: number): void {
  if (factor === 100 || factor === 12) {
    // `kétezer öt száz`: only what is below a thousand.
    const small = read.current % 1000
    read.current += Math.max(1, small) * factor - small
  } else {
    // `dos mil millones`, `two thousand three hundred million`: what is less is multiplied as a whole.
    const isWhole = read.total > 0 && read.total < factor
    read.total = isWhole
      ? (read.total + read.current) * factor
      : read.total + Math.max(1, read.current) * factor
    read.current = 0
  }
}

/** `one million`, `one third`, `one percent`: the article-like word counts before a word of quantity. */
function oneBefore(
  text: string,
  tokens: readonly Token[],
  from: number,
  lexicon: NumberLexicon,
): Numeral | undefined {
  const {weak, multipliers, denominators, units} = lexicon
  const {noShare, halfBefore} = aroundOf(lexicon)
  const [first, follower] = [tokens[from]!.text, tokens[from + 1]]
  if (weak[first] !== 1 || follower?.kind !== 'word' || !isBeside(text, tokens, from + 1, from))
    return undefined
  if (Object.hasOwn(multipliers, follower.text)) return numeralAt(text, tokens, from + 1, lexicon)
  if (Object.hasOwn(denominators, follower.text) && !noShare.test(first)) {
    return {value: 1 / denominators[follower.text]!, next: from + 2}
  }
  if (units[follower.text] !== 'percent') return undefined
  const isHalf = halfBefore.test(text.slice(Math.max(0, tokens[from]!.start - 10), tokens[from]!.start))
  return {value: isHalf ? 0.5 : 1, next: from + 1}
}

/** `a hundred`, not `hundreds of`: a multiplier alone is a number only if it is counted. */
const isCounted = (form: string, before: string, lexicon: NumberLexicon): boolean =>
  !/[sx]$/.test(form) && aroundOf(lexicon).countingBefore.test(before)
