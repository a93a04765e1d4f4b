import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const repeated = (one: string, a: string, other: string, b: string): string[] =>
  checksBetween([one, a], [other, b]).repetitions.map(({second}) => second.quote)

const [guests, donors] = ['The guests take part in the meeting without a vote.', 'They pay a fee each year.']
const [gaste, spender] = [
  'Die Gäste nehmen an der Versammlung ohne Stimmrecht teil.',
  'Sie zahlen jedes Jahr einen Beitrag.',
]

test('what both languages say twice is told of neither', () => {
  expect(
    repeated(
      'en',
      `${guests} ${donors} ${guests} The rest is free.`,
      'de',
      `${gaste} ${spender} ${gaste} Der Rest ist frei.`,
    ),
  ).toEqual([])
})

test('what one says twice and the other once is', () => {
  expect(
    repeated(
      'en',
      `${guests} ${donors} ${guests} The rest is free.`,
      'de',
      `${gaste} ${spender} Der Rest ist frei.`,
    ),
  ).toEqual([guests])
})

test('a word is doubled in languages that say so what is various', () => {
  expect(
    repeated('en', 'The room is also open on Sunday.', 'sw', 'Chumba hiki vile vile kiko wazi Jumapili.'),
  ).toEqual([])
  expect(repeated('en', 'They came in crowds.', 'tr', 'Onlar bölük bölük geldiler.')).toEqual([])
})

test('the small word of an idiom goes on behind it', () => {
  expect(
    repeated(
      'en',
      'The board may change the rules from time to time to close a gap.',
      'de',
      'Der Vorstand kann die Regeln von Zeit zu Zeit ändern, um eine Lücke zu schließen.',
    ),
  ).toEqual([])
})

test('items of a list that share their words are no phrase said twice', () => {
  expect(
    repeated(
      'en',
      'Nobody uses the names, marks and signs of the owner.',
      'id',
      'Tidak seorang pun memakai nama dagang, merek dagang, merek layanan milik pemilik.',
    ),
  ).toEqual([])
})

test('in one language words with a comma among them are said again, too', () => {
  const [twice, once] = [
    'Guests bring wine, bread wine, bread to the hall.',
    'Guests bring wine, bread to the hall.',
  ]
  expect(repeated('en', twice, 'en', once)).toEqual(['wine, bread'])
})
