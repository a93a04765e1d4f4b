import {expect, test} from 'vitest'
import {checksBetween} from '../keyed.ts'

const told = (a: string, b: string, language = 'en'): number =>
  checksBetween(['en', a], [language, b]).norms.length

test.each([
  ['The law is good, if any one may use it lawfully.', 'The law is good, if anyone uses it lawfully.'],
  ['Stay there till he may come to you.', 'Stay there until he comes to you.'],
  ['Watch, lest they should hear the bell.', 'Watch, so that nobody hears the bell.'],
  ['He climbed the tree, that he may see the boat.', 'He climbed the tree to see the boat.'],
  ['Whoever may be ashamed of the boat, let him walk.', 'Whoever is ashamed of the boat, let him walk.'],
  ['With endurance may we run the race.', 'With endurance let us run the race.'],
])('no permission: %s', (a, b) => {
  expect(told(a, b)).toBe(0)
})

test.each([
  ['The tenant may keep a dog.', 'The tenant keeps a dog.'],
  [
    'The rent is due in May, provided, that the tenant may pay later.',
    'The rent is due in May, provided, that the tenant pays later.',
  ],
  ['The board decides, and the tenant may appeal.', 'The board decides, and the tenant appeals.'],
])('a permission: %s', (a, b) => {
  expect(told(a, b)).toBe(1)
})
