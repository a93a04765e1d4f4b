import {inOneLanguage, primarySubtag} from '../../../language/index.ts'
import {isInCode} from '../../../parse/index.ts'
import {countStrong} from '../negations/negations.ts'
import type {Mismatch} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {unmatchedSigns} from './below-zero.ts'
import {joinDates, type UnmatchedGroup} from './date-parts.ts'
import {unmatchedDayKinds} from './day-kinds.ts'
import {isSaidByWord, unmatchedFrequency} from './often.ts'
import {unmatchedQuantifiers} from './quantifiers.ts'
import type {Quantity} from './quantity.ts'
import {isResumed, saysBoth} from './resumed.ts'
import {unmatchedQuantities} from './unmatched.ts'

/**
 * Numbers, dates and amounts that one side of a row has and the other lacks, and `all` against `some`. A number
 * that moves within its row is none, nor is one that is said once more.
 */
export function numberMismatches(row: number, left: RowText, right: RowText): Mismatch[] {
  if (left.text === right.text && inOneLanguage(left.language, right.language)) return []
  const found: Mismatch[] = []
  // Between languages they are compared sentence by sentence.
  const isOneLanguage = primarySubtag(left.language) === primarySubtag(right.language)
  const quantifiers = isOneLanguage
    ? unmatchedQuantifiers(left.text, right.text, left.language, right.language)
    : []
  for (const spans of quantifiers) {
    const [a, b] = [left.quoted(spans.a), right.quoted(spans.b)]
    found.push({row, a, b, identity: [a.quote, b.quote], score: 0.8})
  }
  const [ofLeft, ofRight] = [left.quantities, right.quantities]
  for (const {a, b, kinds} of unmatchedDayKinds(
    [left.text, ofLeft, left.language],
    [right.text, ofRight, right.language],
  )) {
    found.push({row, a: left.quoted(a), b: right.quoted(b), identity: kinds, score: 0.9})
  }
  for (const {a, b, identity} of unmatchedSigns(
    [left.text, ofLeft, left.language],
    [right.text, ofRight, right.language],
  )) {
    found.push({row, a: left.quoted(a), b: right.quoted(b), identity, score: 0.9})
  }
  const unmatched = unmatchedQuantities(ofLeft, ofRight, inOneLanguage(left.language, right.language))
  const often =
    unmatched.length === 0 && !inOneLanguage(left.language, right.language)
      ? unmatchedFrequency([left.text, left.language], [right.text, right.language])
      : undefined
  if (often) {
    const {a, b, identity} = often
    found.push({row, a: left.quoted(a), b: right.quoted(b), identity, score: 0.9})
  }
  for (const {a, b, parts} of joinDates(unmatched, left, right).map(withBounds)) {
    if (!inOneLanguage(left.language, right.language) && goesWithoutSaying(a, left.text, b, right.text))
      continue
    if (isNumberOfForm(a, b, left.form ?? right.form)) continue
    if (a && !b && isSaidByWord(a, [left.text, left.language], [right.text, right.language])) continue
    if (b && !a && isSaidByWord(b, [right.text, right.language], [left.text, left.language])) continue
    if (isOneLanguage && (!a || !b) && isResumed((a ?? b)!, a ? left : right)) continue
    if (isOneLanguage && (!a || !b) && saysBoth((a ?? b)!, a ? left : right, a ? right.text : left.text))
      continue
    if (a && b && boundsMeet(a, left, b, right)) continue
    if (
      !inOneLanguage(left.language, right.language) &&
      a !== b &&
      (!a || !b) &&
      (standsInCode(a ?? b!, a ? left : right, a ? right : left) ||
        isInNameLeftAsIs(a ?? b!, a ? left : right, a ? right : left))
    )
      continue
    found.push({
      row,
      ...(a ? {a: left.quoted(a)} : {lacks: left.translation}),
      ...(b ? {b: right.quoted(b)} : {lacks: right.translation}),
      identity: parts
        ? [parts.a, parts.b].flatMap((side) => (side.length > 0 ? [side.map(nameOf).join(' ')] : []))
        : a && b
          ? [a, b].map((quantity) => `${nameOf(quantity)}${quantity.bound}`)
          : [nameOf((a ?? b)!)],
      score: 1,
    })
  }
  return found
}

/** `1 task` and `%d task`: the form for one need not say which number it is for, nor need those for none and for two. */
function isNumberOfForm(a: Quantity | undefined, b: Quantity | undefined, form: string | undefined): boolean {
  if (form === undefined || (a && b)) return false
  const kind = form.split('.').at(-1)!
  return (numbersOfForms[kind] ?? Number(kind.slice(1))) === (a ?? b)?.value
}

const numbersOfForms: Readonly<Record<string, number>> = {zero: 0, one: 1, two: 2, '0': 1}

/** Whether a number in words, as `Mar` of a date, is left as it is in code of the other text, which is read in another language. */
function standsInCode({start, end}: Quantity, of: RowText, other: RowText): boolean {
  const word = of.text.slice(start, end)
  if (/\p{N}/u.test(word)) return false
  for (let at = other.text.indexOf(word); at >= 0; at = other.text.indexOf(word, at + 1)) {
    const place = other.place(at, at + word.length)
    const isWord = !/[\p{L}\p{N}]/u.test(`${other.text[at - 1] ?? ''}${other.text[at + word.length] ?? ''}`)
    if (isWord && 'clause' in place && isInCode(place.clause, place.start, place.end)) return true
  }
  return false
}

/** In characters: a text in which names are looked for, for each number anew. */
const longestSearched = 20_000

/** `the Four Corners` / `die Four-Corners-Region`: a number in words of a name that the other text writes as it is. */
function isInNameLeftAsIs({start, end}: Quantity, of: RowText, other: RowText): boolean {
  if (other.text.length > longestSearched || /\p{N}/u.test(of.text.slice(start, end))) return false
  const [name] = /^\p{Lu}\p{L}+ \p{Lu}\p{L}{2,}/u.exec(of.text.slice(start, end + 40)) ?? []
  return name !== undefined && other.text.replaceAll('-', ' ').includes(name.replace(/s$/, ''))
}

/**
 * `in no event … more than three days` and `pas plus de trois jours`, `cannot be ended before 31 May` and `nicht vor dem 31. Mai`: who
 * denies the one bound says the other.
 */
const boundsMeet = (a: Quantity, ofA: RowText, b: Quantity, ofB: RowText): boolean =>
  nameOf(a) === nameOf(b) && a.bound !== b.bound && (isDenied(a, ofA) || isDenied(b, ofB))

/** Whether a word denies what stands before a bound, in its part of the sentence. */
const isDenied = ({boundStart}: Quantity, {text, language}: RowText): boolean =>
  countStrong(/[^.;:!?(]*$/.exec(text.slice(0, boundStart))![0], language) > 0

/**
 * `the parties` and οι δύο πλευρές: between languages a pair need not be counted, nor a half (`Halbjahr`) or a small number in a
 * compound (`2-factor`, двухфакторная) be read.
 */
const goesWithoutSaying = (
  a: Quantity | undefined,
  ofA: string,
  b: Quantity | undefined,
  ofB: string,
): boolean => (!a && b !== undefined && isPair(b, ofB)) || (!b && a !== undefined && isPair(a, ofA))

const isPair = ({value, unit, start, end}: Quantity, text: string): boolean =>
  /\p{N}/u.test(text.slice(start, end))
    ? value < 10 && unit === '' && inCompound.test(text.slice(end, end + 3))
    : (value === 2 && unit === '') || value === 0.5
const inCompound = /^[-‐]\p{L}{2}/u

/** The number itself, however it is written. */
const nameOf = ({value, unit}: Quantity): string => `${value}${unit}`

/** Where the numbers agree and their bounds do not (`over 90%`, `at most 90%`), the bounds are quoted, too. */
function withBounds(mismatch: UnmatchedGroup): UnmatchedGroup {
  const {a, b, parts} = mismatch
  if (!a || !b || parts || nameOf(a) !== nameOf(b)) return mismatch
  return {a: {...a, start: a.boundStart}, b: {...b, start: b.boundStart}}
}
