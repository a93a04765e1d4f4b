import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

const told = (text: string): string[] =>
  clausesOf(parse(sourceOf(text, 'act.txt'))).map(({key, text}) => `${key} = ${text}`)

const boats = [
  'Mills turn.',
  'Boats float.',
  'Gates are shut.',
  'Bridges are open.',
  'Sails are white.',
  'Quays are high.',
]

/** Five pages, each with a head of its own and six articles. */
const paged = (headOf: (page: number) => string, around = ''): string =>
  Array.from({length: 5}, (_, page) => [
    ...boats.map((boat, i) => `Article ${page * 6 + i + 1}\n${boat}`),
    `${around}${headOf(page + 1)}${around}`,
  ])
    .flat()
    .join('\n')

test.each([
  ['tr', (page: number) => `Sayfa ${page}/5`],
  ['en', (page: number) => `Page ${page} of 5`],
  ['in figures alone', (page: number) => `${page} / 5`],
  ['ar', (page: number) => `صفحة ${page}`],
])('a page that says which it is of how many is in no clause: %s', (_, headOf) => {
  expect(told(paged(headOf))).toEqual(
    Array.from({length: 30}, (_, i) => `Art.${i + 1} = ${boats[i % boats.length]}`),
  )
})

test.each([
  ['a gazette', (page: number) => `Official Gazette No. 18 of 3 May 2025 ${page + 40}`],
  ['left pages', (page: number) => `${page * 2} Bill`],
  ['right pages', (page: number) => `Animal Welfare ${page * 2 + 1}`],
])('a running head that counts pages is in no clause: %s', (_, headOf) => {
  expect(told(paged(headOf, '\n')).every((line) => / = [A-Z][a-z ]+\.$/.test(line))).toBe(true)
})

test('headings that count on by one are no pages', () => {
  const text = Array.from(
    {length: 4},
    (_, i) => `Canto ${i + 1}\n\n${boats.map((boat) => `${boat}\n\n`).join('')}`,
  ).join('')
  expect(told(text).filter((line) => /^Canto\.\d = /.test(line))).toHaveLength(4)
})

test('acts in a list are no pages', () => {
  const text = `1. The boats are counted.\n\nSchedule\n\n${[5, 7, 9, 11].map((n) => `Act of 1990 No. ${n}\n\n`).join('')}`
  expect(told(text).join(' ')).toContain('Act of 1990 No. 9')
})
