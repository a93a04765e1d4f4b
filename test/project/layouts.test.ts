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
  [
    'files of several kinds',
    [
      'docs/en/a.md',
      'docs/en/b.docx',
      'docs/en/sub/c.html',
      'docs/fr/a.md',
      'docs/fr/b.docx',
      'docs/fr/sub/c.html',
    ],
    ['docs/{lang}/{name**}.*'],
  ],
  [
    'a document of another kind in each language',
    ['docs/en/a.md', 'docs/en/b.docx', 'docs/fr/a.md', 'docs/fr/b.odt'],
    ['docs/{lang}/{name}.*'],
  ],
  [
    'each kind with documents enough',
    ['en/a.md', 'en/b.md', 'en/c.txt', 'en/d.txt', 'fr/a.md', 'fr/b.md', 'fr/c.txt', 'fr/d.txt'],
    ['{lang}/{name}.md', '{lang}/{name}.txt'],
  ],
  [
    'one document in two kinds',
    ['en/a.md', 'en/b.md', 'en/a.html', 'fr/a.md', 'fr/b.md', 'fr/a.html'],
    ['{lang}/{name}.md'],
  ],
  ['one document', ['law/index.en.md', 'law/index.fr.md'], []],
])('%s', (_, paths, layouts) => {
  expect(findLayouts(paths).map(({path}) => path)).toEqual(layouts)
})
