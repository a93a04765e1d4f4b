import {expect, test} from 'vitest'
import {clausesOf} from '../../src/parse/index.ts'
import {parseValue} from './parse-file.ts'

const contents = 'Contents\n1. Boats of all kinds\n2. Ships of all kinds\n3. Rafts of all kinds\n\n'
const law =
  '1. Boats of all kinds\nThey are counted.\n\n2. Ships of all kinds\nThey are not.\n\n3. Rafts of all kinds\nThey are free.\n'

test.each([
  [
    'a contents page inside the opening',
    `The parties agree on boats.\n\n${contents}They also agree on ships.\n\n${law}`,
    'a.txt',
    ['preamble', '1', '2', '3'],
  ],
  [
    'a contents page below the opening',
    `The parties agree on boats.\n\n${contents}${law}`,
    'a.txt',
    ['preamble', '1', '2', '3'],
  ],
  ['labels that come again and again', '1. One.\n2. Two.\n2. Two.\n2. Two.\n3. Three.\n', 'a.txt', undefined],
])('a key is one clause’s: %s', (_, value, path, expected) => {
  const keys = clausesOf(parseValue(value, path)).map(({key}) => key)
  expect(keys).toEqual([...new Set(keys)])
  if (expected) expect(keys).toEqual(expected)
})
