import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

/** Keys of a Markdown text that has these headings, each with a paragraph; those of paragraphs left out. */
function keysOf(headings: readonly string[], level = '##'): string[] {
  const value = `# Kanuni\n\n${headings.map((heading) => `${level} ${heading}\n\nMaji safi ni haki ya kila mtu hapa.\n`).join('\n')}`
  const translation = parse(sourceOf(value, 'kanuni.md'))
  return clausesOf(translation)
    .map(({key}) => key)
    .filter((key) => !/^(?:h\d+\.)*p\d+$/.test(key))
}

test.each([
  ['a word before the number', ['Tumbo wis 1', 'Tumbo wis 2', 'Tumbo wis 3'], 'Tumbo'],
  ['two words before it', ['ONGELA YA 1', 'ONGELA YA 2', 'ONGELA YA 3'], 'Ongela'],
  ['a word behind it', ['1 kappaleh', '2 kappaleh', '3 kappaleh'], 'Kappaleh'],
  ['letters glued to it', ['Sharci 1aad', 'Sharci 2aad', 'Sharci 3aad'], 'Sharci'],
  ['letters of an ordinal before a word', ['1-nci böleg', '2-nci böleg', '3-nci böleg'], 'Böleg'],
  ['digits of another script', ['Fasli ๑', 'Fasli ๒', 'Fasli ๓'], 'Fasli'],
])('headings that count have the number as key: %s', (_, headings, word) => {
  expect(keysOf(headings)).toEqual([`${word}.1`, `${word}.2`, `${word}.3`])
})

test('a number in brackets behind the same in words', () => {
  const words = ['moli', 'bari', 'tatu', 'nebi', 'sanu', 'wesa']
  expect(keysOf(words.map((word, index) => `Lipa ${word} (${index + 1})`))).toEqual([
    ...words.map((_, index) => `Lipa.${index + 1}`),
  ])
})

test('a first one that spells its number out', () => {
  expect(keysOf(['Lipa njeni', 'Lipa 2ta', 'Lipa 3ta', 'Lipa 4ta'])).toEqual([
    'Lipa.1',
    'Lipa.2',
    'Lipa.3',
    'Lipa.4',
  ])
})

test('Roman numerals alone', () => {
  expect(keysOf(['I', 'II', 'III', 'IV'])).toEqual(['1', '2', '3', '4'])
})

test('a heading without a number stands beside numbered ones of its level, and holds none', () => {
  expect(keysOf(['Mwanzo mwema', 'Tumbo wis 1', 'Tumbo wis 2', 'Tumbo wis 3', 'Mwisho mwema'])).toEqual([
    'preamble',
    'Tumbo.1',
    'Tumbo.2',
    'Tumbo.3',
    'h1',
  ])
})

test('headings that do not count, or count what is no division, are what they were', () => {
  expect(keysOf(['Nyumba 7', 'Nyumba 12', 'Nyumba 3'])).toEqual(['h1', 'h2', 'h3'])
  expect(keysOf(['Table 1', 'Table 2', 'Table 3'])).toEqual(['h1', 'h2', 'h3'])
  expect(keysOf(['Python 3', 'Go 1', 'Rust 2'])).toEqual(['h1', 'h2', 'h3'])
  expect(keysOf(['(1) Soko la maji', '(2) Soko la moto', '(3) Soko la hewa'])).toEqual(['(1)', '(2)', '(3)'])
})

/** Keys of a plain text in which these lines stand alone, each before a paragraph. */
const keysOfPlain = (heads: readonly string[]): string[] =>
  clausesOf(
    parse(
      sourceOf(
        `${heads.map((head) => `${head}\nMaji safi ni haki ya kila mtu hapa.\n`).join('\n')}`,
        'kanuni.txt',
      ),
    ),
  ).map(({key}) => key)
const numbers = [1, 2, 3, 4, 5, 6]

test.each([
  ['two words before the number', numbers.map((number) => `Nkeji edemede ${number}.`), 'Edemede'],
  ['a colon between', numbers.map((number) => `LIPA : ${number}`), 'Lipa'],
  ['a word behind it', numbers.map((number) => `${number} kappaleh`), 'Kappaleh'],
])('so do lines that stand alone in plain text: %s', (_, heads, word) => {
  expect(keysOfPlain(heads)).toEqual(numbers.map((number) => `${word}.${number}`))
})

test('short items that say the same are items', () => {
  expect(
    keysOfPlain(numbers.map((number) => `${number}. Imefutwa`)).filter((key) => key !== 'preamble'),
  ).toEqual(numbers.map(String))
})
