import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (language: string, text: string, other: string, said: string): (string | undefined)[][] =>
  checksBetween([language, text], [other, said]).entities.map(({a, b}) => [a?.quote, b?.quote])

test.each([
  [
    'en',
    'Mr Smith signs for the port.',
    'de',
    'Herr Jones zeichnet für den Hafen.',
    'Mr Smith',
    'Herr Jones',
  ],
  ['en', 'Ms Anna Smith signs.', 'es', 'La Sra. Anna Jones firma.', 'Ms Anna Smith', 'Sra. Anna Jones'],
  ['en', 'The ferry belongs to Acme Ltd.', 'fr', 'Le bac appartient à Apex Ltd.', 'Acme Ltd', 'Apex Ltd'],
  ['en', 'The law of Germany applies.', 'fr', "La loi de l'Autriche s'applique.", 'Germany', 'Autriche'],
  [
    'de',
    'Es gilt das Recht Österreichs.',
    'en',
    'The law of Switzerland applies.',
    'Österreichs',
    'Switzerland',
  ],
  ['en', 'The courts of France decide.', 'ru', 'Споры решают суды Испании.', 'France', 'Испании'],
  ['en', 'The courts of France decide.', 'zh', '由西班牙法院管辖。', 'France', '西班牙'],
  [
    'en',
    'The law of Austria applies.',
    'ru',
    'Применяется право Соединённых Штатов.',
    'Austria',
    'Соединённых Штатов',
  ],
  [
    'en',
    'The law of Austria applies.',
    'pl',
    'Stosuje się prawo Stanów Zjednoczonych.',
    'Austria',
    'Stanów Zjednoczonych',
  ],
  ['en', 'The law of Austria applies.', 'ja', 'タイの法律を適用する。', 'Austria', 'タイ'],
  ['en', 'The law of Austria applies.', 'ja', '英国の法律を適用する。', 'Austria', '英国'],
  ['en', 'The law of Austria applies.', 'pl', 'Stosuje się prawo Chin.', 'Austria', 'Chin'],
])('%s / %s: another name: %s', (language, text, other, said, one, two) => {
  expect(told(language, text, other, said)).toEqual([[one, two]])
})

test.each([
  ['en', 'Mr President, the list is open.', 'de', 'Herr Präsident, die Liste ist offen.'],
  ['en', 'Mr Müller signs.', 'fr', 'M. Mueller signe.'],
  [
    'en',
    'Mrs Kowalska signs the letter of Mr Kowalski.',
    'pl',
    'Pani Kowalska podpisuje list pana Kowalskiego.',
  ],
  ['en', 'The law of Germany applies.', 'de', 'Es gilt deutsches Recht.'],
  ['en', 'The law of Germany applies.', 'ru', 'Применяется право Германии.'],
  ['en', 'The laws of China apply.', 'zh', '适用中华人民共和国法律。'],
  // What only begins as the name of a country does: Togo, Peru, Denmark, Thailand, China.
  ['en', 'Then the law of the United States applies.', 'ru', 'Тогда применяется право США.'],
  ['en', 'The first port lies in the United States.', 'ru', 'Первый порт лежит в США.'],
  ['en', 'Daniel sails to the United States.', 'pl', 'Daniel płynie do USA.'],
  ['en', 'The title passes in the United States.', 'ja', '米国でタイトルが移転する。'],
  ['en', 'Of these, the state owns ships in the USA and Great Britain.', 'zh', '其中国有船舶在北美。'],
  ['en', 'Annex M Payment names Mr Smith.', 'de', 'Anhang M Zahlung nennt Herrn Smith.'],
  ['en', 'It serves Norway and Iceland.', 'fr', "Il dessert l'Islande et la Norvège."],
  ['en', 'Equatorial Guinea and Guinea sign.', 'fr', 'La Guinée équatoriale et la Guinée signent.'],
])('%s / %s: the same name: %s', (language, text, other, said) => {
  expect(told(language, text, other, said)).toEqual([])
})
