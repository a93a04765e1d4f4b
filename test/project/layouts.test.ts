import {expect, test} from 'vitest'
import {findBilingual, findLayouts} from '../../src/project/documents/find-layouts.ts'
import {textsBelow} from '../../src/project/find-translations.ts'

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
  [
    'languages and their regions, one document',
    ['all/de.yml', 'all/de-AT.yml', 'all/es.yml', 'all/es-AR.yml', 'all/es-CL.yml'],
    [],
  ],
  ['XML', ['en/a.xml', 'en/b.xml', 'fr/a.xml', 'fr/b.xml'], ['{lang}/{name}.xml']],
])('%s', (_, paths, layouts) => {
  expect(findLayouts(paths).map(({path}) => path)).toEqual(layouts)
})

test.each([
  ['in one folder', ['po/ja/a.po', 'po/ja/b.po', 'notes.md'], 'po/ja/{name}.po', ['a', 'b']],
  ['in several', ['a.po', 'sub/b.po', 'sub/deep/c.po', 'x.xlf'], '{name**}.po', ['a', 'sub/b', 'sub/deep/c']],
  ['of XLIFF', ['x/a.xlf', 'x/b.xlf'], 'x/{name}.xlf', ['a', 'b']],
])('files of two texts each %s', (_, paths, path, documents) => {
  expect(findBilingual(paths)).toMatchObject({path, documents})
})

test('one file of two texts is no layout', () => {
  expect(findBilingual(['a.po', 'b.md'])).toBeUndefined()
})

test('files deep in folders are found', async () => {
  const path = 'a/b/c/d/e/f/g/text.md'
  const files = {
    list: async (folder: string) => {
      const rest = path.split('/').slice(folder.split('/').filter(Boolean).length)
      return [{name: rest[0]!, isFile: rest.length === 1, isFolder: rest.length > 1}]
    },
  }
  expect(await textsBelow(files as never, '/')).toEqual([path])
})
