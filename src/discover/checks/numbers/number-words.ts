import type {NumberLexicon} from '../../../language/index.ts'
import {boundOf} from './bound.ts'
import {clockAt} from './clock.ts'
import {readDate, readDigits} from './digits.ts'
import {hintsOf} from './hints.ts'
import {monthAt, shareUnits, unitAt} from './measures.ts'
import {type Token, tokenise} from './number-tokens.ts'
import {isKindAt, type Numeral, numeralAt} from './numerals.ts'
import type {Quantities, Quantity} from './quantity.ts'

const vulgar: Record<string, number> = {'½': 0.5, '⅓': 1 / 3, '¼': 0.25, '¾': 0.75, '⅔': 2 / 3}
/** Words after which a number is a label: `Article 5`, `paragraph (3)`, `No.` is left to document numbers. */
const reference =
  /(?:\b(?:articles?|arts?\.?|artikeln?|artículos?|sections?|sec\.?|secs\.?|paragraphs?|paras?\.?|subsections?|subparagraphs?|clauses?|chapters?|parts?|annex(?:es)?|appendix|schedule|title|rules?|items?|points?|footnotes?|notes?|absatz|abs\.|satz|kapitel|abschnitt|anhang|nummer|paragraphes?|alinéas?|chapitres?|annexe|apartados?|párrafos?|capítulos?|secci[óo]n(?:es)?|anexo|verses?)|§+|(?:стат[а-яё]+|пункт[а-яё]*|част[а-яё]+|глав[а-яё]+|раздел[а-яё]*))[\s(]*(?:\d+[\w.()-]*\s*(?:,|and|or|to|und|oder|bis|et|ou|à|y|o|и|или|–|-|through)\s*\(?)*$/i

/** Quantities of a text whose words stand apart. */
export function wordQuantities(text: string, lexicon: NumberLexicon): Quantities {
  if (hintsOf(lexicon).mayQuantify(text)) return readQuantities(text, lexicon)
  let weak: ReadonlySet<number> | undefined
  return {
    found: [],
    // Asked for only where the other text has a number.
    get weak() {
      weak ??= readQuantities(text, lexicon).weak
      return weak
    },
  }
}

function readQuantities(text: string, lexicon: NumberLexicon): Quantities {
  const tokens = tokenise(text, lexicon)
  const found: Quantity[] = []
  const weak = new Set<number>()
  const add = (value: number, unit: string, start: number, end: number): void => {
    found.push({start, end, value, unit, ...boundOf(text, start, end, lexicon)})
  }
  for (let i = 0; i < tokens.length; i++) {
    const {kind, text: form, start, end} = tokens[i]!
    if (isKindAt(lexicon, text, start)) continue
    const time = clockAt(text, tokens[i]!, lexicon)
    if (time) {
      add(time.value, 'clock', start, time.end)
      if (time.parts) found.at(-1)!.parts = time.parts
      while (tokens[i + 1] && tokens[i + 1]!.start < time.end) i++
    } else if (kind === 'date') {
      for (const {value, unit} of readDate(form)) add(value, unit, start, end)
    } else if (kind === 'fraction') {
      const [part = 0, whole = 1] = form.split('/').map(Number)
      if (whole > 0) add(part / whole, '', start, end)
    } else if (kind === 'time') {
      for (const part of form.split(':').map(Number)) if (part > 0) add(part, '', start, end)
    } else if (kind === 'code') {
      for (const digits of form.match(/\d+/g) ?? []) weak.add(Number(digits))
    } else if (kind === 'number' || kind === 'word') {
      const number = numberAt(text, tokens, i, lexicon)
      if (!number) {
        const month = kind === 'word' ? monthAt(text, tokens, i, lexicon) : 0
        if (month > 0) add(month, 'month', start, end)
        else if (kind === 'word' && Object.hasOwn(lexicon.weak, form)) {
          if (isEndOfRange(tokens, i, lexicon)) add(lexicon.weak[form]!, '', start, end)
          else weak.add(lexicon.weak[form]!)
        }
        continue
      }
      const last = tokens[number.next - 1]!
      const measured = unitAt(text, tokens, i, number.next, lexicon)
      i = measured.next - 1
      if (number.isReference) weak.add(number.value)
      else add(number.value, measured.unit, measured.start, Math.max(last.end, measured.end))
    }
  }
  shareUnits(text, found)
  return {found, weak}
}

/** `from zero to one`: words that are seldom numbers are some at both ends of a range. */
function isEndOfRange(tokens: readonly Token[], at: number, {weak}: NumberLexicon): boolean {
  const isNumber = (token: Token | undefined): boolean =>
    token?.kind === 'number' || (token?.kind === 'word' && Object.hasOwn(weak, token.text))
  const isRange = (from: number): boolean =>
    /^(from|von|de|desde|от)$/.test(tokens[from - 1]?.text ?? '') &&
    /^(to|bis|à|a|до)$/.test(tokens[from + 1]?.text ?? '') &&
    isNumber(tokens[from]) &&
    isNumber(tokens[from + 2])
  return isRange(at) || isRange(at - 2)
}

/** The number that starts at a token, in digits or words, and whether it is a label. */
function numberAt(
  text: string,
  tokens: Token[],
  from: number,
  lexicon: NumberLexicon,
): (Numeral & {isReference: boolean}) | undefined {
  const {kind, start, end} = tokens[from]!
  const numeralHere = kind === 'number' ? undefined : numeralAt(text, tokens, from, lexicon)
  if (kind !== 'number' && !numeralHere) return undefined
  const before = text.slice(Math.max(0, start - 60), start)
  if (numeralHere) return {...numeralHere, isReference: reference.test(before)}
  const isLabelled = reference.test(before)
  const numeral = digitsAt(tokens, from, lexicon)
  // `(3)` alone is a label; `ten (10)` is the same number twice, and 2025 in brackets a year.
  const isBare = text[start - 1] === '(' && text[end] === ')' && numeral.value < 1000
  const isCount =
    /\p{L}\s*\($/u.test(before) && Object.hasOwn(lexicon.cardinals, tokens[from - 1]?.text ?? '')
  return {...numeral, isReference: isLabelled || (isBare && !isCount)}
}

/** A number in digits with what is glued to it (`6G`, `20th`, `1990s`) and the multipliers behind it. */
function digitsAt(
  tokens: Token[],
  from: number,
  {commaIsDecimal, multipliers, units}: NumberLexicon,
): Numeral {
  const {text, end} = tokens[from]!
  let value = vulgar[text] ?? readDigits(text, commaIsDecimal)
  let next = from + 1
  const isWord = tokens[next]?.kind === 'word'
  const isKnown =
    isWord && (Object.hasOwn(units, tokens[next]!.text) || Object.hasOwn(multipliers, tokens[next]!.text))
  if (isWord && !isKnown && tokens[next]!.start === end) return {value, next: next + 1}
  while (tokens[next]?.kind === 'word' && Object.hasOwn(multipliers, tokens[next]!.text)) {
    value *= multipliers[tokens[next]!.text]!
    next++
  }
  return {value, next}
}
