import {expect, test} from 'vitest'
import {addRows, countBits, join, rowSet, widthOf} from '../../src/discover/concepts/row-sets.ts'

/** The row of each place: every third. */
const rowOf = Int32Array.from({length: 40}, (_, place) => 3 * place)

const rowsIn = (set: Int32Array): number[] =>
  Array.from({length: 32 * set.length}, (_, row) => row).filter((row) => (set[row >> 5]! >>> (row & 31)) & 1)

test('a set holds the rows of its places, each once, up to the last bit of a number', () => {
  expect([0, 1, 32, 33].map(widthOf)).toEqual([0, 1, 1, 2])
  const rows = rowSet(120, Int32Array.of(0, 1, 21, 21), rowOf)
  expect(rowsIn(rows)).toEqual([0, 3, 63])
  addRows(rows, Int32Array.of(39), rowOf)
  join(rows, rowSet(120, Int32Array.of(1, 32), rowOf))
  expect(rowsIn(rows)).toEqual([0, 3, 63, 96, 117])
})

test('bits are counted, that of the sign too', () => {
  for (const bits of [0, 1, -1, 2 ** 31, 0x55555555, 0x0f0f0f0f, -2147483647])
    expect(countBits(bits | 0)).toBe([...(bits >>> 0).toString(2)].filter((bit) => bit === '1').length)
})
