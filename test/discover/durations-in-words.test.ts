import {expect, test} from 'vitest'
import {quantitiesOf} from '../../src/discover/checks/numbers/quantities.ts'
import {unmatchedQuantities} from '../../src/discover/checks/numbers/unmatched.ts'

/** Terms and periods as laws say them: a numeral and a unit in one adjective. */
test.each([
  ['de', 'eine zehntägige Frist', 10, 'day'],
  ['de', 'eine dreimonatige Frist', 3, 'month'],
  ['de', 'eine fünfjährige Amtszeit', 5, 'year'],
  ['de', 'eine zweiwöchige Kündigung', 2, 'week'],
  ['de', 'eine vierzehntägige Frist', 14, 'day'],
  ['nl', 'een tiendaagse termijn', 10, 'day'],
  ['nl', 'een vijfjarige termijn', 5, 'year'],
  ['nl', 'een tweeweekse termijn', 2, 'week'],
  ['nl', 'een tweejarige termijn', 2, 'year'],
  ['cs', 'desetidenní lhůta', 10, 'day'],
  ['cs', 'třicetidenní lhůta', 30, 'day'],
  ['cs', 'tříměsíční lhůta', 3, 'month'],
  ['cs', 'pětileté funkční období', 5, 'year'],
  ['cs', 'čtyřleté období', 4, 'year'],
  ['cs', 'dvoutýdenní lhůta', 2, 'week'],
  ['cs', 'šestiměsíční lhůta', 6, 'month'],
  ['sk', 'desaťdňová lehota', 10, 'day'],
  ['sk', 'trojmesačná lehota', 3, 'month'],
  ['sk', 'päťročné obdobie', 5, 'year'],
  ['sk', 'štvorročné obdobie', 4, 'year'],
  ['sk', 'dvojtýždňová lehota', 2, 'week'],
  ['pl', 'dziesięciodniowy termin', 10, 'day'],
  ['pl', 'czternastodniowy termin', 14, 'day'],
  ['pl', 'trzymiesięczny okres', 3, 'month'],
  ['pl', 'pięcioletnia kadencja', 5, 'year'],
  ['pl', 'dwutygodniowy okres', 2, 'week'],
  ['pl', 'czteroletnia kadencja', 4, 'year'],
  ['pl', 'sześciomiesięczny okres', 6, 'month'],
  ['uk', 'десятиденний строк', 10, 'day'],
  ['uk', 'двомісячний строк', 2, 'month'],
  ['uk', "п'ятирічний строк", 5, 'year'],
  ['uk', 'у триденний строк', 3, 'day'],
  ['uk', 'двотижневий строк', 2, 'week'],
  ['uk', 'у п’ятнадцятиденний строк', 15, 'day'],
  ['uk', 'у тридцятиденний строк', 30, 'day'],
  ['ru', 'десятидневный срок', 10, 'day'],
  ['ru', 'двухмесячный срок', 2, 'month'],
  ['ru', 'пятилетний срок', 5, 'year'],
  ['ru', 'в трёхдневный срок', 3, 'day'],
  ['ru', 'двухнедельный срок', 2, 'week'],
  ['ru', 'в пятнадцатидневный срок', 15, 'day'],
  ['ru', 'шестимесячный срок', 6, 'month'],
  ['ru', 'в тридцатидневный срок', 30, 'day'],
  ['ru', 'трёхлетний срок', 3, 'year'],
  ['bg', 'десетдневен срок', 10, 'day'],
  ['bg', 'петгодишен мандат', 5, 'year'],
  ['bg', 'в четиринадесетдневен срок', 14, 'day'],
  ['bg', 'в седемдневен срок', 7, 'day'],
  ['bg', 'двуседмичен срок', 2, 'week'],
  ['hu', 'harmincnapos határidő', 30, 'day'],
  ['hu', 'kéthetes határidő', 2, 'week'],
  ['sv', 'en femårig mandattid', 5, 'year'],
  ['sv', 'en tvåårig tid', 2, 'year'],
  ['fi', 'viisivuotinen toimikausi', 5, 'year'],
  ['fi', 'kaksivuotinen toimikausi', 2, 'year'],
  ['fi', 'nelivuotinen kausi', 4, 'year'],
  ['el', 'δεκαήμερη προθεσμία', 10, 'day'],
  ['el', 'πενταετής θητεία', 5, 'year'],
  ['el', 'τετραετής θητεία', 4, 'year'],
  ['el', 'διετής θητεία', 2, 'year'],
  ['el', 'τριετής θητεία', 3, 'year'],
] as [string, string, number, string][])('%s: %s', (language, text, value, unit) => {
  expect(quantitiesOf(text, language).found.map((each) => [each.value, each.unit])).toEqual([[value, unit]])
})

const unmatched = (a: [string, string], b: [string, string]): number =>
  unmatchedQuantities(quantitiesOf(a[1], a[0]), quantitiesOf(b[1], b[0]), a[0] === b[0]).length

test.each([
  [['de', 'eine zehntägige Frist'], ['de', 'eine Frist von zehn Tagen'], 0],
  [['de', 'eine zehntägige Frist'], ['de', 'eine 10-tägige Frist'], 0],
  [['de', 'eine zehntägige Frist'], ['de', 'eine zwölftägige Frist'], 1],
  [['en', 'a notice of two weeks'], ['de', 'eine vierzehntägige Kündigung'], 0],
  [['en', 'a term of five years'], ['fr', 'un mandat quinquennal'], 0],
  [['en', 'a term of four years'], ['fr', 'un mandat quinquennal'], 1],
  [['en', 'a quarterly report'], ['el', 'τριμηνιαία έκθεση'], 0],
  [['en', 'a quarterly report'], ['bg', 'тримесечен отчет'], 0],
  [['en', 'more than five members'], ['tr', 'beşten fazla üye'], 0],
  [['en', 'more than six members'], ['tr', 'beşten fazla üye'], 1],
  [['en', 'not less than a third of the members'], ['ru', 'не менее трети членов'], 0],
] as [[string, string], [string, string], number][])('%s beside %s', (a, b, count) => {
  expect(unmatched(a, b)).toBe(count)
})
