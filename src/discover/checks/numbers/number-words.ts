import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import {boundOf} from './bound.ts'
import {clockAt} from './clock.ts'
import {readDate} from './digits.ts'
import {hintsOf} from './hints.ts'
import {joinShares, monthAt, monthNamed, shareUnits, unitAt} from './measures.ts'
import {numberAt} from './number-at.ts'
import type {Token} from './number-token.ts'
import {tokenise} from './number-tokens.ts'
import {isKindAt} from './numerals.ts'
import type {Quantities, Quantity} from './quantity.ts'
import {mayBeFigure, romanValue} from './roman.ts'

/** Quantities of a text whose words stand apart. */
export function wordQuantities(text: string, lexicon: NumberLexicon, language: string): Quantities {
  if (hintsOf(lexicon).mayQuantify(text)) return readQuantities(text, lexicon, language)
  let weak: ReadonlyMap<number, number> | undefined
  return {
    found: [],
    // Asked for only where the other text has a number.
    get weak() {
      weak ??= readQuantities(text, lexicon, language).weak
      return weak
    },
  }
}

function readQuantities(text: string, lexicon: NumberLexicon, language: string): Quantities {
  const tokens = tokenise(text, lexicon)
  const found: Quantity[] = []
  const weak = new Map<number, number>()
  const mention = (value: number): void => void weak.set(value, (weak.get(value) ?? 0) + 1)
  const add = (value: number, unit: string, start: number, end: number): void => {
    found.push({start, end, value, unit, ...boundOf(text, start, end, lexicon)})
  }
  const {mayCount} = hintsOf(lexicon)
  for (let i = 0; i < tokens.length; i++) {
    const {kind, text: form, start, end, unit} = tokens[i]!
    // Nearly every word of a text ends here.
    if (kind === 'word' && !mayCount(form) && !mayBeFigure(text.charCodeAt(start))) continue
    if (isKindAt(lexicon, text, start) || isEnding(text, start)) continue
    const time = clockAt(text, tokens[i]!, lexicon)
    if (unit) add(Number(form), unit, start, end)
    else if (time) {
      add(time.value, 'clock', start, time.end)
      if (time.parts) found.at(-1)!.parts = time.parts
      while (tokens[i + 1] && tokens[i + 1]!.start < time.end) i++
    } else if (kind === 'date') {
      for (const {value, unit} of readDate(form)) add(value, unit, start, end)
    } else if (kind === 'fraction') {
      const [, whole = 0, part = 0, of = 0] = /^(?:(\d+).)?(\d+)\/(\d+)$/.exec(form)!.map(Number)
      // `96/9`: the number of an act, or two numbers.
      if (of > 0 && !whole && part > of) {
        add(part, '', start, start + String(part).length)
        add(of, '', end - String(of).length, end)
      } else if (of > 0) {
        const measured = unitAt(text, tokens, i, i + 1, lexicon)
        i = measured.next - 1
        add((whole || 0) + part / of, measured.unit, measured.start, measured.end)
      }
    } else if (kind === 'time') {
      for (const part of form.split(':').map(Number)) if (part > 0) add(part, '', start, end)
    } else if (kind === 'code') {
      for (const digits of form.match(/\d+/g) ?? []) mention(Number(digits))
    } else if (kind === 'number' || kind === 'word') {
      const number = numberAt(text, tokens, i, lexicon, language)
      if (!number) {
        const month = kind === 'word' ? monthAt(text, tokens, i, lexicon) : 0
        if (month > 0) {
          add(month, 'month', start, end)
          found.at(-1)!.isNamed = true
        } else if (kind === 'word') {
          const either = own(lexicon.either, form) ?? []
          for (const value of either) mention(value)
          const named = monthNamed(text, tokens[i]!, lexicon)
          if (named > 0) mention(named)
          // `neuf pour cent`, `ein halbes Prozent`: before a share any word that may count does.
          const value = either[0] ?? own(lexicon.weak, form)
          const share = value ? unitAt(text, tokens, i, i + 1, lexicon) : undefined
          if (share && /^per/.test(share.unit) && share.start === start) {
            add(value!, share.unit, start, share.end)
            i = share.next - 1
            continue
          }
          const roman = romanValue(text.slice(start, end))
          const half = own(lexicon.weak, form) === 1 ? halfBehind(text, tokens, i, i + 1, lexicon) : undefined
          if (half) {
            add(1.5 * half.scale, half.unit, start, half.end)
            i = half.next - 1
          } else if (Object.hasOwn(lexicon.weak, form)) {
            if (isEndOfRange(tokens, i, lexicon)) add(lexicon.weak[form]!, '', start, end)
            else mention(lexicon.weak[form]!)
          } else if (roman > 0) {
            // `XXIe siècle`, `siglo XXI` say a number; behind a name or a heading it only answers one.
            const measured = unitAt(text, tokens, i, i + 1, lexicon)
            if (measured.unit === 'century') add(roman, 'century', measured.start, measured.end)
            else if (end - start > 1) mention(roman)
          }
        }
        continue
      }
      const last = tokens[number.next - 1]!
      const measured = unitAt(text, tokens, i, number.next, lexicon)
      const from = i
      i = measured.next - 1
      if (number.alternative !== undefined) mention(number.alternative)
      if (number.isReference) mention(number.value)
      else {
        const half = Number.isInteger(number.value) && halfBehind(text, tokens, from, number.next, lexicon)
        if (half) i = half.next - 1
        const to = Math.max(last.end, measured.end, half ? half.end : 0)
        add(
          half ? (number.value + 0.5) * half.scale : number.value + centuryOf(text, tokens, from),
          half ? half.unit : measured.unit,
          measured.start,
          to,
        )
        if (number.alternative !== undefined) found.at(-1)!.alternative = number.alternative
      }
    }
  }
  shareUnits(text, found, lexicon)
  return {found: joinShares(text, found, lexicon), weak}
}

/** `2025/26` is 2025 and 2026: what a year in two digits lacks, 0 of any other number. */
function centuryOf(text: string, tokens: readonly Token[], at: number): number {
  const [before, {text: digits, start}] = [tokens[at - 1], tokens[at]!]
  if (before?.kind !== 'number' || !/^\d\d$/.test(digits) || !/^(?:1[89]|20)\d\d$/.test(before.text)) return 0
  if (!/^[/–-]$/.test(text.slice(before.end, start))) return 0
  const year = Number(before.text)
  return Number(digits) === (year + 1) % 100 ? year + 1 - Number(digits) : 0
}

/** `ερμηνευτών/-τριών`: the ending of another gender. */
const isEnding = (text: string, start: number): boolean =>
  text[start - 1] === '-' && (text[start - 2] === '/' || text[start - 2] === '(')

/** `from zero to one`: words that are seldom numbers are some at both ends of a range. */
function isEndOfRange(tokens: readonly Token[], at: number, lexicon: NumberLexicon): boolean {
  const {weak} = lexicon
  const {from: begins, to} = aroundOf(lexicon)
  const isNumber = (token: Token | undefined): boolean =>
    token?.kind === 'number' || (token?.kind === 'word' && Object.hasOwn(weak, token.text))
  const isRange = (from: number): boolean =>
    begins.test(tokens[from - 1]?.text ?? '') &&
    to.test(tokens[from + 1]?.text ?? '') &&
    isNumber(tokens[from]) &&
    isNumber(tokens[from + 2])
  return isRange(at) || isRange(at - 2)
}

/** `two and a half years`, `two and a half million`, `deux ans et demi`: a half behind a number or behind its unit. */
function halfBehind(
  text: string,
  tokens: Token[],
  from: number,
  next: number,
  lexicon: NumberLexicon,
): {unit: string; end: number; next: number; scale: number} | undefined {
  const {andHalf, multipliers} = lexicon
  if (!andHalf) return undefined
  const behind = (at: number): number => {
    andHalf.lastIndex = at
    return andHalf.test(text) ? andHalf.lastIndex : 0
  }
  const after = (at: number): number => {
    let index = next
    while (index < tokens.length && tokens[index]!.start < at) index++
    return index
  }
  const end = behind(tokens[next - 1]!.end)
  if (end > 0) {
    let last = after(end)
    let scale = 1
    while (tokens[last]?.kind === 'word' && Object.hasOwn(multipliers, tokens[last]!.text))
      scale *= multipliers[tokens[last++]!.text]!
    const measured = unitAt(text, tokens, from, last, lexicon)
    return {...measured, end: Math.max(end, tokens[last - 1]!.end, measured.end), scale}
  }
  const measured = unitAt(text, tokens, from, next, lexicon)
  const last = measured.unit === '' ? 0 : behind(measured.end)
  return last > 0 ? {unit: measured.unit, end: last, next: after(last), scale: 1} : undefined
}

/** What a table has for a form; a text may say `constructor`, which every object has. */
const own = <Value>(table: Readonly<Record<string, Value>> | undefined, form: string): Value | undefined =>
  table && Object.hasOwn(table, form) ? table[form] : undefined
