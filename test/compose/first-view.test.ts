import {expect, test} from 'vitest'
import {isInFirstView} from '../../src/compose/index.ts'

const isListed = (termhood: number, score: number, times: number, against: number): boolean =>
  isInFirstView({termhood, score, evidence: {for: times, against}})

test('terminology is listed, wherever it is met', () => {
  expect(isListed(0.5, 0.6, 1, 30)).toBe(true)
  expect(isListed(0.49, 0.8, 1, 0)).toBe(false)
})

test('what is met twice and mostly needs less to be listed', () => {
  expect(isListed(0.47, 0.93, 2, 0)).toBe(true)
  expect(isListed(0.47, 0.93, 2, 2)).toBe(false)
  expect(isListed(0.47, 0.93, 1, 0)).toBe(false)
  expect(isListed(0.42, 0.99, 20, 0)).toBe(false)
})
