import {
  type IdeographicNumbers,
  type NumberLexicon,
  readIdeographicNumber,
  scaleOfIdeographs,
} from '../../../language/index.ts'
import {readDate, readDigits} from './digits.ts'
import {currencyBefore} from './measure-names.ts'
import {shareUnits} from './measures.ts'
import {isKindAt} from './numerals.ts'
import type {Quantities, Quantity} from './quantity.ts'

/** Quantities of a Chinese or Japanese text: digits, numerals, 百分之七十, 三分之一, 第六. */
export function ideographicQuantities(
  text: string,
  lexicon: NumberLexicon,
  written: IdeographicNumbers,
): Quantities {
  return new IdeographReader(text, lexicon, written).read()
}

/** A number in digits or ideographs, as it was found. */
interface Found {
  start: number
  end: number
  value: number
  /** What stands behind it, a few characters. */
  after: string
  /** By name of a group of `IdeographicNumbers.number`. */
  groups: Readonly<Record<string, string | undefined>>
  numeral: string
  isOrdinal: boolean
}

/** Reads the numbers of one text in their order. */
class IdeographReader {
  private readonly found: Quantity[] = []
  private readonly weak = new Map<number, number>()
  /** Names of units, the longest first. */
  private readonly units: readonly string[]
  /** Behind the minutes of a time of day. */
  private timeEnd = 0

  constructor(
    private readonly text: string,
    private readonly lexicon: NumberLexicon,
    private readonly written: IdeographicNumbers,
  ) {
    this.units = Object.keys(lexicon.units).sort((a, b) => b.length - a.length)
  }

  read(): Quantities {
    const {text, lexicon, found, weak, written} = this
    if (written.halfDozen.test(text)) this.mention(6)
    for (const match of text.matchAll(written.number)) if (match.index >= this.timeEnd) this.readMatch(match)
    shareUnits(text, found, lexicon)
    return {found, weak}
  }

  private mention(value: number): void {
    this.weak.set(value, (this.weak.get(value) ?? 0) + 1)
  }

  private readMatch(match: RegExpExecArray): void {
    const {date, time, code, digits, first, numeral} = match.groups!
    const start = match.index
    const end = start + match[0].length
    if (date) {
      for (const {value, unit} of readDate(date))
        this.found.push({start, end, value, unit, bound: '', boundStart: start})
    } else if (time) this.addTime(time, start, end)
    else if (code) for (const part of code.match(/\d+/g) ?? []) this.mention(Number(part))
    else if (digits || first || numeral) this.readNumber(match.groups!, start, end)
  }

  /** `15:00`, behind a part of the day perhaps. */
  private addTime(time: string, start: number, end: number): void {
    const [hours = 0, minutes = 0] = time.split(':').map(Number)
    if (hours > 24) return
    const isLate = hours < 12 && this.written.late.test(this.text.slice(Math.max(0, start - 3), start))
    const value = ((hours + (isLate ? 12 : 0)) % 24) + minutes / 60
    this.found.push({
      start,
      end,
      value,
      unit: 'clock',
      bound: '',
      boundStart: start,
      parts: [hours, minutes],
    })
  }

  private readNumber(groups: Found['groups'], start: number, end: number): void {
    const {text, lexicon, written} = this
    const isOrdinal = text[start - 1] === written.ordinal
    if (isOrdinal && isKindAt(lexicon, text, start)) return
    const numeral = groups.first ? written.one : (groups.numeral ?? '')
    const after = text.slice(end, end + 6)
    const number = {start, end, value: 0, after, groups, numeral, isOrdinal}
    number.value = this.valueOf(number)
    const isLabel = this.isLabel(number)
    if (!isLabel && !groups.percent && !groups.fraction && this.addTimeOfDay(number)) return
    if (Number.isNaN(number.value)) return
    if (isLabel || !this.isClear(number) || this.isEach(number)) this.mention(number.value)
    else this.addMeasured(number)
  }

  private valueOf({start, after, groups, numeral}: Found): number {
    const {written} = this
    const {digits, decimals, fraction} = groups
    let value = digits ? readFigures(digits) : readIdeographicNumber(numeral)
    const era = written.eras[this.text.slice(Math.max(0, start - 2), start)]
    if (era && after.startsWith(written.year)) value += era
    if (after.startsWith(written.tenths) && value <= 10) value *= 10
    if (decimals) value += readIdeographicNumber(decimals.slice(1)) / 10 ** (decimals.length - 1)
    if (written.halfBehind.test(after)) value += 0.5
    return fraction ? readIdeographicNumber(fraction.slice(2)) / value : value
  }

  /** `第三条`, `（三）`. */
  private isLabel({start, value, after, isOrdinal}: Found): boolean {
    const before = this.text[start - 1]
    const isBracketed = (before === '（' || before === '(') && /^[)）]/.test(after) && value < 1000
    return isBracketed || (isOrdinal && this.written.labelled.test(after))
  }

  /** Whether a number is one, and no part of a word. */
  private isClear({after, groups, numeral, isOrdinal}: Found): boolean {
    const {written} = this
    const {digits, first, percent, fraction, formal, decimals} = groups
    if (digits || first || percent || fraction || formal || decimals || isOrdinal) return true
    if (written.clear.test(numeral)) return true
    const isCounted = written.counted.test(after) && !written.scaleFirst.test(numeral)
    return isCounted && (numeral !== written.one || written.oneAndHalf.test(after))
  }

  private isEach({end, value, groups}: Found): boolean {
    return value === 1 && groups.digits !== undefined && this.written.each.test(this.text.slice(end, end + 8))
  }

  /** `下午三点半`, `午後3時20分`: a time of day, where its part of the day is named. */
  private addTimeOfDay({start: from, end: to, value: hour}: Found): boolean {
    const {text, written} = this
    const part = written.partOfDay.exec(text.slice(Math.max(0, from - 2), from))
    const sign = part && written.hour.exec(text.slice(to, to + 8))
    if (!sign || !(hour >= 0 && hour <= 24)) return false
    const {half, minute} = sign.groups!
    const minutes = half ? 30 : minute ? Number(minute) || readIdeographicNumber(minute) : 0
    const noon = part.groups!.late !== undefined && hour < 12 ? 12 : 0
    const start = from - part[0].length
    const value = ((hour + noon) % 24) + minutes / 60
    this.timeEnd = to + sign[0].length
    this.found.push({start, end: this.timeEnd, value, unit: 'clock', bound: '', boundStart: start})
    return true
  }

  private addMeasured({start, end, value, after, groups, isOrdinal}: Found): void {
    const {text, written, lexicon} = this
    const {digits, percent} = groups
    // `500 ドル`: some set a blank.
    const blank = /^[ \u00a0](?=[^\d\s])/.test(after) ? 1 : 0
    const name = after.startsWith('%') ? '%' : this.units.find((unit) => after.startsWith(unit, blank))
    const sign = digits && !name ? /[$€£¥₽₩₹]\s?$/.exec(text.slice(Math.max(0, start - 2), start)) : null
    const isPercent = groups.hundredths || name === '%' || after.startsWith(written.tenths)
    let unit = ''
    if (isPercent) unit = 'percent'
    else if (percent) unit = 'permille'
    else if (name) unit = lexicon.units[name]!
    else if (sign) unit = currencyBefore(sign[0])
    const from = sign ? sign.index + Math.max(0, start - 2) : start
    const to = end + (percent || !name ? 0 : (name === '%' ? 0 : blank) + name.length)
    this.found.push({
      start: from,
      end: to,
      value,
      unit: isOrdinal ? '' : unit,
      ...this.boundBeside(from, to),
    })
  }

  /** Whether the text says `over` or `at most` beside a number, and where the words that say so begin. */
  private boundBeside(start: number, end: number): Pick<Quantity, 'bound' | 'boundStart'> {
    const {text, lexicon, written} = this
    const from = Math.max(0, start - 8)
    const before = text.slice(from, start)
    const after = text.slice(end, end + 3)
    // `不得少于` holds `少于`: the longer match is meant.
    const under = lexicon.below.exec(before)
    const over = lexicon.above.exec(before)
    if (under && under[0].length > (over?.[0].length ?? 0)) {
      return {bound: 'below', boundStart: from + under.index}
    }
    if (written.mostBehind.test(after)) return {bound: 'below', boundStart: start}
    return {
      bound: over || written.leastBehind.test(after) ? 'above' : '',
      boundStart: over ? from + over.index : start,
    }
  }
}

/** The value of figures with a scale behind each, the last perhaps without one: 1亿2000万 → 120,000,000. */
function readFigures(figures: string): number {
  let sum = 0
  for (const [, digits, scales] of figures.matchAll(/(\d+(?:[.,]\d+)*)(\D*)/g))
    sum += readDigits(digits!, false) * scaleOfIdeographs(scales!)
  return sum
}
