import {expect, test} from 'vitest'
import {readJson} from '../../src/json.ts'

test.each([
  ['', 'is no JSON: line 1, column 1: it is empty'],
  ['{"a": [1, 2,]}', 'is no JSON: line 1, column 13: expected a value'],
  ['{"a": 1,}', 'is no JSON: line 1, column 9: expected a name in double quotes'],
  ['// why\n{}', 'is no JSON: line 1, column 1: expected a value'],
  ["{\n  'a': 1}", 'is no JSON: line 2, column 3: expected a name in double quotes or `}`'],
  ['{"a" 1}', 'is no JSON: line 1, column 6: expected `:`'],
  ['{"a": 1 "b": 2}', 'is no JSON: line 1, column 9: expected `,` or `}`'],
  ['[1 2]', 'is no JSON: line 1, column 4: expected `,` or `]`'],
  ['{"a": 01}', 'is no JSON: line 1, column 7: expected a value'],
  [
    '{"a": "b\n"}',
    'is no JSON: line 1, column 7: this text in quotes has no end, or a sign in it that JSON forbids',
  ],
  ['{} {}', 'is no JSON: line 1, column 4: expected nothing more'],
  ['{"a": [', 'is no JSON: line 1, column 8: it ends too early'],
  ['{"a": 1]', 'is no JSON: line 1, column 8: expected `,` or `}`'],
  ['<<<<<<< HEAD\n{}\n=======\n[]\n>>>>>>> other', 'holds marks of an unfinished merge; resolve them'],
  [
    '{"a": 1,\r\n "b": {"a": 2},\r\n "\\u0061": 3}',
    'has a name twice: line 3, column 2: `a` again: expected it once',
  ],
])('%j %s', (text, message) => {
  expect(() => readJson(text)).toThrow(message)
})

test('names may come again in other objects, and as values', () => {
  const text = '\ufeff[{"a": "a", "b": {"a": ["a", "b", {"b": "a"}]}}, {"a": "\\"a\\":"}]'
  expect(readJson(text)).toEqual(JSON.parse(text.slice(1)))
})
