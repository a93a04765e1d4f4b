import {expect, test} from 'vitest'
import {Room} from '../../src/discover/checks/room.ts'

test('columns are zeros, and none stands where another does', () => {
  const room = new Room()
  const columns = Array.from({length: 4000}, (_, n) =>
    n % 2 === 0 ? room.ints(n % 97) : room.floats(n % 89),
  )
  for (const column of columns) expect(column.every((value) => value === 0)).toBe(true)
  for (const [n, column] of columns.entries()) column.fill(n)
  for (const [n, column] of columns.entries()) expect(column.every((value) => value === n)).toBe(true)
})

test('what is long has memory of its own', () => {
  expect(new Room().ints(100_000)).toHaveLength(100_000)
})
