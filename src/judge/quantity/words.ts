import {readDate, readDigits} from './digits.ts'
import type {QuantityLexicon} from './lexicon/index.ts'
import type {Quantities, Quantity} from './quantity.ts'

interface Token {
  kind: 'word' | 'number' | 'date' | 'time' | 'sign' | 'code'
  /** Lower case. */
  text: string
  start: number
  end: number
}

const token =
  /(?<url>(?:https?:\/\/|www\.)\S+)|(?<date>\b\d{4}([-./])\d{1,2}\3\d{1,2}\b|\b\d{1,2}([-./])\d{1,2}\4\d{4}\b)|(?<time>\b\d{1,2}:\d{2}\b)|(?<code>(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d+(?:\.\d+){2,}|[\p{L}]+[-‐]?\d[\p{L}\d.-]*)|(?<number>\d{1,3}(?:[\u00A0\u202F\u2009'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|[½⅓¼¾⅔])|(?<word>[\p{L}\p{M}]+)|(?<sign>[%‰$€£¥₽])/gu
const spacedGroups = /^\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?/
const signs: Record<string, string> = {
  '%': 'percent',
  '‰': 'permille',
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'cny',
  '₽': 'rub',
}
const vulgar: Record<string, number> = {'½': 0.5, '⅓': 1 / 3, '¼': 0.25, '¾': 0.75, '⅔': 2 / 3}
const currencies = new Set(['usd', 'eur', 'gbp', 'cny', 'jpy', 'rub'])
/** Words after which a number is a label: `Article 5`, `paragraph (3)`, `No.` is left to document numbers. */
const reference =
  /(?:\b(?:articles?|arts?\.?|artikeln?|artículos?|sections?|sec\.?|secs\.?|paragraphs?|paras?\.?|subsections?|subparagraphs?|clauses?|chapters?|parts?|annex(?:es)?|appendix|schedule|title|rules?|items?|points?|figures?|tables?|footnotes?|notes?|pages?|pp?\.|absatz|abs\.|satz|kapitel|abschnitt|anhang|nummer|paragraphes?|alinéas?|chapitres?|annexe|apartados?|párrafos?|capítulos?|secci[óo]n(?:es)?|anexo|verses?|u\.?\s?s\.?\s?c\.?|stat\.)|§+|(?:стат\p{L}+|пункт\p{L}*|част\p{L}+|глав\p{L}+|раздел\p{L}*))[\s(]*(?:\d+[\w.()-]*\s*(?:,|and|or|to|und|oder|bis|et|ou|à|y|o|и|или|–|-|through)\s*\(?)*$/iu
const range = /^\s*(?:[-–—~～至到]|to|and|or|bis|und|oder|à|et|ou|a|y|o|до|и|или)\s*$/iu
const afterwards =
  /^\s*(?:or (?:more|above|greater|over)|and (?:above|over)|oder mehr|und mehr|ou plus|o más|и более)/iu
const below = /^\s*(?:or (?:less|fewer|below)|oder weniger|ou moins|o menos|и менее)/iu

/** Quantities of a text whose words stand apart. */
export function wordQuantities(text: string, lexicon: QuantityLexicon): Quantities {
  const tokens = tokenise(text, lexicon)
  const found: Quantity[] = []
  const weak = new Set<number>()
  const add = (value: number, unit: string, start: number, end: number): void => {
    found.push({start, end, value, unit, bound: boundOf(text, start, end, lexicon)})
  }
  for (let i = 0; i < tokens.length; i++) {
    const {kind, text: form, start, end} = tokens[i]!
    if (kind === 'date') {
      for (const {value, unit} of readDate(form)) add(value, unit, start, end)
    } else if (kind === 'time') {
      const [hours = 0, minutes = 0] = form.split(':').map(Number)
      const evening = /^\s*p\.?\s?m/i.test(text.slice(end)) && hours < 12
      add(evening ? hours + 12 : hours, '', start, end)
      if (minutes > 0) add(minutes, '', start, end)
    } else if (kind === 'code') {
      for (const digits of form.match(/\d+/g) ?? []) weak.add(Number(digits))
    } else if (kind === 'number' || kind === 'word') {
      const number = numberAt(text, tokens, i, lexicon)
      if (!number) {
        const month = kind === 'word' ? monthAt(text, tokens, i, lexicon) : 0
        if (month > 0) add(month, 'month', start, end)
        else if (kind === 'word' && Object.hasOwn(lexicon.weak, form)) weak.add(lexicon.weak[form]!)
        continue
      }
      const last = tokens[number.next - 1]!
      const measured = unitAt(text, tokens, i, number.next, lexicon)
      i = measured.next - 1
      if (number.isReference) weak.add(number.value)
      else add(number.value, measured.unit || number.unit, measured.start, Math.max(last.end, measured.end))
    }
  }
  shareUnits(text, found)
  return {found, weak}
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

function tokenise(text: string, lexicon: QuantityLexicon): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const {url, ...kinds} = match.groups!
    if (url) continue
    let [form] = match
    const kind = (Object.keys(kinds) as Token['kind'][]).find((name) => kinds[name] !== undefined)!
    if (kind === 'number' && lexicon.commaIsDecimal) {
      const spaced = spacedGroups.exec(text.slice(match.index, match.index + 24))
      if (spaced && spaced[0].length > form.length) form = spaced[0]
    }
    if (kind === 'code') {
      // `RMB100`: a unit written before its number; any other letter before a digit makes a name of it.
      const [, letters = '', digits = ''] = /^(\p{L}+)-?(\d[\d.,]*)$/u.exec(form) ?? []
      if (digits && Object.hasOwn(lexicon.units, letters.toLowerCase())) form = letters
    }
    const end = match.index + form.length
    tokens.push({
      kind: form === match[0] || kind === 'number' ? kind : 'word',
      text: form.toLowerCase(),
      start: match.index,
      end,
    })
    token.lastIndex = end
  }
  return tokens
}

/** The number that starts at a token: digits with multipliers, or number words put together. */
function numberAt(
  text: string,
  tokens: Token[],
  from: number,
  lexicon: QuantityLexicon,
): {value: number; unit: string; next: number; isReference: boolean} | undefined {
  const first = tokens[from]!
  if (first.kind === 'number') {
    let value = vulgar[first.text] ?? readDigits(first.text, lexicon.commaIsDecimal)
    let next = from + 1
    let follower = tokens[next]
    const isGlued = follower?.kind === 'word' && follower.start === first.end
    // `6G`, `20th`, `1990s`: what is glued to digits belongs to them.
    if (
      isGlued &&
      !Object.hasOwn(lexicon.units, follower!.text) &&
      !Object.hasOwn(lexicon.multipliers, follower!.text)
    ) {
      next++
      follower = undefined
    }
    while (follower?.kind === 'word' && Object.hasOwn(lexicon.multipliers, follower.text)) {
      value *= lexicon.multipliers[follower.text]!
      follower = tokens[++next]
    }
    const before = text.slice(Math.max(0, first.start - 60), first.start)
    const isBare = text[first.start - 1] === '(' && text[first.end] === ')' && value < 1000
    const isCount =
      isBare &&
      /[\p{L}]\s*\($/u.test(before) &&
      Object.hasOwn(lexicon.cardinals, tokens[from - 1]?.text ?? '')
    return {value, unit: '', next, isReference: reference.test(before) || (isBare && !isCount)}
  }
  return numberWordsAt(text, tokens, from, lexicon)
}

function numberWordsAt(
  text: string,
  tokens: Token[],
  from: number,
  lexicon: QuantityLexicon,
): ReturnType<typeof numberAt> {
  const {cardinals, multipliers, ordinals, denominators, joins, compound} = lexicon
  let total = 0
  let current = 0
  let next = from
  let isOrdinal = false
  let last = from - 1
  const joined = (index: number): boolean =>
    index === from || /^[\s-‐]*$/.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start))
  for (let at = from; at < tokens.length && joined(at) && !isOrdinal; at++) {
    const {text: form, kind} = tokens[at]!
    if (kind !== 'word') break
    const made = compound?.(form)
    const isJoined = at > from && joins.has(tokens[at - 1]!.text)
    const value =
      isJoined && lexicon.weak[form] === 1
        ? 1
        : Object.hasOwn(cardinals, form)
          ? cardinals[form]
          : made && !made.ordinal
            ? made.value
            : undefined
    const ordinal = Object.hasOwn(ordinals, form) ? ordinals[form] : made?.ordinal ? made.value : undefined
    if (value !== undefined && fits(current, value)) {
      current = current === 4 && value === 20 && /^vingt/.test(form) ? 80 : current + value
    } else if (ordinal !== undefined && (fits(current, ordinal) || (ordinal >= 100 && current > 0))) {
      if (current > 0 && Object.hasOwn(denominators, form) && current < ordinal) {
        return {value: current / ordinal, unit: '', next: at + 1, isReference: false}
      }
      current = ordinal >= 100 && current > 0 ? current * ordinal : current + ordinal
      isOrdinal = true
    } else if (Object.hasOwn(multipliers, form)) {
      const factor = multipliers[form]!
      if (factor === 100 || factor === 12) current = Math.max(1, current) * factor
      else {
        total += Math.max(1, current) * factor
        current = 0
      }
    } else if (current > 0 && total === 0 && Object.hasOwn(denominators, form)) {
      return {value: current / denominators[form]!, unit: '', next: at + 1, isReference: false}
    } else if (joins.has(form) && at > from && last === at - 1) {
      // `hundred and five`, `vingt et un`: only where the number so far leaves room for what follows.
      const follower = tokens[at + 1]?.text ?? ''
      const follows =
        cardinals[follower] ??
        ordinals[follower] ??
        (Object.hasOwn(lexicon.weak, follower) && lexicon.weak[follower] === 1 ? 1 : undefined)
      const isRound = (total > 0 && current === 0) || (current > 0 && current % 100 === 0)
      const isTens = current % 100 >= 20 && current % 10 === 0 && !joins.has('and') && (follows ?? 10) < 10
      if (follows === undefined || !(isRound || isTens)) break
      continue
    } else break
    last = at
    next = at + 1
  }
  const value = total + current
  if (next === from || value === 0) {
    const follower = tokens[from + 1]
    const first = tokens[from]!.text
    // `one million`, `one third`, `one percent`: the article-like word counts before a word of quantity.
    if (lexicon.weak[first] === 1 && follower?.kind === 'word' && joined(from + 1)) {
      if (Object.hasOwn(multipliers, follower.text)) return numberWordsAt(text, tokens, from + 1, lexicon)
      if (Object.hasOwn(denominators, follower.text) && !/^(second|a|an)$/.test(first) && first !== 'first') {
        return {value: 1 / denominators[follower.text]!, unit: '', next: from + 2, isReference: false}
      }
      if (lexicon.units[follower.text] === 'percent')
        return {value: 1, unit: '', next: from + 1, isReference: false}
    }
    return undefined
  }
  if (value === 1) return undefined
  const follower = tokens[next]?.text ?? ''
  // `third parties`, `third country`: a kind, not a count.
  if (isOrdinal && value === 3 && /^(part(y|ies)|countr(y|ies)|persons?|world)$/.test(follower))
    return undefined
  const half = /\bhalf an?\s+$/i.test(text.slice(Math.max(0, tokens[from]!.start - 8), tokens[from]!.start))
  // Hundreds of, millions of: plural multipliers alone are no numbers.
  if (next === from + 1 && Object.hasOwn(multipliers, tokens[from]!.text) && !isCounted(text, tokens, from))
    return undefined
  return {
    value: half ? value / 2 : value,
    unit: '',
    next,
    isReference: reference.test(text.slice(Math.max(0, tokens[from]!.start - 60), tokens[from]!.start)),
  }
}

const isCounted = (text: string, tokens: Token[], at: number): boolean =>
  !/[sx]$/.test(tokens[at]!.text) &&
  /\b(an?|one|per|einen?|un|une)\s+$/i.test(text.slice(Math.max(0, tokens[at]!.start - 8), tokens[at]!.start))

/** Whether a number word may follow what was read: `twenty` `one`, `soixante` `dix`, never `two` `three`. */
function fits(current: number, value: number): boolean {
  if (current === 0) return true
  if (current % 100 === 0) return value < 100
  if (current === 4 && value === 20) return true
  const tens = current % 100
  return (tens >= 20 && tens % 10 === 0 && value < 10) || ((tens === 60 || tens === 80) && value < 20)
}

/** A month's name beside a day or a year; alone it is a word (`may`, `march`). */
function monthAt(text: string, tokens: Token[], at: number, lexicon: QuantityLexicon): number {
  const month = lexicon.months.findIndex((forms) => forms.split('|').includes(tokens[at]!.text)) + 1
  if (month === 0) return 0
  const isDayOrYear = (other: Token | undefined): boolean =>
    other?.kind === 'number' && /^(\d{1,2}|\d{4})$/.test(other.text)
  const before = tokens[at - 1]
  const glue = before ? text.slice(before.end, tokens[at]!.start) : ''
  const previous =
    before?.kind === 'word' && /^(st|nd|rd|th|er|de|of|del)$/.test(before.text) ? tokens[at - 2] : before
  return isDayOrYear(tokens[at + 1]) || (isDayOrYear(previous) && /^\.?\s*$/.test(glue)) ? month : 0
}

function unitAt(
  text: string,
  tokens: Token[],
  from: number,
  next: number,
  lexicon: QuantityLexicon,
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

function boundOf(text: string, start: number, end: number, lexicon: QuantityLexicon): Quantity['bound'] {
  const before = text.slice(Math.max(0, start - 40), start)
  const after = text.slice(end, end + 20)
  // `not less than` holds `less than`: the longer match is meant.
  const over = lexicon.above.exec(before)?.[0].length ?? 0
  const under = lexicon.below.exec(before)?.[0].length ?? 0
  if (over > under || afterwards.test(after)) return 'above'
  return under > 0 || below.test(after) ? 'below' : ''
}
