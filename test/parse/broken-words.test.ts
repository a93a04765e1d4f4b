import {expect, test} from 'vitest'
import {clausesOf, parse} from '../../src/parse/index.ts'

const read = (value: string) =>
  parse({path: 'a.txt', value, data: {clausediff: {id: 'a', language: 'en'}}} as Parameters<typeof parse>[0])

test('the place of a clause holds what was joined to its last word from the next line', () => {
  const [first] = clausesOf(read('human-\nAI .\nhuman-AI'))
  expect(first).toMatchObject({
    text: 'human-AI',
    position: {start: {offset: 0}, end: {offset: 9, line: 2, column: 3}},
  })
})
