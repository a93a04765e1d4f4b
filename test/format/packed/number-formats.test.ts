import {expect, test} from 'vitest'
import {printNumber} from '../../../src/format/office/number-formats.ts'

/** All values of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that print a number, with what some of them are. */
const printed: [format: string, numbers: number[], text: string][] = [
  ['decimal', [1, 10, 100], '1 10 100'],
  ['upperRoman', [4, 9, 1990], 'IV IX MCMXC'],
  ['lowerRoman', [4, 9], 'iv ix'],
  ['upperLetter', [1, 26, 27, 53], 'A Z AA AAA'],
  ['lowerLetter', [1, 26, 27, 28], 'a z aa bb'],
  ['ordinal', [1, 2, 3, 11, 21], '1st 2nd 3rd 11th 21st'],
  ['cardinalText', [1, 21], 'One Twenty-one'],
  ['ordinalText', [1, 21], 'First Twenty-first'],
  ['hex', [10, 255], 'A FF'],
  ['chicago', [1, 2, 5], '* † **'],
  ['ideographDigital', [10, 21], '一〇 二一'],
  ['japaneseCounting', [10, 11, 21, 100], '十 十一 二十一 百'],
  ['aiueo', [1, 2, 46], 'ｱ ｲ ﾝ'],
  ['iroha', [1, 2, 47], 'ｲ ﾛ ｽ'],
  ['decimalFullWidth', [1, 12], '１ １２'],
  ['decimalHalfWidth', [1, 12], '1 12'],
  ['japaneseLegal', [1, 10, 100], '壱 壱拾 壱百'],
  ['japaneseDigitalTenThousand', [10], '一〇'],
  ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
  ['decimalFullWidth2', [12], '１２'],
  ['aiueoFullWidth', [1, 46], 'ア ン'],
  ['irohaFullWidth', [1, 2], 'イ ロ'],
  ['decimalZero', [1, 10], '01 10'],
  ['ganada', [1, 14, 15], '가 하 가가'],
  ['chosung', [1, 14], 'ㄱ ㅎ'],
  ['decimalEnclosedFullstop', [1, 20, 21], '⒈ ⒛ 21'],
  ['decimalEnclosedParen', [1, 20, 21], '⑴ ⒇ 21'],
  ['decimalEnclosedCircleChinese', [1, 10], '① ⑩'],
  ['ideographEnclosedCircle', [1, 10, 11], '㈠ ㈩ 11'],
  ['ideographTraditional', [1, 10], '甲 癸'],
  ['ideographZodiac', [1, 12, 13], '子 亥 13'],
  ['ideographZodiacTraditional', [1, 11, 13], '甲子 甲戌 丙子'],
  ['taiwaneseCounting', [10, 99, 100, 101], '十 九十九 一○○ 一○一'],
  ['ideographLegalTraditional', [1, 10, 101], '壹 壹拾 壹佰壹'],
  ['taiwaneseCountingThousand', [10, 21, 1000], '十 二十一 一千'],
  ['taiwaneseDigital', [10, 21], '一○ 二一'],
  ['chineseCounting', [10, 21, 100], '十 二十一 一○○'],
  ['chineseLegalSimplified', [1, 10, 101], '壹 壹拾 壹佰零壹'],
  ['chineseCountingThousand', [10, 21, 100, 1000], '十 二十一 一百 一千'],
  ['koreanDigital', [10, 21], '일영 이일'],
  ['koreanCounting', [10, 21], '십 이십일'],
  ['koreanLegal', [1, 10, 11, 20, 21], '하나 열 열하나 스물 스물하나'],
  ['koreanDigital2', [10], '一零'],
  ['vietnameseCounting', [1, 10, 11, 15, 21], 'một mười mười_một mười_lăm hai_mươi_mốt'],
  ['russianLower', [1, 10, 29], 'а к я'],
  ['russianUpper', [1, 10], 'А К'],
  ['none', [1], ''],
  ['numberInDash', [1], '-_1_-'],
  ['hebrew1', [1, 15, 16, 22], 'א טו טז כב'],
  ['hebrew2', [1, 22, 23, 45], 'א ת את אתת'],
  ['arabicAlpha', [1, 2, 3], 'أ ب ت'],
  ['arabicAbjad', [1, 2, 3], 'أ ب ج'],
  // The names stand the wrong way round in the standard.
  ['hindiVowels', [1, 2], 'क ख'],
  ['hindiConsonants', [1, 18], 'अ अः'],
  ['hindiNumbers', [12], '१२'],
  ['hindiCounting', [1, 11], 'एक ग्यारह'],
  ['thaiLetters', [1, 4], 'ก ง'],
  ['thaiNumbers', [12], '๑๒'],
  ['thaiCounting', [1, 11, 21], 'หนึ่ง สิบเอ็ด ยี่สิบเอ็ด'],
  ['bahtText', [1], 'หนึ่งบาทถ้วน'],
]

test.each(printed)('%s', (format, numbers, text) => {
  const found = numbers.map((number) => printNumber(number, format)?.replaceAll(' ', '_'))
  expect(found.join(' ')).toBe(text)
})

test('what no table knows is told', () => {
  expect(printNumber(1, 'dollarText')).toBeUndefined()
  expect(printNumber(1, 'custom')).toBeUndefined()
})
