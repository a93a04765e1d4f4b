import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/checks/index.ts'
import {countWords} from '../../src/discover/in-rows/weighing.ts'
import {tokensOf} from '../../src/discover/phrase/tokens.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

const english = (n: number): string =>
  Array.from(
    {length: n},
    (_, i) =>
      `The ${i % 3 ? 'buyer' : 'seller'} must pay ${i + 3} euros and may keep ${i + 9} dollars unless it objects.`,
  ).join(' ')
const german = (n: number): string =>
  Array.from(
    {length: n},
    (_, i) =>
      `Der ${i % 3 ? 'Käufer' : 'Verkäufer'} darf ${i + 9} Euro zahlen und muss ${i + 3} Dollar behalten, es sei denn, er widerspricht.`,
  ).join(' ')
const inTwo = (n: number) =>
  collate([made('a', [['1', english(n)]]), made('b', [['1', german(n)]], 'translation', 'de')])

test('checks of one clause of many sentences in two languages', () => {
  expectLinear(inTwo, 60, (collation) => runChecks(collate(collation.translations)))
})

// Each name of a row asked for its tokens: of 4,000 sentences in one clause `check` took six minutes.
test('the tokens of a long row are read once', async () => {
  const {lines} = await countWords(inTwo(60))
  expect(tokensOf(lines[0]!, 0)).toBe(tokensOf(lines[0]!, 0))
})

const swapped = (n: number, giver: string, taker: string): string =>
  Array.from({length: n}, (_, i) =>
    i % 2
      ? `The ${giver} grants the ${taker} ${i} licences for the old harbour.`
      : `The ${taker} pays the ${giver} for ${i} of the licences there.`,
  ).join(' ')

test('parties that changed places all over one clause', () => {
  const make = (n: number) =>
    collate([
      made('a', [['1', swapped(n, 'owner', 'carrier')]]),
      made('b', [['1', swapped(n, 'carrier', 'owner').replaceAll('grants', 'gives')]]),
    ])
  expectLinear(make, 60, (collation) => runChecks(collate(collation.translations)))
})
