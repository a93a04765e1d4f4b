import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {keysOf, parseValue} from './parse-file.ts'

const long =
  'The agency keeps a register of all boats that are used on the waters.\n\nThe register is public and is printed once a year.\n'
const last = (value: string, path: string): string => clausesOf(parseValue(value, path)).at(-1)!.text

test.each([
  [
    'two articles',
    `## Article 1 – Scope\n\nThis Law applies.\n\n## Article 2 – Register\n\n${long}`,
    'a.md',
    'Art.1 Art.2',
  ],
  ['one article', `# Law\n\n## Article 1 – Register\n\n${long}`, 'a.md', 'Art.1'],
  ['one section', `§ 1 Register\n\n${long}`, 'a.txt', '§1'],
  ['bare labels', `1.\n\nThis Law applies.\n\n2.\n\n${long}`, 'a.txt', '1 2'],
  ['titles that stand alone', `1. Scope\n\nThis Law applies.\n\n2. Register\n\n${long}`, 'a.txt', '1 2'],
  ['titles in bold', `**1. Scope**\n\nThis Law applies.\n\n**2. Register**\n\n${long}`, 'a.md', '1 2'],
  [
    'Chinese articles',
    `第一条\n\n本法适用于小船。\n\n第二条\n\n主管机关应当建立名册。名册公开，任何人都可以查阅。\n\n名册每年印行一次，并向社会公布。\n`,
    'a.txt',
    'Art.1 Art.2',
  ],
])('the last clause keeps its body: %s', (_, value, path, keys) => {
  expect(keysOf(value, path)).toBe(keys)
  expect(last(value, path)).toMatch(/once a year\.$|公布。$/)
})

test('numbered paragraphs of several keep the last one of several', () => {
  const value = `1. Boats are counted.\n\nThey are large.\n\n2. Ships are not.\n\n${long}`
  expect(keysOf(value, 'a.txt')).toBe('1 2')
})

test('footnotes are no length', () => {
  const value = `## Article 1\n\nBoats.[^1]\n\n## Article 2\n\nShips.\n\n[^1]: ${long.replaceAll('\n', ' ')}\n`
  expect(keysOf(value, 'a.md')).toBe('Art.1 Art.2')
})

test('a review that counts three points and goes on is prose', () => {
  const value = `A review, in short.\n\n1. First point.\n\n2. Second point.\n\n3. Third point.\n\n${long}\nWe end here.\n`
  expect(keysOf(value, 'a.txt')).toBe('p1 1 2 3 p2 p3 p4')
  const headed = `# A review\n\nIn short.\n\n## 1. Boats\n\nFirst.\n\n## 2. Ships\n\nSecond.\n\n## What we think\n\n${long}`
  expect(keysOf(headed, 'a.md')).toBe('p1 p2 1 2 p3 p4 p5')
})
