import {expect, test} from 'vitest'
import {literalnessOf} from '../../src/collate/freedom.ts'
import {type Collation, collate} from '../../src/collate/index.ts'
import {leastIn, thresholds} from '../../src/judge/rules/term-thresholds.ts'
import {keyed} from '../keyed.ts'

const a = keyed('a', {
  '1': 'The pilot lights the lamp.',
  '2': 'Boats land at the pier.',
  '3': 'Dogs stay out.',
})

const literalness = ({words, vocabulary}: Collation): number => literalnessOf(words(0), words(1), vocabulary)

test('how freely two texts are translated: the words of content that both have, row by row', () => {
  const near = keyed('b', {'1': 'The pilots light a lantern.', '2': 'Boats land at the pier.'})
  // Two of three words are the same in the first row, all in the second; the third stands alone.
  expect(literalness(collate([a, near]))).toBeCloseTo(10 / 12, 5)
  // Two clauses are few: nearly all that differs is told.
  expect(leastIn(collate([a, near]))(0, 1).term).toBeCloseTo(0.38 + (0.05 * 2) / 30, 5)
  const free = keyed('b', {'1': 'A helmsman kindles his lantern.', '2': 'Ships moor at the quay.'})
  expect(literalness(collate([a, free]))).toBe(0)
  expect(leastIn(collate([a, free]))(0, 1)).toEqual(thresholds.free)
})
