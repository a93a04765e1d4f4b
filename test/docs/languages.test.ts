import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {tabledLanguages} from '../../src/language/index.ts'
import {root} from '../cli/run.ts'
import {languageReference} from './language-reference.ts'

test('docs/languages.md says what the tables of languages hold', () => {
  const page = join(root, 'docs/languages.md')
  const text = languageReference()
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(page, text)
  else expect(readFileSync(page, 'utf8'), 'npm run docs writes it anew').toBe(text)
})

test.each(['README.md', 'docs/method.md'])('%s says how many languages have tables', (page) => {
  const text = readFileSync(join(root, page), 'utf8')
  expect(text.match(/\b(\d+) languages\b/)?.[1]).toBe(String(tabledLanguages.length))
})
