import {readDigits} from './digits.ts'

const values = (chars: string, from: number): [string, number][] =>
  [...chars].map((char, at) => [char, from + at])
/** The second row is what money is written in, so that no stroke can be added: Unicode CLDR 48, rbnf/zh, financial. */
const digit: Record<string, number> = Object.fromEntries([
  ...values('零一二三四五六七八九', 0),
  ...values('壹贰叁肆伍陆柒捌玖', 1),
  ...values('壹貳參肆伍陸柒捌玖', 1),
  ['〇', 0],
  ['○', 0],
  ['两', 2],
  ['兩', 2],
])
const scale: Record<string, number> = {
  ...{十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000},
  ...{万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12},
}

/** What digits before it are multiplied by: 百万, 万亿. */
const factorOf = (scales: string): number =>
  [...scales].reduce((product, char) => product * (scale[char] ?? 1), 1)

/**
 * The value of figures with a scale behind each, the last perhaps without one.
 *
 * @example readFigures('1亿2000万') // 120000000
 */
export function readFigures(figures: string): number {
  let sum = 0
  for (const [, digits, scales] of figures.matchAll(/(\d+(?:[.,]\d+)*)(\D*)/g)) {
    sum += readDigits(digits!, false) * factorOf(scales!)
  }
  return sum
}

/**
 * The value of a numeral in ideographs; 二〇二五 is read digit by digit, 二千三百五 as 2305.
 *
 * @example readNumeral('一亿二千万') // 120000000
 */
export function readNumeral(numeral: string): number {
  const chars = [...numeral]
  if (chars.length > 1 && chars.every((char) => Object.hasOwn(digit, char))) {
    return Number(chars.map((char) => digit[char]).join(''))
  }
  let total = 0
  let current = 0
  for (const [at, char] of chars.entries()) {
    if (Object.hasOwn(digit, char)) current = digit[char]!
    else {
      // 三万亿 multiplies the 万 before it, 一万万 as well; in 一亿二千万 the 亿 is done with.
      const unit = scale[char]!
      const smaller = total % (char === chars[at - 1] ? unit ** 2 : unit)
      total += (smaller + current || 1) * unit - smaller
      current = 0
    }
  }
  return total + current
}
