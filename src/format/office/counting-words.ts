/** Numbers in words up to 99, as lists of Word count in these languages; digits beyond. */
type Print = (number: number) => string

/** Tens and units as words, one behind the other. */
const inWords =
  (tens: (ten: number) => string, units: (unit: number, ten: number) => string, between = ''): Print =>
  (number) => {
    if (number < 1 || number > 99) return String(number)
    const [ten, unit] = [Math.floor(number / 10), number % 10]
    return [tens(ten), units(unit, ten)].filter((word) => word !== '').join(between)
  }

const koreanUnits = ['', '하나', '둘', '셋', '넷', '다섯', '여섯', '일곱', '여덟', '아홉']
const koreanTens = ['', '열', '스물', '서른', '마흔', '쉰', '예순', '일흔', '여든', '아흔']
export const korean = inWords(
  (ten) => koreanTens[ten]!,
  (unit) => koreanUnits[unit]!,
)

const thaiUnits = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า']
/** Twenty has a word of its own, and so has one behind tens. */
export const thai = inWords(
  (ten) => (ten === 0 ? '' : `${ten === 1 ? '' : ten === 2 ? 'ยี่' : thaiUnits[ten]!}สิบ`),
  (unit, ten) => (unit === 1 && ten > 0 ? 'เอ็ด' : thaiUnits[unit]!),
)

const vietnameseUnits = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
/** One and five are said otherwise behind tens. */
export const vietnamese = inWords(
  (ten) => (ten === 0 ? '' : ten === 1 ? 'mười' : `${vietnameseUnits[ten]} mươi`),
  (unit, ten) => (unit === 5 && ten > 0 ? 'lăm' : unit === 1 && ten > 1 ? 'mốt' : vietnameseUnits[unit]!),
  ' ',
)

const hindiWords =
  'एक दो तीन चार पाँच छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस'.split(' ')
export const hindi: Print = (number) => hindiWords[number - 1] ?? String(number)
