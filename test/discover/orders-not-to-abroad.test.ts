import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (en: string, language: string, other: string): string[] => {
  const {negations, norms} = checksBetween(['en', en], [language, other])
  return [...negations.map(({has}) => has.quote), ...norms.map(({identity}) => identity.join(' / '))]
}

const denied = {
  without: 'No one shall be expelled from the house without a hearing.',
  plain: 'No one shall be forced to sell the house.',
}

test.each([
  ['ar', 'لا يجوز طرد أي شخص من المنزل دون جلسة استماع.'],
  ['el', 'Κανείς δεν αποβάλλεται από το σπίτι χωρίς ακρόαση.'],
  ['he', 'לא יגורש אדם מן הבית ללא שימוע.'],
  ['hi', 'किसी को भी सुनवाई के बिना घर से नहीं निकाला जाएगा।'],
  ['hu', 'Senkit sem lehet meghallgatás nélkül a házból kiutasítani.'],
  ['id', 'Tak seorang pun boleh diusir dari rumah tanpa sidang.'],
  ['ko', '어느 누구도 심문 없이 집에서 추방되지 아니한다.'],
  ['th', 'บุคคลใดจะถูกบังคับให้ขายบ้านไม่ได้'],
  ['tr', 'Hiç kimse dinlenmeksizin evden çıkarılamaz.'],
  ['vi', 'Không ai bị ép buộc bán nhà.'],
])('%s: a sentence that is denied as a whole asks for a denial: %s', (language, other) => {
  const en = denied[/^(?:th|vi)$/.test(language) ? 'plain' : 'without']
  expect(told(en, language, other)).toEqual([])
  expect(told(en.replace('No one', 'Everyone'), language, other)).not.toEqual([])
})

test('a part between semicolons is not answered by another part', () => {
  const de = 'Jeder darf in Haft gehalten werden; die Haft ist im Hause in allen Formen verboten.'
  expect(
    told(
      'No one shall be held in custody; custody in the house shall be prohibited in all its forms.',
      'de',
      de,
    ),
  ).not.toEqual([])
  expect(
    told(
      'Everyone may be held in custody; custody in the house shall be prohibited in all its forms.',
      'de',
      de,
    ),
  ).toEqual([])
})

test('an order not to is not answered by what lacks something by its nature', () => {
  const en = 'No one shall be arbitrarily deprived of his property.'
  expect(told(en, 'ru', 'Никто не должен быть произвольно лишен своего имущества.')).toEqual([])
  expect(told(en, 'ru', 'Каждый должен быть произвольно лишен своего имущества.')).not.toEqual([])
  expect(told(en, 'uk', 'Кожен може бути безпідставно позбавлений свого майна.')).not.toEqual([])
})

test.each([
  ['el', 'The member is subject only to the rules.', 'Το μέλος δεν υπόκειται παρά στους κανόνες.'],
  ['hu', 'The member is subject only to the rules.', 'A tag nincs alávetve más szabálynak, mint ennek.'],
  ['tr', 'The end is inevitable.', 'Son kaçınılmaz.'],
  ['tr', 'Take it seriously even if it does not match.', 'Uymasa bile ciddiye alın.'],
  ['ko', 'A rule is not a law.', '규칙은 법이 아닙니다.'],
  ['ko', 'There were rules you did not know.', '잘 몰랐던 규칙이 있었습니다.'],
  ['id', 'All are heard without distinction.', 'Semua didengar dengan tidak membeda-bedakan.'],
  [
    'ko',
    'A code that is not enforced is worse than none.',
    'A code that is not enforced is worse than none.',
  ],
])('%s: what says the same otherwise is not told: %s', (language, en, other) => {
  expect(told(en, language, other)).toEqual([])
})
