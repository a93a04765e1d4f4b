import {expect, test} from 'vitest'
import {quantitiesOf} from '../../src/discover/checks/numbers/quantities.ts'
import {unmatchedQuantities} from '../../src/discover/checks/numbers/unmatched.ts'

const found = (language: string, text: string): number[] =>
  quantitiesOf(text, language).found.map(({value}) => value)

/** Numbers in words as laws write them: what was read in part or not at all. */
test.each([
  ['fr', 'dix-sept jours, dix-huit mois et dix-neuf ans', [17, 18, 19]],
  ['fr', 'vingt-neuf, quarante-neuf et cinquante-neuf jours', [29, 49, 59]],
  ['fr', 'soixante et onze jours ou soixante-dix-neuf jours', [71, 79]],
  ['fr', 'quatre-vingt-neuf jours ou quatre-vingt-dix-neuf jours', [89, 99]],
  ['fr', 'cent un jours, cent neuf jours, cent quatre-vingt-dix jours', [101, 109, 190]],
  ['fr', 'neuf cents euros ou neuf mille neuf cent quatre-vingt-dix-neuf euros', [900, 9999]],
  ['fr', 'inférieure à mille dollars et à cent dollars', [1000, 100]],
  ['fr', 'une amende de deux cents à mille dollars', [200, 1000]],
  ['fr', 'le taux pour cent', []],
  ['fr', 'un registre neuf, dix véhicules neufs', [10]],
  ['en', 'one hundred one days, one thousand one hundred days', [101, 1100]],
  ['en', 'two thousand three hundred million euros', [2_300_000_000]],
  ['en', 'fifty dollars a month', [50]],
  ['es', 'mil euros, dos mil millones de euros, ciento uno', [1000, 2_000_000_000, 101]],
  ['es', 'el trigésimo día, el sexagésimo día, la nonagésima sesión', [30, 60, 90]],
  ['pt', 'o trigésimo dia, o sexagésimo dia, a nonagésima sessão', [30, 60, 90]],
  ['fr', 'le trentième jour, le soixantième jour', [30, 60]],
  ['zh', '到二○三○年，二〇三○年', [2030, 2030]],
  ['it', 'mille euro, cento euro, un milione e cinquecentomila euro', [1000, 100, 1_500_000]],
  ['it', 'il tasso per cento', []],
  ['nl', 'duizend euro, honderd dagen, één miljoen euro', [1000, 100, 1_000_000]],
  ['pt', 'mil euros e dois mil milhões de euros', [1000, 2_000_000_000]],
  ['ro', 'douăzeci și una de mii de lei, o mie o sută de zile', [21_000, 1100]],
  ['pl', 'tysiąc złotych, sto jeden dni, milion złotych', [1000, 101, 1_000_000]],
  ['cs', 'tisíc korun, dva miliony korun, sto jedna dní', [1000, 2_000_000, 101]],
  ['ru', 'тысяча рублей, сто один день', [1000, 101]],
  ['sv', 'tvåhundrafemtio dagar, tusenfemhundra kronor, etthundratjugo', [250, 1500, 120]],
  ['da', 'tohundredeogtres dage, femtusinde kroner, ethundrede og fem dage', [260, 5000, 105]],
  ['no', 'tohundreogfemti dager, femtusen kroner', [250, 5000]],
  ['sk', 'dvestopäťdesiat dní, stopäť dní', [250, 105]],
  ['fi', 'kolmetoista päivää ja neljätoista päivää', [13, 14]],
  ['tr', 'on bir gün, yüz on bir gün', [11, 111]],
  ['el', 'ενενήντα ημέρες, ενενήντα δύο ημέρες, χίλιες ημέρες', [90, 92, 1000]],
  ['he', 'ארבע עשרה שנים, שנים עשר ימים, שלשים ימים', [14, 12, 30]],
  ['ar', 'ثلاثة عشر يوما، أحد عشر يوما، مائة وخمسة أيام، ثلاثمائة يوم', [13, 11, 105, 300]],
])('%s: %s', (language, text, values) => {
  expect(found(language, text)).toEqual(values)
})

const unmatched = (a: [string, string], b: [string, string]): number =>
  unmatchedQuantities(quantitiesOf(a[1], a[0]), quantitiesOf(b[1], b[0]), a[0] === b[0]).length

test.each([
  [['en', 'within twelve months after that date'], ['fr', 'dans l’année suivant cette date'], 0],
  [['en', 'within twelve months after that date'], ['fr', 'dans le mois suivant cette date'], 1],
  [['en', 'one-half of one per cent of his salary'], ['fr', 'un demi pour cent de son traitement'], 0],
  [['en', 'half of five per cent'], ['fr', 'cinq pour cent'], 0],
  [['en', 'on 11 March 1996'], ['mi', '11 Poutū-te-rangi 1996'], 0],
  [['en', 'on 11 March 1996'], ['mi', '12 Poutū-te-rangi 1996'], 1],
  [['en', 'on 11 March 1996'], ['fr', 'le 11 avril 1996'], 1],
] as [[string, string], [string, string], number][])('%s beside %s', (a, b, count) => {
  expect(unmatched(a, b)).toBe(count)
})
