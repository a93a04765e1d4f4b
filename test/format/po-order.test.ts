import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'
import {clausesOf, parse} from '../../src/parse/index.ts'

test('a message whose forms a comment parts from it takes nothing of the next one', async () => {
  const po =
    'msgid "Boat"\nmsgstr "Boot"\n#, fuzzy\nmsgstr[0] "Schiff"\nmsgstr[1] "Schiffe"\nmsgid "Raft"\nmsgstr "Floß"\n'
  const documents = await read(new TextEncoder().encode(po), 'german.po')
  const texts = documents.map((document) =>
    clausesOf(parse(document)).map(({key, text}) => `${key}: ${text}`),
  )
  expect(texts).toEqual([
    ['Boat: Boat', 'Raft: Raft'],
    ['Boat: Boot', 'Raft: Floß'],
  ])
})
