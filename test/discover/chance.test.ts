import {expect, test} from 'vitest'
import {chanceOf} from '../../src/discover/abroad/settle.ts'

test('how likely two phrases meet by chance', () => {
  // Both of two places in the same two of ninety units: one way in 4005.
  expect(chanceOf(2, 2, 2, 90)).toBeCloseTo(1 / 4005, 10)
  // One place each, in one of ten units or in another.
  expect(chanceOf(1, 1, 1, 10)).toBeCloseTo(0.1, 10)
  expect(chanceOf(0, 3, 4, 10)).toBeCloseTo(1, 10)
  // The longer the text, the less chance tells.
  expect(chanceOf(3, 4, 5, 40)).toBeGreaterThan(chanceOf(3, 4, 5, 400))
})
