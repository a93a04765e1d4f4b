import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {read} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'

const parsed = (id: string, value: string) =>
  parse({path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}})

test('a clause that only holds others is quoted by the first of them', () => {
  const whole = '1. All are free.\n2. 1. All may work.\n2. All may rest.\n3. The end is near.\n'
  const {lacks} = runChecks(
    collate([parsed('a', whole), parsed('b', '1. All are free.\n3. The end is near.\n')]),
  )
  expect(lacks[0]).toMatchObject({what: 'clause', text: 'All may work.'})
})

const verses = async (id: string, books: Record<string, readonly string[]>) => {
  const marked = Object.entries(books).map(
    ([book, texts]) =>
      `\\id ${book}\n\\c 1\n\\p\n${texts.map((text, at) => `\\v ${at + 1} ${text}\n`).join('')}`,
  )
  const [document] = await read(new TextEncoder().encode(marked.join('')), `${id}.usfm`, {language: 'en'})
  return parse(document!)
}
const mark = [
  'The lamp stood on the wall.',
  'A gull cried over the harbour.',
  'Nobody answered the gull.',
  'The tide turned at noon.',
]

test('a book that is missing whole is told once, and verses stand beside those of their address', async () => {
  const psalms = ['He sang by the river.', 'She danced in the square.', 'They rested at dusk.']
  const {lacks} = runChecks(
    collate([await verses('a', {PSA: psalms, MRK: mark}), await verses('b', {MRK: mark.slice(0, 3)})]),
  )
  expect(lacks.map(({text, all}) => [text, all])).toEqual([
    ['He sang by the river.', {key: 'PSA', count: 3}],
    ['The tide turned at noon.', undefined],
  ])
})
