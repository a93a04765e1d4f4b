import {printRoman} from '../../roman.ts'
import {asianNumber} from './asian-numbers.ts'
import {hindi, korean, thai, vietnamese} from './counting-words.ts'
import {cardinal, ordinal, ordinalWord} from './number-names.ts'

type Print = (number: number) => string

/** Letters in their order; behind the last one they stand double, as Word prints them. */
const oneOf =
  (all: readonly string[]): Print =>
  (number) =>
    number < 1 ? '' : all[(number - 1) % all.length]!.repeat(Math.min(30, Math.ceil(number / all.length)))

const letters = (alphabet: string): Print => oneOf([...alphabet])

/** Letters that end: what is beyond is printed in digits. */
const few =
  (alphabet: string): Print =>
  (number) =>
    [...alphabet][number - 1] ?? String(number)

/** `z`, `aa`, `ab`: as columns of a sheet are counted. */
const counted =
  (isCapital: boolean): Print =>
  (number) => {
    let text = ''
    for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26))
      text = latin[(rest - 1) % 26]! + text
    return isCapital ? text.toUpperCase() : text
  }

/** Signs that end: what is beyond is printed in digits, as fonts have no more. */
const signs =
  (first: number, count: number): Print =>
  (number) =>
    number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : String(number)

const digitsFrom =
  (zero: number): Print =>
  (number) =>
    String(number).replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

function roman(number: number): string {
  return number < 1 || number >= 32_768 ? String(number) : printRoman(number)
}

const latin = 'abcdefghijklmnopqrstuvwxyz'
const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя'
const aiueo = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const iroha =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン'
const halfWidthIroha = 'ｲﾛﾊﾆﾎﾍﾄﾁﾘﾇﾙｦﾜｶﾖﾀﾚｿﾂﾈﾅﾗﾑｳヰﾉｵｸﾔﾏｹﾌｺｴﾃｱｻｷﾕﾒﾐｼヱﾋﾓｾｽﾝ'
const halfWidthAiueo = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'

/** Hebrew letters: behind the last one each bears that, once for each time round. */
function hebrewLetter(number: number): string {
  const all = 'אבגדהוזחטיכלמנסעפצקרשת'
  return number < 1
    ? ''
    : all[(number - 1) % all.length]! + 'ת'.repeat(Math.min(30, Math.floor((number - 1) / all.length)))
}

/** Hebrew numerals; 15 and 16 are written so as not to spell a name of God. */
function hebrewNumeral(number: number): string {
  if (number < 1 || number > 999) return String(number)
  const hundreds = ['', 'ק', 'ר', 'ש', 'ת', 'תק', 'תר', 'תש', 'תת', 'תתק'][Math.floor(number / 100)]!
  const rest = number % 100
  if (rest === 15) return `${hundreds}טו`
  if (rest === 16) return `${hundreds}טז`
  const tens = ['', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ'][Math.floor(rest / 10)]!
  return `${hundreds}${tens}${['', 'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט'][rest % 10]!}`
}

/** Up to 99 with tens, then digit by digit: 九十九, 一○○. */
const countedTo99 = (digits: string): Print => {
  const [below, beyond] = [asianNumber(digits, '十百千万'), asianNumber(digits)]
  return (number) => (number < 100 ? below(number) : beyond(number))
}

/**
 * Each numFmt by its definition in ISO/IEC 29500-1, 17.18.59, and its code in MS-OSHARED, 2.2.1.3; LibreOffice prints some
 * of them in plain digits. The names of the Hindi letters stand the wrong way round there, and Word prints them so.
 */
const formats: Readonly<Record<string, Print>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  upperLetter: letters(latin.toUpperCase()),
  lowerLetter: letters(latin),
  'upperLetter counted': counted(true),
  'lowerLetter counted': counted(false),
  ordinal,
  cardinalText: cardinal,
  ordinalText: ordinalWord,
  hex: (number) => number.toString(16).toUpperCase(),
  chicago: letters('*†‡§'),
  none: () => '',
  numberInDash: (number) => `- ${number} -`,
  decimalFullWidth: digitsFrom(0xff10),
  decimalFullWidth2: digitsFrom(0xff10),
  decimalEnclosedCircle: signs(0x2460, 20),
  decimalEnclosedCircleChinese: signs(0x2460, 20),
  decimalEnclosedParen: signs(0x2474, 20),
  decimalEnclosedFullstop: signs(0x2488, 20),
  ideographEnclosedCircle: signs(0x3220, 10),
  ideographTraditional: letters('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: few('子丑寅卯辰巳午未申酉戌亥'),
  ideographZodiacTraditional: (number) =>
    number < 1
      ? ''
      : '甲乙丙丁戊己庚辛壬癸'[(number - 1) % 10]! + '子丑寅卯辰巳午未申酉戌亥'[(number - 1) % 12]!,
  ideographDigital: asianNumber('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: asianNumber('〇一二三四五六七八九'),
  taiwaneseDigital: asianNumber('○一二三四五六七八九'),
  japaneseCounting: asianNumber('〇一二三四五六七八九', '十百千万'),
  chineseCounting: countedTo99('○一二三四五六七八九'),
  chineseCountingThousand: asianNumber('〇一二三四五六七八九', '十百千万', true),
  taiwaneseCounting: countedTo99('○一二三四五六七八九'),
  taiwaneseCountingThousand: asianNumber('○一二三四五六七八九', '十百千萬', true),
  japaneseLegal: asianNumber('零壱弐参四伍六七八九', '拾百阡萬', false, true),
  chineseLegalSimplified: asianNumber('零壹贰叁肆伍陆柒捌玖', '拾佰仟萬', true, true),
  ideographLegalTraditional: asianNumber('零壹貳參肆伍陸柒捌玖', '拾佰仟萬', false, true),
  koreanDigital: asianNumber('영일이삼사오육칠팔구'),
  koreanDigital2: asianNumber('零一二三四五六七八九'),
  koreanCounting: asianNumber('영일이삼사오육칠팔구', '십백천만'),
  koreanLegal: korean,
  aiueo: letters(halfWidthAiueo),
  aiueoFullWidth: letters(aiueo),
  iroha: letters(halfWidthIroha),
  irohaFullWidth: letters(iroha),
  ganada: letters('가나다라마바사아자차카타파하'),
  chosung: letters('ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'),
  russianLower: letters(russian),
  russianUpper: letters(russian.toUpperCase()),
  hebrew1: hebrewNumeral,
  hebrew2: hebrewLetter,
  arabicAlpha: letters('أبتثجحخدذرزسشصضطظعغفقكلمنهوي'),
  arabicAbjad: letters('أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'),
  hindiNumbers: digitsFrom(0x966),
  hindiVowels: letters('कखगघङचछजझञटठडढणतथदधनऩपफबभमयरऱलळऴवशषसह'),
  hindiConsonants: oneOf([...'अआइईउऊऋऌऍऎएऐऑऒओऔ', 'अं', 'अः']),
  hindiCounting: hindi,
  thaiNumbers: digitsFrom(0xe50),
  thaiLetters: letters('กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ'),
  thaiCounting: thai,
  bahtText: (number) => (number < 100 ? `${thai(number)}บาทถ้วน` : String(number)),
  vietnameseCounting: vietnamese,
}

/**
 * A number of a list as a format prints it.
 *
 * @param format numFmt of WordprocessingML
 * @returns undefined for a format that is not known
 */
export const printNumber = (number: number, format: string): string | undefined => formats[format]?.(number)
