import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {cutLong, languageOf} from '../../src/language/index.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

const words = (n: number, step: number) =>
  Array.from({length: n}, (_, i) => `word${(i * step) % 997}`).join(' ')

test('a sentence that is not long is not cut', () => {
  expect(cutLong('x'.repeat(6000), 0, 6000)).toEqual([[0, 6000]])
})

test.each([
  ['at blanks', words(1000, 7)],
  ['at commas', 'some words, '.repeat(800)],
  ['anywhere', '智能体'.repeat(3000)],
  ['between characters', '𠀀'.repeat(4000)],
])('a long one is cut %s, and nothing is lost', (_, text) => {
  const pieces = cutLong(text, 0, text.length).map(([start, end]) => text.slice(start, end))
  expect(pieces.length).toBeGreaterThan(4)
  expect(Math.max(...pieces.map(({length}) => length))).toBeLessThanOrEqual(1201)
  expect(pieces.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
  expect(pieces.filter((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toEqual([])
})

test('what is compared in pieces is said', () => {
  const text = words(1000, 7)
  const {remarks} = collate([made('a', [['1', text]]), made('b', [['1', 'Short.']])])
  expect(remarks.map(({message}) => message)).toContain(
    `\`a\` has a sentence of ${text.length} characters in \`1\`: more than 6000 are compared in pieces`,
  )
})

test('words without blanks between them', () => {
  expectLinear((n) => '智能体'.repeat(n), 1000, languageOf('zh').words)
})

test('links of one clause of many words', () => {
  const make = (n: number) => collate([made('a', [['1', words(n, 7)]]), made('b', [['1', words(n, 8)]])])
  expectLinear(make, 3000, (collation) => collate(collation.translations).links(0, 1))
})
