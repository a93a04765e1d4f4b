import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (own: string, one: string, language: string, other: string): (string | undefined)[][] =>
  checksBetween([own, one], [language, other]).numbers.map(({a, b}) => [a?.quote, b?.quote])

const all = 'All boats leave the harbour at noon.'
const some = 'Some boats leave the harbour at noon.'

/** What says `all` of the boats and what says `some`. */
const said: Record<string, [all: string, some: string, rest: string]> = {
  ar: ['جميع', 'بعض', ' القوارب تغادر الميناء ظهرا.'],
  be: ['Усе', 'Некаторыя', ' лодкі адыходзяць з гавані апоўдні.'],
  bg: ['Всички', 'Някои', ' лодки напускат пристанището на обяд.'],
  ca: ['Totes', 'Algunes', ' les barques surten del port al migdia.'],
  cs: ['Všechny', 'Některé', ' lodě opouštějí přístav v poledne.'],
  da: ['Alle', 'Nogle', ' både forlader havnen ved middagstid.'],
  el: ['Όλες', 'Ορισμένες', ' οι βάρκες φεύγουν από το λιμάνι το μεσημέρι.'],
  et: ['Kõik', 'Mõned', ' paadid lahkuvad sadamast keskpäeval.'],
  fa: ['همه', 'برخی', ' قایق‌ها ظهر بندر را ترک می‌کنند.'],
  fi: ['Kaikki', 'Jotkin', ' veneet lähtevät satamasta keskipäivällä.'],
  he: ['כל', 'כמה', ' סירות עוזבות את הנמל בצהריים.'],
  hi: ['सभी', 'कुछ', ' नावें दोपहर को बंदरगाह छोड़ती हैं।'],
  hr: ['Svi', 'Neki', ' čamci napuštaju luku u podne.'],
  hu: ['Minden', 'Néhány', ' csónak délben elhagyja a kikötőt.'],
  id: ['Semua', 'Beberapa', ' perahu meninggalkan pelabuhan pada siang hari.'],
  ko: ['모든', '일부', ' 배는 정오에 항구를 떠난다.'],
  lt: ['Visos', 'Kai kurios', ' valtys palieka uostą vidurdienį.'],
  lv: ['Visas', 'Dažas', ' laivas pusdienlaikā pamet ostu.'],
  no: ['Alle', 'Noen', ' båter forlater havnen ved middagstid.'],
  pl: ['Wszystkie', 'Niektóre', ' łodzie opuszczają port w południe.'],
  ro: ['Toate', 'Unele', ' bărcile părăsesc portul la amiază.'],
  sk: ['Všetky', 'Niektoré', ' lode opúšťajú prístav na poludnie.'],
  sl: ['Vsi', 'Nekateri', ' čolni zapustijo pristanišče opoldne.'],
  sr: ['Сви', 'Неки', ' чамци напуштају луку у подне.'],
  sv: ['Alla', 'Några', ' båtar lämnar hamnen vid middagstid.'],
  tr: ['Bütün', 'Bazı', ' tekneler öğlen limandan ayrılır.'],
  uk: ['Усі', 'Деякі', ' човни залишають гавань опівдні.'],
  vi: ['Tất cả', 'Một số', ' thuyền rời cảng lúc giữa trưa.'],
}

test.each(Object.entries(said))('en and %s: all is not some', (language, [whole, part, rest]) => {
  expect(told('en', all, language, whole + rest)).toEqual([])
  expect(told('en', some, language, part + rest)).toEqual([])
  expect(told('en', all, language, part + rest)).toEqual([['All', part]])
  expect(told('en', some, language, whole + rest)).toEqual([['Some', whole]])
})

test('all of several sentences is compared sentence by sentence', () => {
  const [one, other] = [
    'All crews are paid. All boats are painted. All nets are mended. All sails are new.',
    'Alle Mannschaften werden bezahlt. Einige Boote werden gestrichen. Alle Netze werden geflickt. Alle Segel sind neu.',
  ]
  expect(told('en', one, 'de', other)).toEqual([['All', 'Einige']])
})

test.each([
  [
    'en',
    'All persons, without distinction of any kind, may sail.',
    'es',
    'Todas las personas, sin distinción alguna, pueden navegar.',
  ],
  [
    'en',
    'He holds all or a substantial part of the boats.',
    'cs',
    'Drží všechny lodě nebo jejich podstatnou část.',
  ],
])('%s %s / %s %s: says the same', (own, one, language, other) => {
  expect(told(own, one, language, other)).toEqual([])
})
