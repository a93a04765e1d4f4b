import {beforeLabelWord, behindLabelWord, eraBefore} from '../../../language/in-checks.ts'
import type {NumberLexicon} from '../../../language/index.ts'
import {isGroupElsewhere, readDigits, readVulgar} from './digits.ts'
import {scaleOf, unitOf} from './measure-names.ts'
import type {Token} from './number-token.ts'
import {type Numeral, numeralAt} from './numerals.ts'

/** In characters, of a word with how its number ends. */
const longestLabel = 40

/** The number that starts at a token, in digits or words, whether it is a label, and how else its digits may be read. */
export function numberAt(
  text: string,
  tokens: Token[],
  from: number,
  lexicon: NumberLexicon,
  language: string,
): (Numeral & {isReference: boolean; alternative?: number | undefined; written?: string}) | undefined {
  const {kind, start, end} = tokens[from]!
  const numeralHere = kind === 'number' ? undefined : numeralAt(text, tokens, from, lexicon)
  if (kind !== 'number' && !numeralHere) return undefined
  const before = text.slice(Math.max(0, start - 60), start)
  if (numeralHere) return {...numeralHere, isReference: behindLabelWord(language).test(before)}
  const isLabelled =
    behindLabelWord(language).test(before) ||
    (beforeLabelWord(language)?.test(text.slice(end, end + longestLabel)) ?? false)
  const numeral = digitsAt(text, tokens, from, lexicon)
  // `(3)` alone is a label; `ten (10)` is the same number twice, and 2025 in brackets a year.
  const isBare = text[start - 1] === '(' && text[end] === ')' && numeral.value < 1000
  const isCount =
    /\p{L}\s*\($/u.test(before) && Object.hasOwn(lexicon.cardinals, tokens[from - 1]?.text ?? '')
  const era = Number.isInteger(numeral.value) ? eraBefore(before, numeral.value) : 0
  const {text: digits} = tokens[from]!
  const isGroup = isGroupElsewhere(digits)
  const other = isGroup ? Number(digits.replace(/[.,]/, '')) : numeral.value
  return {
    ...numeral,
    value: numeral.value + era,
    isReference:
      isLabelled ||
      (isBare && !isCount) ||
      behindBook.test(before) ||
      isItemMark(text, start, end, numeral.value),
    ...(isGroup && {written: digits}),
    ...(other > numeral.value && {alternative: other}),
  }
}

/** `II.10`, `(I.33)`: a place in a work whose books have Roman numbers. */
const behindBook = /(?<![\p{L}\p{N}.])[IVXLC]{1,6}\.$/u

/** In characters: no bracket holds more. */
const longestBracket = 80

/** `1) bread, 2) wine and 3) oil`: marks of items on one line, in brackets that nothing opened; one more or less stands so, too. */
function isItemMark(text: string, start: number, end: number, value: number): boolean {
  if (text[end] !== ')' || value > 99 || !isUnopened(text, start)) return false
  return marksIn(text).has(value === 1 ? 2 : value - 1)
}

let latest: {text: string; marks: ReadonlySet<number>} = {text: '', marks: new Set()}

/** The numbers that stand so in a text; kept for its next number. */
function marksIn(text: string): ReadonlySet<number> {
  if (text !== latest.text) {
    const found = [...text.matchAll(/(?<![\p{L}\p{N}(.])(\d{1,2})\)/gu)]
    const marks = new Set(
      found.filter(({index}) => isUnopened(text, index)).map(([, number]) => Number(number)),
    )
    latest = {text, marks}
  }
  return latest.marks
}

function isUnopened(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}

/** A number in digits, with smaller ones behind it where each has its scale: `5 million 600 thousand`. */
function digitsAt(text: string, tokens: Token[], from: number, lexicon: NumberLexicon): Numeral {
  let {value, next, factor} = scaledAt(text, tokens, from, lexicon)
  while (factor > 1 && tokens[next]?.kind === 'number') {
    if (text.slice(tokens[next - 1]!.end, tokens[next]!.start).trim() !== '') break
    const smaller = scaledAt(text, tokens, next, lexicon)
    if (smaller.factor === 1 || smaller.value >= factor) break
    value += smaller.value
    next = smaller.next
    factor = smaller.factor
  }
  return {value, next}
}

/** A number in digits with what is glued to it (`6G`, `20th`, `1990s`) and the multipliers behind it. */
function scaledAt(
  text: string,
  tokens: Token[],
  from: number,
  lexicon: NumberLexicon,
): Numeral & {factor: number} {
  const {commaIsDecimal, multipliers} = lexicon
  const {text: digits, end} = tokens[from]!
  const value = readVulgar(digits) ?? readDigits(digits, commaIsDecimal)
  let next = from + 1
  const scale = scaleOf(text, tokens, next, tokens[from - 1], lexicon)
  if (scale !== undefined) return {value: value * scale, next: next + 1, factor: scale}
  const isWord = tokens[next]?.kind === 'word'
  const isKnown =
    isWord && (unitOf(text, tokens[next]!, lexicon) !== '' || Object.hasOwn(multipliers, tokens[next]!.text))
  if (isWord && !isKnown && tokens[next]!.start === end) return {value, next: next + 1, factor: 1}
  let factor = 1
  // `20 de milioane`.
  if (isBetween(tokens, next, lexicon)) next++
  while (tokens[next]?.kind === 'word' && Object.hasOwn(multipliers, tokens[next]!.text)) {
    factor *= multipliers[tokens[next]!.text]!
    next++
  }
  return {value: value * factor, next, factor}
}

/** Whether a word stands between a number and what multiplies it. */
const isBetween = (tokens: Token[], at: number, {beforeMultiplier, multipliers}: NumberLexicon): boolean =>
  beforeMultiplier !== undefined &&
  tokens[at]?.text === beforeMultiplier &&
  tokens[at + 1]?.kind === 'word' &&
  Object.hasOwn(multipliers, tokens[at + 1]!.text)
