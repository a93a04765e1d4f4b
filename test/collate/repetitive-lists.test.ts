import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {drawRows, made} from './made.ts'

const fees = (units: readonly string[], say = (unit: string) => `The fee for unit ${unit} is 100 euros.`) =>
  units.map((unit, at): [string, string] => [`${at + 1}`, say(unit)])

test('a fee that is missing from a schedule is a gap, whichever of the two lacks it', () => {
  const [whole, part] = [
    ['1', '2', '3', '4', '5'],
    ['1', '3', '4', '5'],
  ].map((units) => fees(units))
  expect(drawRows(collate([made('a', whole!), made('b', part!)]))).toMatchInlineSnapshot(`
    [
      "1 key: 1 | 1",
      "2 key: 2 | -",
      "3 content: 3 | 2",
      "4 content: 4 | 3",
      "5 content: 5 | 4",
    ]
  `)
  expect(drawRows(collate([made('a', part!), made('b', whole!)]))).toMatchInlineSnapshot(`
    [
      "1 key: 1 | 1",
      "2~2 key: - | 2",
      "2 content: 2 | 3",
      "3 content: 3 | 4",
      "4 content: 4 | 5",
    ]
  `)
})

test('two definitions that are missing are gaps also where the rest is said in other words', () => {
  const names = ['Buyer', 'Seller', 'Carrier', 'Bank', 'Insurer', 'Agent']
  const whole = made(
    'a',
    fees(names, (name) => `${name} means the person that the annex names as the ${name.toLowerCase()}.`),
  )
  const part = made(
    'b',
    fees(
      ['Buyer', 'Seller', 'Bank', 'Agent'],
      (name) => `${name} is whoever the annex designates as ${name}.`,
    ),
  )
  expect(drawRows(collate([whole, part]))).toMatchInlineSnapshot(`
    [
      "1 key: 1 | 1",
      "2 key: 2 | 2",
      "3 key: 3 | -",
      "4 content: 4 | 3",
      "5 key: 5 | -",
      "6 content: 6 | 4",
    ]
  `)
})

test('amounts that change in place stay in their rows', () => {
  const one = made(
    'a',
    [80, 90, 95, 100].map((fee, at) => [`${at + 1}`, `Room ${at + 1} costs ${fee} euros.`]),
  )
  const other = made(
    'b',
    [90, 95, 100, 110].map((fee, at) => [`${at + 1}`, `Room ${at + 1} costs ${fee} euros.`]),
  )
  expect(drawRows(collate([one, other]))).toEqual(
    ['1', '2', '3', '4'].map((key) => `${key} key: ${key} | ${key}`),
  )
})
