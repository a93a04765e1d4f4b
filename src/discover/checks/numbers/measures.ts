import {powerBehind, temperatureAt} from '../../../language/in-checks.ts'
import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import {isCurrency, isLength, isSharedName, unitOf} from './measure-names.ts'
import type {Token} from './number-token.ts'
import type {Quantity} from './quantity.ts'

/** The unit beside a number: a sign, a word behind it or two words behind it, a currency before it. */
export function unitAt(
  text: string,
  tokens: Token[],
  from: number,
  next: number,
  lexicon: NumberLexicon,
): {unit: string; start: number; end: number; next: number} {
  const start = tokens[from]!.start
  const end = tokens[next - 1]!.end
  const none = {unit: '', start, end, next}
  const before = tokens[from - 1]
  if (before && /^\s?$/.test(text.slice(before.end, start))) {
    const share =
      lexicon.shares && Object.hasOwn(lexicon.shares, before.text) ? lexicon.shares[before.text]! : ''
    const unit = share || unitOf(text, before, lexicon)
    // `%12`, `yüzde on iki`; in `5 % 3` the sign is another number's.
    const isShare =
      share !== '' || (before.kind === 'sign' && /^per/.test(unit) && tokens[from - 2]?.kind !== 'number')
    if (isCurrency(unit) || unit === 'century' || isShare) return {unit, start: before.start, end, next}
  }
  const phrase = temperatureBehind(text, tokens, next) ?? phraseBehind(text, tokens, next, lexicon)
  if (phrase) return {...phrase, start}
  const after = tokens[next]
  // `3 Mrd. Euro`: a word cut short has a stop.
  const glue = tokens[next - 1]!.kind === 'word' ? /^\.?[\s-‐]{0,2}$/ : /^[\s-‐]{0,2}$/
  if (!after || !glue.test(text.slice(end, after.start))) return none
  const unit = unitOf(text, after, lexicon)
  const power = unit && isLength(after.text, lexicon) ? powerBehind(text.slice(after.end, after.end + 12)) : 1
  // The word behind a length may make a volume of it.
  if (power > 1) return {unit: `${unit}${power}`, start, end: tokens[next + 1]!.end, next: next + 2}
  if (unit) return {unit, start, end: after.end, next: next + 1}
  if (after.kind !== 'word') return none
  // `five consecutive years`, `30 working days`, `500 US-Dollar`: one word may stand between.
  const second = tokens[next + 1]
  if (!second || !/^[\s.'’‐-]{0,2}$/.test(text.slice(after.end, second.start))) return none
  const far = unitOf(text, second, lexicon)
  const isMeant = isCurrency(far) || isSharedName(far) || /^(?:year|month|week|day|hour|minute)$/.test(far)
  return isMeant ? {unit: far, start, end: second.end, next: next + 2} : none
}

/** Units of several words of one language, by what they are without blanks. */
interface Phrases {
  expression: RegExp
  units: ReadonlyMap<string, string>
}

const phrases = new WeakMap<NumberLexicon, Phrases>()
const withoutBlanks = (form: string): string => form.toLowerCase().replaceAll(/\s/g, '')

function phrasesOf(lexicon: NumberLexicon): Phrases | undefined {
  const known = phrases.get(lexicon)
  if (known || !lexicon.phrases) return known
  const forms = Object.entries(lexicon.phrases).sort(([a], [b]) => b.length - a.length)
  const source = forms.map(([form]) => form.replaceAll('.', '\\.').replaceAll(' ', '\\s*')).join('|')
  const made = {
    expression: new RegExp(`(?:\\s+d(?:[ei]\\s|['’]))?\\s*(?<form>${source})(?!\\p{L})`, 'iuy'),
    units: new Map(forms.map(([form, unit]) => [withoutBlanks(form), unit])),
  }
  phrases.set(lexicon, made)
  return made
}

/** A temperature right behind a number: `5 °C`. */
function temperatureBehind(
  text: string,
  tokens: readonly Token[],
  next: number,
): {unit: string; end: number; next: number} | undefined {
  const from = tokens[next - 1]!.end
  const scale = temperatureAt(text, from)
  if (!scale) return undefined
  const {end, unit} = scale
  let behind = next
  while (behind < tokens.length && tokens[behind]!.start < end) behind++
  return {unit, end, next: behind}
}

/** A unit of several words right behind a number: `per cent`, `vom Hundert`, `v. H.`. */
function phraseBehind(
  text: string,
  tokens: readonly Token[],
  next: number,
  lexicon: NumberLexicon,
): {unit: string; end: number; next: number} | undefined {
  const known = phrasesOf(lexicon)
  if (!known) return undefined
  const {expression, units} = known
  expression.lastIndex = tokens[next - 1]!.end
  const form = expression.exec(text)?.groups?.form
  const unit = form && units.get(withoutBlanks(form))
  if (!unit) return undefined
  const end = expression.lastIndex
  let behind = next
  while (behind < tokens.length && tokens[behind]!.start < end) behind++
  return {unit, end, next: behind}
}

/** `10–20 %`, `from 5 to 10 million euros`: what is said once goes for both. */
export function shareUnits(text: string, found: Quantity[], lexicon: NumberLexicon): void {
  const {between} = aroundOf(lexicon)
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i]!, found[i + 1]!]
    const isYear = first.value > 1900 && first.value < 2100
    if (
      first.unit === '' &&
      second.unit !== '' &&
      !isYear &&
      between.test(text.slice(first.end, second.start))
    ) {
      first.unit = second.unit
    }
  }
}

/** `one-half of one per cent` is half a per cent. */
export function joinShares(text: string, found: Quantity[], lexicon: NumberLexicon): Quantity[] {
  const {of} = aroundOf(lexicon)
  return found.flatMap((one, i) => {
    const [before, next] = [found[i - 1], found[i + 1]]
    if (next && isShareOf(text, one, next, of)) return [{...one, unit: next.unit, end: next.end}]
    return before && isShareOf(text, before, one, of) ? [] : [one]
  })
}

const isShareOf = (text: string, part: Quantity, whole: Quantity, of: RegExp): boolean =>
  part.unit === '' &&
  part.value < 1 &&
  whole.value === 1 &&
  /^per/.test(whole.unit) &&
  of.test(text.slice(part.end, whole.start))

/** A month's name beside a day or a year; alone it is a word (`may`, `march`). */
export function monthAt(text: string, tokens: Token[], at: number, lexicon: NumberLexicon): number {
  const month = monthsOf(lexicon).get(tokens[at]!.text)
  if (month === undefined) return 0
  const {text: form, start} = tokens[at]!
  const isOtherWord = lexicon.monthsInCapitals?.has(form) && !/\p{Lu}/u.test(text[start]!)
  // In a text of small letters throughout a year tells: `5 may 2026`.
  if (isOtherWord && !/^\d{4}$/.test(tokens[at + 1]?.text ?? '')) return 0
  const isDayOrYear = (other: Token | undefined): boolean =>
    other?.kind === 'number' && /^(\d{1,2}|\d{4})$/.test(other.text)
  const before = tokens[at - 1]
  const glue = before ? text.slice(before.end, tokens[at]!.start) : ''
  const previous =
    before?.kind === 'word' && aroundOf(lexicon).behindDay.test(before.text) ? tokens[at - 2] : before
  return isDayOrYear(tokens[at + 1]) || (isDayOrYear(previous) && /^\.?\s*$/.test(glue)) ? month : 0
}

/** A month that stands alone says no date, but answers one of `12月`; 0 where the word is no month. */
export const monthNamed = (text: string, {text: form, start}: Token, lexicon: NumberLexicon): number =>
  lexicon.monthsInCapitals?.has(form) && !/\p{Lu}/u.test(text[start]!)
    ? 0
    : (monthsOf(lexicon).get(form) ?? 0)

const months = new WeakMap<NumberLexicon, ReadonlyMap<string, number>>()

/** Names of months with their numbers; every word of a text is looked up. */
export function monthsOf(lexicon: NumberLexicon): ReadonlyMap<string, number> {
  let known = months.get(lexicon)
  if (!known) {
    known = new Map(
      lexicon.months.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1])),
    )
    months.set(lexicon, known)
  }
  return known
}
