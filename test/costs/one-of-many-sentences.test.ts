// What is asked of one sentence must not read the whole clause: a clause may have ten thousand.
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {movedNegation} from '../../src/discover/checks/negations/index.ts'
import {isSaidOnce} from '../../src/discover/checks/negations/said-once.ts'
import {readCrossings} from '../../src/discover/concepts/crossings.ts'
import {made} from '../collate/made.ts'
import {expectLinear} from './growth.ts'

type Row = Parameters<typeof movedNegation>[0]
type Side = Row['a']

/** A text of so many sentences of seven words, many of which begin as a denial does, as a side of a row. */
const sideOf = (n: number): Side => {
  const text = 'The nine newest nuns now need nets. '.repeat(n)
  const spans = [...text.matchAll(/\p{L}+/gu)].flatMap(({index, 0: word}) => [index, index + word.length])
  return {text, language: 'en', spans: Int32Array.from(spans), partners: []} as unknown as Side
}

test('a denial that moved is sought where two sentences part', () => {
  expectLinear(
    (n) => ({n, row: {row: 0, a: sideOf(n), b: sideOf(n), beads: []} as unknown as Row}),
    1200,
    ({n, row}) => {
      for (let i = 0; i < n; i++) {
        const words: [number, number] = [i * 7 + 3, i * 7 + 4]
        movedNegation(row, {edits: [{a: words, b: words}]} as Parameters<typeof movedNegation>[1])
      }
    },
  )
})

test('the verb before a denial is read from the words before it', () => {
  const denial = 'The guest must not smoke and must not drink. '
  const make = (n: number) => ({n, side: {...sideOf(1), text: denial.repeat(n), spans: Int32Array.of()}})
  expectLinear(make, 1500, ({n, side}) => {
    for (let i = 0; i < n; i++) {
      const [before, cue] = [15, 34].map((at) => ({
        start: i * denial.length + at,
        end: i * denial.length + at + 3,
      }))
      isSaidOnce(side, [before!, cue!], cue!, -1, sideOf(1), {start: 0, end: 36})
    }
  })
})

test('a row that names two parties unequally often lists none of its places', () => {
  const collation = collate([made('a', [['1', 'One.']]), made('b', [['1', 'One.']])])
  const counts = [
    [3, 2],
    [3, 3],
  ]
  let listed = 0
  const parties = {
    count: (_row: number, translation: number, concept: number) => counts[translation]![concept]!,
    mentionsOf: () => {
      listed++
      return []
    },
    isSteady: () => false,
    rows: () => [],
  } as unknown as Parameters<typeof readCrossings>[1]
  const link = {row: 0, a: {translation: 0}, b: {translation: 1}, concepts: [0, 1], score: 1}
  const links = [link] as unknown as Parameters<typeof readCrossings>[2]
  expect(readCrossings(collation, parties, links, [])).toMatchObject([{isSwap: false}])
  expect(listed).toBe(0)
  counts[1] = [2, 3]
  expect(readCrossings(collation, parties, links, [])).toHaveLength(1)
  expect(listed).toBe(2)
})
