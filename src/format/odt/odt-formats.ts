import type {ListLevel} from '../office/counters.ts'

const plain: Readonly<Record<string, string>> = {
  '': 'none',
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
}

/** How LibreOffice writes other formats: by their first numbers. */
const byBeginning: readonly [string, string][] = [
  ['1st', 'ordinal'],
  ['One', 'cardinalText'],
  ['First', 'ordinalText'],
  ['01', 'decimalZero'],
  ['\u2460', 'decimalEnclosedCircle'],
  ['\uff11', 'decimalFullWidth'],
  ['\u4e00', 'chineseCountingThousand'],
  ['\u58f9', 'ideographLegalTraditional'],
  ['\u58f1', 'japaneseLegal'],
  ['\u7532', 'ideographTraditional'],
  ['\u5b50', 'ideographZodiac'],
  ['\u30a4', 'irohaFullWidth'],
  ['\u30a2', 'aiueoFullWidth'],
  ['\uac00', 'ganada'],
  ['\u3131', 'chosung'],
  ['\uc77c', 'koreanCounting'],
  ['\u0430', 'russianLower'],
  ['\u0410', 'russianUpper'],
  ['\u05d0', 'hebrew1'],
  ['\u0e51', 'thaiNumbers'],
  ['\u0e01', 'thaiLetters'],
  ['\u0623, \u0628, \u062a', 'arabicAlpha'],
  ['\u0627, \u0628, \u062a', 'arabicAlpha'],
  ['\u0623, \u0628, \u062c', 'arabicAbjad'],
  ['\u0967', 'hindiNumbers'],
]

/** The format of a level, by the name that WordprocessingML has for it; letters that go on as `aa ab` are kept apart. */
export function numberFormatOf(attributes: Readonly<Record<string, string>>): Pick<ListLevel, 'format'> {
  const written = attributes['style:num-format'] ?? ''
  const format =
    plain[written] ?? byBeginning.find(([beginning]) => written.startsWith(beginning))?.[1] ?? written
  const isCounted = /^(?:lower|upper)Letter$/.test(format) && attributes['style:num-letter-sync'] !== 'true'
  return {format: isCounted ? `${format} counted` : format}
}
