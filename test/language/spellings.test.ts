import {expect, test} from 'vitest'
import {languageOf} from '../../src/language/index.ts'

/** Words of one text as they are compared. */
const compared = (language: string, text: string): string[] => {
  const {words, fold} = languageOf(language)
  const spans = words(text)
  return spans.flatMap((start, at) => (at % 2 === 0 ? [fold(text.slice(start, spans[at + 1]!))] : []))
}

const same: readonly (readonly [string, string, string])[] = [
  ['zh', '个人信息权益', '個人信息權益'],
  ['zh', '企业应当采取技术措施', '企業應當採取技術措施'],
  ['ro', 'Justiția se înfăptuiește', 'Justiţia se înfăptuieşte'],
  ['ar', 'ينظم القانون تسجيل القوارب', 'يُنَظِّمُ القانونُ تسجيلَ القـــوارب'],
  ['ar', 'أقر القانون إلغاء الأجر', 'اقر القانون الغاء الاجر'],
  ['fa', 'قانون کشتی‌ها را ثبت می‌کند', 'قانون كشتي‌ها را ثبت مي‌كند'],
  ['he', 'שלום לספר', 'שָׁלוֹם לַסֵּפֶר'],
  ['el', 'Η άδεια χορηγείται από το Υπουργείο', 'Η ΑΔΕΙΑ ΧΟΡΗΓΕΙΤΑΙ ΑΠΟ ΤΟ ΥΠΟΥΡΓΕΙΟ'],
  ['el', 'Ὁ νόμος τῆς πόλεως ἰσχύει', 'Ο νόμος της πόλεως ισχύει'],
  ['hi', 'हिन्दी सम्बन्ध', 'हिंदी संबंध'],
  ['mr', 'सम्बन्धित अधिकारी', 'संबंधित अधिकारी'],
  ['en', 'encyclopædia, manœuvre', 'encyclopaedia, manoeuvre'],
  ['fr', 'le cœur', 'le coeur'],
  ['tr', 'İŞLETME İZNİ YILLIKTIR', 'İşletme izni yıllıktır'],
]

test.each(same)('%s: %s is spelt %s as well', (language, one, other) => {
  expect(compared(language, other)).toEqual(compared(language, one))
})

const different: readonly (readonly [string, string, string])[] = [
  ['zh', '程序', '程式'],
  ['el', 'νόμος', 'κανόνας'],
  ['ar', 'قارب', 'سفينة'],
  ['en', 'vessel', 'craft'],
]

test.each(different)('%s: %s and %s are two words', (language, one, other) => {
  expect(compared(language, other)).not.toEqual(compared(language, one))
})

test('words stand where they are printed, whatever they are compared as', () => {
  const text = '企業應當採取技術措施。'
  const spans = languageOf('zh').words(text)
  expect(
    spans.flatMap((start, at) => (at % 2 === 0 ? [text.slice(start, spans[at + 1]!)] : [])).join(''),
  ).toBe(text.slice(0, -1))
})
