import {expect, test} from 'vitest'
import {read} from '../../src/format/index.ts'

const refused = (text: string, path: string): Promise<unknown> => read(Buffer.from(text), path)

test.each([
  [
    'a.json',
    '{\n  "a": "One",\n  "b": "Two",\n}\n',
    '`a.json` is damaged JSON: line 4, column 1: expected a name in double quotes',
  ],
  [
    'a.jsonl',
    '{"a": "One"}\n\n{"a": "Two"\n',
    '`a.jsonl` is damaged JSON: line 3 is no value: expected one a line',
  ],
  [
    'a.json',
    '{\n<<<<<<< HEAD\n"a": "One"\n=======\n"a": "Two"\n>>>>>>> other\n}\n',
    '`a.json` holds marks of an unfinished merge; resolve them',
  ],
  ['a.docx', '', '`a.docx` is empty: expected the text of a translation'],
])('%s: %j', async (path, text, message) => {
  await expect(refused(text, path)).rejects.toThrow(message)
})
