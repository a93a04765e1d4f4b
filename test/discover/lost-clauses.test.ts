import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {runChecks} from '../../src/discover/index.ts'
import {parse} from '../../src/parse/index.ts'

const read = (id: string, value: string) =>
  parse({path: `${id}.txt`, value, data: {clausediff: {id, language: 'en'}}})

test('a clause that only holds others is quoted by the first of them', () => {
  const whole = '1. All are free.\n2. 1. All may work.\n2. All may rest.\n3. The end is near.\n'
  const {lacks} = runChecks(collate([read('a', whole), read('b', '1. All are free.\n3. The end is near.\n')]))
  expect(lacks[0]).toMatchObject({what: 'clause', text: 'All may work.'})
})
