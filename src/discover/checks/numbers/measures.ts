import type {NumberLexicon} from '../../../language/index.ts'
import type {Token} from './number-tokens.ts'
import type {Quantity} from './quantity.ts'

const signs: Record<string, string> = {
  '%': 'percent',
  '‰': 'permille',
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'yen-sign',
  '₽': 'rub',
}
const currencies = new Set(['usd', 'eur', 'gbp', 'cny', 'jpy', 'yen-sign', 'rub'])
const range = /^\s*(?:[-–—~～至到]|to|and|or|bis|und|oder|à|et|ou|a|y|o|до|и|или)\s*$/iu

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
    const unit = before.kind === 'sign' ? signs[before.text] : lexicon.units[before.text]
    if (unit && currencies.has(unit)) return {unit, start: before.start, end, next}
  }
  const after = tokens[next]
  if (!after || !/^[\s-‐]{0,2}$/.test(text.slice(end, after.start))) return none
  if (after.kind === 'sign') {
    const unit = signs[after.text]!
    return {unit, start, end: after.end, next: next + 1}
  }
  if (after.kind !== 'word') return none
  const second = tokens[next + 1]
  if (/^(per|pour|por)$/.test(after.text) && /^(cent|ciento)$/.test(second?.text ?? '')) {
    return {unit: 'percent', start, end: second!.end, next: next + 2}
  }
  if (after.text === 'percentage' || after.text === 'prozentpunkte')
    return {unit: 'point', start, end: after.end, next: next + 1}
  // `lexicon.units` may name a month's short form; a plain lookup is enough, since months are read elsewhere.
  const unit = Object.hasOwn(lexicon.units, after.text) ? lexicon.units[after.text]! : ''
  if (unit) return {unit, start, end: after.end, next: next + 1}
  // `five consecutive years`, `30 working days`: one word may stand between.
  const far =
    second?.kind === 'word' && Object.hasOwn(lexicon.units, second.text) ? lexicon.units[second.text]! : ''
  const isTime = /^(year|month|week|day|hour|minute)$/.test(far)
  return isTime && /^\s$/.test(text.slice(after.end, second!.start))
    ? {unit: far, start, end: second!.end, next: next + 2}
    : none
}

/** `10–20 %`, `from 5 to 10 million euros`: what is said once goes for both. */
export function shareUnits(text: string, found: Quantity[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const [first, second] = [found[i]!, found[i + 1]!]
    const isYear = first.value > 1900 && first.value < 2100
    if (
      first.unit === '' &&
      second.unit !== '' &&
      !isYear &&
      range.test(text.slice(first.end, second.start))
    ) {
      first.unit = second.unit
    }
  }
}

/** A month's name beside a day or a year; alone it is a word (`may`, `march`). */
export function monthAt(text: string, tokens: Token[], at: number, lexicon: NumberLexicon): number {
  const month = monthsOf(lexicon).get(tokens[at]!.text)
  if (month === undefined) return 0
  const isDayOrYear = (other: Token | undefined): boolean =>
    other?.kind === 'number' && /^(\d{1,2}|\d{4})$/.test(other.text)
  const before = tokens[at - 1]
  const glue = before ? text.slice(before.end, tokens[at]!.start) : ''
  const previous =
    before?.kind === 'word' && /^(st|nd|rd|th|er|de|of|del)$/.test(before.text) ? tokens[at - 2] : before
  return isDayOrYear(tokens[at + 1]) || (isDayOrYear(previous) && /^\.?\s*$/.test(glue)) ? month : 0
}

const months = new WeakMap<NumberLexicon, ReadonlyMap<string, number>>()

/** Names of months with their numbers; every word of a text is looked up. */
function monthsOf(lexicon: NumberLexicon): ReadonlyMap<string, number> {
  let known = months.get(lexicon)
  if (!known) {
    known = new Map(
      lexicon.months.flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1])),
    )
    months.set(lexicon, known)
  }
  return known
}
