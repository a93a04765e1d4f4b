import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {entitiesOf} from '../../src/discover/checks/entities/find-entities.ts'
import {runChecks} from '../../src/discover/checks/index.ts'
import {Gather} from '../../src/format/gather.ts'
import {Spelled} from '../../src/format/units/spelled.ts'
import {modernEnglish} from '../../src/language/en/early-modern.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

// Pictures and keys stand in texts as one word of many thousand letters.
const word = (n: number): string => 'a'.repeat(n)

test('a word in a clause, which may be two', () => {
  const make = (n: number) =>
    collate([made('a', [['1', `One ${word(n)} two.`]]), made('b', [['1', `One ${word(n + 1)} two.`]])])
  expectLinear(make, 500, (collation) => runChecks(collate(collation.translations)))
})

// From each letter on, what obliges was sought to the end of the word: 10,000 letters took 20 seconds.
test('a word in Korean, in which words of duty may stand anywhere', () => {
  const korean = (n: number): string => '가나다라마바야'.repeat(n / 7)
  const make = (n: number) =>
    collate([
      made('a', [['1', `${korean(n)} 20`]], 'translation', 'ko'),
      made('b', [['1', `${korean(n)} 30`]], 'translation', 'ko'),
    ])
  expectLinear(make, 1400, (collation) => runChecks(collate(collation.translations)))
})

test('a word in a message', () => {
  expectLinear(word, 4000, (text) => {
    const spelled = new Spelled()
    spelled.raw(text, 0, text.length)
    spelled.addTo(new Gather(), text)
  })
})

test('an address', () => {
  expectLinear(
    (n) => `See https://example.org/${word(n)} now.`,
    8000,
    (text) => entitiesOf(text, 'en', () => false),
  )
})

test('a word in a text that is spelt as before 1660', () => {
  expectLinear((n) => `${word(n)}dines`, 8000, modernEnglish)
})

test('marks of emphasis in a message, their address and their endings are what they were', () => {
  const said = (text: string): string => {
    const spelled = new Spelled()
    spelled.raw(text, 0, text.length)
    const gather = new Gather()
    spelled.addTo(gather, text)
    return gather.text
  }
  expect(said('Say _hello there_ to snake_case and _a _b_.')).toBe('Say hello there to snake_case and _a b.')
  expect(modernEnglish('kindnes')).toBe('kindness')
})
