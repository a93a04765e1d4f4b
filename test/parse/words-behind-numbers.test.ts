import {expect, test} from 'vitest'
import {keysOf} from './parse-file.ts'

const keys = (text: string): string => keysOf(text)

test('headings that follow their number without a blank are labels', () => {
  const names = ['Begriffe', 'Umfang der Rechte', 'Übergabe', 'Haftung', 'Gerichtsstand']
  const text = names.map(
    (name, i) => `${i + 1}.${name}\n\nDer Pächter nutzt den Garten und pflegt ihn gut.\n`,
  )
  expect(keys(`PACHTVERTRAG\n\n${text.join('\n')}`)).toBe('1 2 3 4 5')
})

test.each([
  'Gate\n\nRead it on\n\n1.Example.com today.\n\nThe end.\n',
  'Gate\n\nIt closed on\n\n3.May 2030 at noon.\n\nThe end.\n',
])('names and dates are none: %s', (text) => {
  expect(keys(text)).not.toMatch(/\b[13]\b/)
})

test('a section that was repealed keeps its bare number', () => {
  const text = (line: string) =>
    `1 The gate is shut at night.\n2 The key is kept by the owner.\n3 ${line}\n4 The dog sleeps in the yard.\n5 The cat is out.\n`
  expect(keys(text('[Repealed, 2003]'))).toBe('1 2 3 4 5')
})
