import {once} from '../once.ts'

/** Digits and tens of numerals in ideographs; sources of classes of characters. A list is counted in these. */
export const ideographsToTen = '一二三四五六七八九十'
/** One of some hundred articles is. */
export const ideographsToHundreds = `${ideographsToTen}百`
/** The digits from zero on, as laws print them. */
export const ideographDigits = '〇○零一二三四五六七八九'
/** What a numeral below ten thousand is written in, as the numbers of laws are. */
export const ideographsOfLabels = `${ideographDigits}十百千两`

const valuesFrom = (signs: string, first: number): [string, number][] =>
  Array.from(signs, (sign, at) => [sign, first + at])

/** The second and third row is what money is written in, so that no stroke can be added: Unicode CLDR 48, rbnf/zh, financial. */
const digits = once(
  () =>
    new Map([
      ...valuesFrom('零一二三四五六七八九', 0),
      ...valuesFrom('壹贰叁肆伍陆柒捌玖', 1),
      ...valuesFrom('壹貳參肆伍陸柒捌玖', 1),
      ...valuesFrom('〇', 0),
      ...valuesFrom('○', 0),
      ...valuesFrom('两', 2),
      ...valuesFrom('兩', 2),
    ]),
)
const scales: Readonly<Record<string, number>> = {
  ...{十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000},
  ...{万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12},
}

/** What the number before such signs is multiplied by: 百万 → 1,000,000; other signs count nothing. */
export const scaleOfIdeographs = (signs: string): number =>
  Array.from(signs).reduce((product, sign) => product * (scales[sign] ?? 1), 1)

/**
 * The value of a numeral in ideographs of any size; 二〇二五 is read digit by digit, 二千三百五 as 2305.
 *
 * @param numeral digits and scales alone
 * @example readIdeographicNumber('一亿二千万') // 120000000
 */
export function readIdeographicNumber(numeral: string): number {
  const values = digits()
  const signs = Array.from(numeral)
  if (signs.length > 1 && signs.every((sign) => values.has(sign)))
    return Number(signs.map((sign) => values.get(sign)).join(''))
  let total = 0
  let current = 0
  for (const [at, sign] of signs.entries()) {
    const digit = values.get(sign)
    if (digit !== undefined) current = digit
    else {
      // 三万亿 multiplies the 万 before it, 一万万 as well; in 一亿二千万 the 亿 is done with.
      const scale = scales[sign]!
      const smaller = total % (sign === signs[at - 1] ? scale ** 2 : scale)
      total += (smaller + current || 1) * scale - smaller
      current = 0
    }
  }
  return total + current
}

const ofLabels = new RegExp(`^[${ideographsOfLabels}]+$`)

/**
 * The number below ten thousand that labels and keys print in ideographs: 十二 → 12, 一百零三 → 103, 二〇 → 20.
 *
 * @returns undefined for any other text
 */
export const readIdeographs = (text: string): number | undefined =>
  ofLabels.test(text) ? readIdeographicNumber(text) : undefined

/** A number from 1 as lists print it: 12 → 十二; in figures from a hundred on. */
export function printIdeographs(value: number): string {
  if (value >= 100) return String(value)
  const tens = Math.floor(value / 10)
  const digit = (place: number): string => (place > 0 ? ideographsToTen[place - 1]! : '')
  return `${tens > 1 ? digit(tens) : ''}${tens > 0 ? '十' : ''}${digit(value % 10)}`
}

/** A year in ideographs, digit by digit, as laws are dated: 二〇二五年. */
export const yearInIdeographs = '[二一][〇零九八七六五四三二一]{3}年'
