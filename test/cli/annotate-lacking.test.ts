import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {strFromU8, unzipSync} from 'fflate'
import {expect, test} from 'vitest'
import {p, run, wordFile} from '../format/packed/word-file.ts'
import {clausediff, folderOf} from './run.ts'

test('a comment stands where the document lacks a "not", a sentence or a clause that the other text has', async () => {
  const cwd = folderOf({
    'old.md':
      '1. Boat. The seller delivers the boat. The buyer inspects it within ten days.\n\n' +
      '2. Seal. The warden keeps the seal.\n\n3. Hull. The seller is not liable for the hull.\n',
  })
  const body = ['1. Boat. The seller delivers the boat.', '3. Hull. The seller is liable for the hull.'].map(
    (text) => p(run(text)),
  )
  writeFileSync(join(cwd, 'new.docx'), wordFile({body: body.join('')}))
  const {code, stderr} = await clausediff(
    ['annotate', 'new.docx', 'old.md', '-o', 'copy.docx', '--rule', 'omission,addition,negation'],
    {cwd},
  )
  expect(stderr).toBe('3 comments in `copy.docx`\n')
  expect(code).toBe(0)
  const comments = strFromU8(unzipSync(readFileSync(join(cwd, 'copy.docx')))['word/comments.xml']!)
  const told = [...comments.matchAll(/preserve">([^<]*)</g)].map(([, text]) =>
    text!.replaceAll('&quot;', '"'),
  )
  expect(told.filter((text) => text.endsWith(')'))).toEqual([
    'new lacks the sentence "The buyer inspects it within ten days." (in old) (warning, addition)',
    'new lacks the clause "Seal. The warden keeps the seal." (in old) (warning, addition)',
    'old says "not liable", new has no "not" (error, negation-mismatch)',
  ])
})
