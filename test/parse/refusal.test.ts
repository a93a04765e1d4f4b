import {expect, test} from 'vitest'
import {InputError} from '../../src/index.ts'
import {parseValue} from './parse-file.ts'

const sentence = (path: string): string =>
  `no clause found in \`${path}\`: expected numbered clauses, or a text of several paragraphs`

test.each([
  ['one line', 'Just a line without a number.', 'a.txt'],
  ['two paragraphs', 'Just a line.\n\nAnd another one.\n', 'a.txt'],
  ['a comment only', '<!-- nothing -->\n', 'a.md'],
  ['keys without text', '# only a comment\n\n', 'a.tsv'],
])('%s is no document', (_, value, path) => {
  expect(() => parseValue(value, path)).toThrow(new InputError(sentence(path)))
})
