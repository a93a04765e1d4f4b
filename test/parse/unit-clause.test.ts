import {expect, test} from 'vitest'
import {type Clause, clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const clause = (): Clause => clausesOf(parseValue('A.1\tOne.\nA.2\tTwo parts.\n', 'a.tsv'))[1]!

const plain = {
  type: 'clause',
  key: 'A.2',
  label: 'A.2',
  text: 'Two parts.',
  runs: [0, 13, 10],
  glosses: [],
  position: {start: {line: 2, column: 1, offset: 9}, end: {line: 2, column: 15, offset: 23}},
  children: [],
}

test('a clause of a keyed file is, to whoever lists, copies or prints it, as others are', () => {
  expect(clause()).toEqual(plain)
  expect(Object.keys(clause())).toEqual(Object.keys(plain))
  expect(JSON.stringify(clause())).toBe(JSON.stringify(plain))
  expect(structuredClone(clause())).toStrictEqual(plain)
  expect({...clause()}).toStrictEqual(plain)
})

test('its place can be set, as that of others', () => {
  const own = clause()
  own.position = {start: plain.position.start, end: plain.position.start}
  own.runs = []
  expect({...own}).toStrictEqual({
    ...plain,
    position: {start: plain.position.start, end: plain.position.start},
    runs: [],
  })
})
