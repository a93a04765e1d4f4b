import {expect, test} from 'vitest'
import {firstNotBefore} from '../../src/discover/first-not-before.ts'
import {sourceOf} from '../../src/format/index.ts'
import {compare} from '../../src/project/pipeline.ts'

test.each([
  [0, 0, 0],
  [0, 9, 4],
  [4, 9, 4],
  [5, 9, 5],
  [0, 3, 3],
])('the first not before, from %i to %i', (from, to, first) => {
  expect(firstNotBefore(from, to, (at) => at < 4)).toBe(first)
})

/** One clause of many sentences, each of other words, and a last one. */
const clauseOf = (sentences: number, last: string): string =>
  `1. ${Array.from({length: sentences}, (_, i) => `The keeper of lamp ${i + 1} reads the book of the harbour.`).join(' ')} ${last}\n`

test.each([3, 120])('a word that is glued is found in a clause of %i sentences', async (sentences) => {
  const texts = ['The state shallprotect the ships.', 'The state shall protect the ships.'].map((last, i) =>
    sourceOf(clauseOf(sentences, last), `${'ab'[i]}.txt`),
  )
  const {report} = await compare(texts)
  const glued = report.findings.filter(({rule}) => rule === 'glued-text')
  expect(glued.map(({renderings}) => renderings.map(({text}) => text))).toEqual([['shallprotect']])
})
