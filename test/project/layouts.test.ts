import {expect, test} from 'vitest'
import {findLayouts} from '../../src/project/documents/find-layouts.ts'

test.each([
  [
    'a folder for each document, one name for all files',
    [
      'content/faq/index.en.md',
      'content/faq/index.fr.md',
      'content/guide/index.en.md',
      'content/guide/index.fr.md',
    ],
    ['content/{name}/index.{lang}.md'],
  ],
  [
    'a folder for each document',
    ['faq/en.md', 'faq/fr.md', 'guide/en.md', 'guide/fr.md'],
    ['{name}/{lang}.md'],
  ],
  [
    'a folder for each language',
    ['docs/en/a.md', 'docs/en/b.md', 'docs/fr/a.md', 'docs/fr/b.md'],
    ['docs/{lang}/{name}.md'],
  ],
  [
    'several documents in each folder',
    ['a/x.en.md', 'a/x.fr.md', 'a/y.en.md', 'a/y.fr.md', 'b/x.en.md', 'b/x.fr.md', 'b/y.en.md', 'b/y.fr.md'],
    ['a/{name}.{lang}.md', 'b/{name}.{lang}.md'],
  ],
  ['one document', ['law/index.en.md', 'law/index.fr.md'], []],
])('%s', (_, paths, layouts) => {
  expect(findLayouts(paths).map(({path}) => path)).toEqual(layouts)
})
