import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {sourceOf} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'
import {root} from '../cli/run.ts'

const asked = vi.hoisted(() => ({times: 0}))
vi.mock('../../src/language/book-names.ts', async (original) => {
  const module = await original<typeof import('../../src/language/book-names.ts')>()
  return {
    ...module,
    bookNamesEverywhere: () => {
      asked.times++
      return module.bookNamesEverywhere()
    },
  }
})

test('texts without a verse at the start of a line are read without the names of books: `show` takes a twelfth more with them', () => {
  for (const name of ['cset.txt', 'newswire.txt']) {
    const path = join(root, 'corpus/ai-plus', name)
    parse(sourceOf(readFileSync(path, 'utf8'), path))
  }
  expect(asked.times).toBe(0)
})

test('keys that call books as English Bibles do are told apart without the names of other languages', () => {
  const bible = (rows: string) => parse(sourceOf(`key\ttext\n${rows}`, 'bible.tsv', {id: rows.slice(0, 3)}))
  const {rows} = collate([
    bible('Gen.1.1\tIn the beginning\nGen.1.2\tAnd the earth\n'),
    bible('GEN 1:1\tAt the first\nGEN 1:2\tAnd the earth was\n'),
  ])
  expect(rows.map(({key}) => key)).toEqual(['GEN 1:1', 'GEN 1:2'])
  expect(asked.times).toBe(0)
})

test('a book of several words is asked for by its name', () => {
  const text = 'Song of Solomon 1:1 The song.\n\nSong of Solomon 1:2 Let him sing.\n'
  const keys = [...clausesOf(parse(sourceOf(text, 'song.txt')))].map(({key}) => key)
  expect(keys).toEqual(['SongofSolomon.1.1', 'SongofSolomon.1.2'])
  expect(asked.times).toBeGreaterThan(0)
})
