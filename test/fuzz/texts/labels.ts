import {printLetters} from '../../../src/parse/numeral.ts'
import {printRoman} from '../../../src/roman.ts'
import type {Random} from '../input.ts'

type Label = (number: number, above: string) => string

const chinese = (number: number): string => {
  const digits = '〇一二三四五六七八九'
  if (number < 10) return digits[number]!
  const tens = Math.floor(number / 10)
  return `${tens > 1 ? digits[tens] : ''}十${number % 10 > 0 ? digits[number % 10] : ''}`
}
const roman = (number: number): string => printRoman(number)
const letter = (number: number): string => printLetters(number)

/** How clauses are numbered, every way that the parser claims to know, and some that it does not. */
const kinds: readonly Label[] = [
  (number) => `${number}.`,
  (number) => `${number})`,
  (number) => `(${number})`,
  (number) => `${number}`,
  (number) => `[${number}]`,
  (number) => `${roman(number)}.`,
  (number) => `(${roman(number).toLowerCase()})`,
  (number) => `${roman(number).toLowerCase()})`,
  (number) => `(${letter(number)})`,
  (number) => `${letter(number)})`,
  (number) => `${letter(number).toUpperCase()}.`,
  (number, above) => `${above.replace(/\.$/, '') || '1'}.${number}`,
  (number, above) => `${above.replace(/\.$/, '') || '1'}.${number}.`,
  (number) => `Article ${number}`,
  (number) => `Art. ${number}.`,
  (number) => `ARTICLE ${roman(number)} —`,
  (number) => `Artikel ${number}`,
  (number) => `§ ${number}`,
  (number) => `§${number}a`,
  (number) => `Section ${number}.`,
  (number) => `Chapter ${roman(number)}`,
  (number) => `Annex ${letter(number).toUpperCase()}`,
  (number) => `Schedule ${number}`,
  (number) => `Статья ${number}.`,
  (number) => `المادة ${number}`,
  (number) => `סעיף ${number}`,
  (number) => `มาตรา ${number}`,
  (number) => `제${number}조`,
  (number) => `第${chinese(number)}条`,
  (number) => `第${number}章`,
  (number) => `${chinese(number)}、`,
  (number) => `（${chinese(number)}）`,
  (number) => `${number}．`,
  (number) => String.fromCodePoint(0x2460 + ((number - 1) % 20)),
  () => '-',
  () => '*',
  () => '•',
  () => '–',
  (number) => `${number}bis.`,
  (number) => `${number}-1.`,
  () => '',
]

export function pickLabel(random: Random): Label {
  return random.pick(kinds)
}
