import type {NumberLexicon} from '../../../language/index.ts'
import {aroundOf} from './around.ts'
import {boundOf} from './bound.ts'
import {clockAt} from './clock.ts'
import {readDate} from './digits.ts'
import {halfBehind} from './half-behind.ts'
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
  const read = (): Quantities => new WordReader(text, lexicon, language).read()
  if (hintsOf(lexicon).mayQuantify(text)) return read()
  let weak: ReadonlyMap<number, number> | undefined
  return {
    found: [],
    // Asked for only where the other text has a number.
    get weak() {
      weak ??= read().weak
      return weak
    },
  }
}

/** Reads the numbers of one text in their order. What reads at a token gives the token to go on with. */
class WordReader {
  private readonly tokens: Token[]
  private readonly found: Quantity[] = []
  private readonly weak = new Map<number, number>()

  constructor(
    private readonly text: string,
    private readonly lexicon: NumberLexicon,
    private readonly language: string,
  ) {
    this.tokens = tokenise(text, lexicon)
  }

  read(): Quantities {
    const {text, lexicon, tokens, found, weak} = this
    const {mayCount} = hintsOf(lexicon)
    let at = 0
    while (at < tokens.length) {
      const {kind, text: form, start} = tokens[at]!
      // Nearly every word of a text ends here.
      const mayStart = kind !== 'word' || mayCount(form) || mayBeFigure(text.charCodeAt(start))
      const isNone = !mayStart || isKindAt(lexicon, text, start) || isEnding(text, start)
      at = isNone ? at + 1 : this.readAt(at)
    }
    shareUnits(text, found, lexicon)
    return {found: joinShares(text, found, lexicon), weak}
  }

  private add(value: number, unit: string, start: number, end: number): Quantity {
    const quantity = {start, end, value, unit, ...boundOf(this.text, start, end, this.lexicon)}
    this.found.push(quantity)
    return quantity
  }

  private mention(value: number): void {
    this.weak.set(value, (this.weak.get(value) ?? 0) + 1)
  }

  private readAt(at: number): number {
    const token = this.tokens[at]!
    const {kind, text: form, start, end, unit} = token
    if (unit) this.add(Number(form), unit, start, end)
    else if (kind === 'fraction') return this.readFraction(at)
    else if (kind === 'word') return this.readNumber(at) ?? this.readMonth(token, at) ?? this.readWord(at)
    else if (kind === 'number') return this.readTime(at) ?? this.readNumber(at) ?? at + 1
    else if (kind === 'time') return this.readTime(at) ?? this.readTimeParts(token, at)
    else if (kind === 'date') for (const {value, unit} of readDate(form)) this.add(value, unit, start, end)
    else if (kind === 'code') for (const digits of form.match(/\d+/g) ?? []) this.mention(Number(digits))
    return at + 1
  }

  private readTime(at: number): number | undefined {
    const {text, lexicon, tokens} = this
    const time = clockAt(text, tokens[at]!, lexicon)
    if (!time) return undefined
    const quantity = this.add(time.value, 'clock', tokens[at]!.start, time.end)
    if (time.parts) quantity.parts = time.parts
    let next = at + 1
    while (next < tokens.length && tokens[next]!.start < time.end) next++
    return next
  }

  /** `25:61` is no time of day. */
  private readTimeParts({text: form, start, end}: Token, at: number): number {
    for (const part of form.split(':').map(Number)) if (part > 0) this.add(part, '', start, end)
    return at + 1
  }

  private readFraction(at: number): number {
    const {text: form, start, end} = this.tokens[at]!
    const [, whole = 0, part = 0, of = 0] = /^(?:(\d+).)?(\d+)\/(\d+)$/.exec(form)!.map(Number)
    if (of === 0) return at + 1
    // `96/9`: the number of an act, or two numbers.
    if (!whole && part > of) {
      this.add(part, '', start, start + String(part).length)
      this.add(of, '', end - String(of).length, end)
      return at + 1
    }
    const measured = this.unitAt(at, at + 1)
    this.add((whole || 0) + part / of, measured.unit, measured.start, measured.end)
    return measured.next
  }

  private unitAt(from: number, next: number): ReturnType<typeof unitAt> {
    return unitAt(this.text, this.tokens, from, next, this.lexicon)
  }

  /** A number in digits or words, with its unit and the half behind it. */
  private readNumber(at: number): number | undefined {
    const {text, lexicon, tokens} = this
    const number = numberAt(text, tokens, at, lexicon, this.language)
    if (!number) return undefined
    const {value, next, alternative, written, isReference} = number
    const measured = this.unitAt(at, next)
    if (alternative !== undefined) this.mention(alternative)
    if (isReference) {
      this.mention(value)
      return measured.next
    }
    const half = Number.isInteger(value) ? halfBehind(text, tokens, at, next, lexicon) : undefined
    const end = Math.max(tokens[next - 1]!.end, measured.end, half?.end ?? 0)
    const quantity = half
      ? this.add((value + half.half) * half.scale, half.unit, measured.start, end)
      : this.add(value + centuryOf(text, tokens, at), measured.unit, measured.start, end)
    if (alternative !== undefined) quantity.alternative = alternative
    if (written !== undefined) quantity.written = written
    if (this.isPart(at, tokens[next - 1]!.end)) {
      quantity.parts = [1 / value]
      this.mention(1 / value)
    }
    return half ? half.next : measured.next
  }

  /** Whether an ordinal that ends at an offset may be a share: `the third part of the field` is a third, or the one behind the second. */
  private isPart(at: number, end: number): boolean {
    const {text, lexicon, tokens} = this
    if (!Object.hasOwn(lexicon.ordinals, tokens[at]!.text)) return false
    return aroundOf(lexicon).partBehind.test(text.slice(end, end + 12))
  }

  /** The month of a date by its name. */
  private readMonth({start, end}: Token, at: number): number | undefined {
    const month = monthAt(this.text, this.tokens, at, this.lexicon)
    if (month === 0) return undefined
    this.add(month, 'month', start, end).isNamed = true
    return at + 1
  }

  /** A word that is no number by itself, and may be one by what stands around it. */
  private readWord(at: number): number {
    const {text, lexicon, tokens} = this
    const token = tokens[at]!
    const {text: form, start} = token
    const either = own(lexicon.either, form) ?? []
    for (const value of either) this.mention(value)
    const named = monthNamed(text, token, lexicon)
    if (named > 0) this.mention(named)
    const weak = own(lexicon.weak, form)
    const value = either[0] ?? weak
    // `neuf pour cent`, `ein halbes Prozent`: before a share any word that may count does.
    const share = value ? this.unitAt(at, at + 1) : undefined
    if (share && /^per/.test(share.unit) && share.start === start) {
      this.add(value!, share.unit, start, share.end)
      return share.next
    }
    const half = weak === 1 ? halfBehind(text, tokens, at, at + 1, lexicon) : undefined
    if (half) {
      this.add((1 + half.half) * half.scale, half.unit, start, half.end)
      return half.next
    }
    const bare = own(lexicon.multipliers, form)
    // `the thousand-armed god` / `the god with a thousand arms`.
    if (bare !== undefined) this.mention(bare)
    if (weak === undefined) this.readRoman(at)
    else if (isEndOfRange(tokens, at, lexicon)) this.add(weak, '', start, token.end)
    else this.mention(weak)
    return at + 1
  }

  /** `XXIe siècle`, `siglo XXI` say a number; behind a name or a heading it only answers one. */
  private readRoman(at: number): void {
    const {start, end} = this.tokens[at]!
    const value = romanValue(this.text.slice(start, end))
    if (value === 0) return
    const measured = this.unitAt(at, at + 1)
    if (measured.unit === 'century') this.add(value, 'century', measured.start, measured.end)
    else if (end - start > 1) this.mention(value)
  }
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

/** What a table has for a form; a text may say `constructor`, which every object has. */
const own = <Value>(table: Readonly<Record<string, Value>> | undefined, form: string): Value | undefined =>
  table && Object.hasOwn(table, form) ? table[form] : undefined
