import {expect, test} from 'vitest'
import {idsOf} from '../../src/project/ids.ts'

test('no id begins with a dash, which would make an option of it', () => {
  expect(idsOf(['-a.txt'])).toEqual(['a'])
  expect(idsOf(['-a.txt', 'a.txt'])).toEqual(['./-a.txt', 'a.txt'])
})
