import {expect, test} from 'vitest'
import {memoryFiles, openProject, openWorks} from '../../src/project/index.ts'

const text = '1. Agents report within 3 days.\n'

function works(config: object, paths: readonly string[], documents?: readonly string[]) {
  const texts = Object.fromEntries(paths.map((path) => [`/p/${path}`, text]))
  const files = memoryFiles({...texts, '/p/clausediff.config.json': JSON.stringify(config)})
  const strangers: string[] = []
  const opening = {onStrangers: (found: readonly string[]) => strangers.push(...found)}
  return openWorks(files, '/p', {...opening, ...(documents && {documents})}).then(({list}) => ({
    list: list.map(({name, sources}) => [name, sources.map(({meta, path}) => `${meta.id} ${path}`)]),
    strangers,
  }))
}

const layouts: [pattern: string, paths: string[], found: unknown][] = [
  [
    'docs/{lang}/{name}.md',
    ['docs/fr/b.md', 'docs/en/b.md', 'docs/en/a.md', 'docs/en/c.txt'],
    [
      ['a', ['en docs/en/a.md']],
      ['b', ['en docs/en/b.md', 'fr docs/fr/b.md']],
    ],
  ],
  [
    '{name}.{lang}.md',
    ['law.v2.en.md', 'law.v2.fr.md'],
    [['law.v2', ['en law.v2.en.md', 'fr law.v2.fr.md']]],
  ],
  [
    '{lang}/{path**}.md',
    ['en/guide/a.md', 'fr/guide/a.md', 'en/a.md'],
    [
      ['a', ['en en/a.md']],
      ['guide/a', ['en en/guide/a.md', 'fr fr/guide/a.md']],
    ],
  ],
  [
    '{area}/{translation}/{name}.txt',
    ['law/old/x.txt', 'law/new/x.txt'],
    [['law/x', ['new law/new/x.txt', 'old law/old/x.txt']]],
  ],
  [
    '{lang}/{name}.{lang}.md',
    ['en/a.en.md', 'fr/a.fr.md', 'fr/a.en.md'],
    [['a', ['en en/a.en.md', 'fr fr/a.fr.md']]],
  ],
  [
    '**/{name}_{lang}.txt',
    ['x/y/a_de.txt', 'a_pt-BR.txt'],
    [['a', ['pt-BR a_pt-BR.txt', 'de x/y/a_de.txt']]],
  ],
]

test.each(layouts)('%s', async (path, paths, found) => {
  const config = {documents: [{path}]}
  expect((await works(config, paths)).list).toEqual(found)
  expect((await works(config, paths.toReversed())).list).toEqual(found)
})

test('a folder that is no language is left out, and that is told', async () => {
  const config = {documents: [{path: 'docs/{lang}/{name}.md'}]}
  expect(await works(config, ['docs/en/a.md', 'docs/assets/a.md', 'docs/qx/a.md'])).toEqual({
    list: [['a', ['en docs/en/a.md']]],
    strangers: ['docs/assets/a.md', 'docs/qx/a.md'],
  })
})

test('paths are excluded, several patterns are one list, and documents are chosen by name and glob', async () => {
  const config = {
    documents: [
      {path: 'docs/{lang}/{name}.md', exclude: ['docs/*/draft-*']},
      {path: 'law/{name}/{lang}.txt'},
    ],
  }
  const paths = ['docs/en/a.md', 'docs/en/draft-b.md', 'law/tax/de.txt', 'law/toll/de.txt']
  const names = async (documents?: string[]) =>
    (await works(config, paths, documents)).list.map(([name]) => name)
  expect(await names()).toEqual(['a', 'tax', 'toll'])
  expect(await names(['t*'])).toEqual(['tax', 'toll'])
  expect(await names(['a', 'toll'])).toEqual(['a', 'toll'])
})

test('what a pattern says of a translation and of its documents goes before what the config says', async () => {
  const files = memoryFiles({
    '/a.en.md': text,
    '/a.fr.md': text,
    '/clausediff.config.json': JSON.stringify({
      rules: {numbering: 'error', spelling: 'off'},
      ignore: [
        {documents: ['b'], reason: 'elsewhere'},
        {documents: ['a*'], reason: 'here'},
      ],
      documents: [
        {
          path: '{name}.{lang}.md',
          rules: {spelling: 'info'},
          translations: {en: {role: 'source', title: 'Act'}},
        },
      ],
    }),
  })
  const project = await openProject(files, '/', {documents: ['a']})
  expect(project.config).toMatchObject({
    rules: {numbering: 'error', spelling: 'info'},
    ignore: [{documents: ['a*'], reason: 'here'}],
  })
  expect(project.sources.map(({meta}) => meta)).toEqual([
    {id: 'en', language: 'en', role: 'source', title: 'Act'},
    {id: 'fr', language: 'fr'},
  ])
  expect(project.document).toBe('a')
})

const refused: [config: object, paths: string[], message: string][] = [
  [
    {documents: [{path: 'docs/{lang}.md'}]},
    [],
    '`clausediff.config.json`: `documents[0].path`: no part of `docs/{lang}.md` names the document: expected one besides `{lang}`, as in `docs/{lang}/{name}.md`',
  ],
  [
    {documents: [{path: '{lang}{name}.md'}]},
    [],
    '`clausediff.config.json`: `documents[0].path`: two parts touch in `{lang}{name}.md`: expected a letter or mark between them',
  ],
  [
    {documents: [{path: '{lang}/{translation}/{name}.md'}]},
    [],
    '`clausediff.config.json`: `documents[0].path`: `{lang}/{translation}/{name}.md` has `{lang}` and `{translation}`: expected one of them',
  ],
  [
    {documents: [{path: '{lang}/{na me}.md'}]},
    [],
    '`clausediff.config.json`: `documents[0].path`: `{na me}` is no part: expected a name as `{lang}`, `{name}` or `{name**}`',
  ],
  [
    {documents: [{path: 'docs/{lang}/{name}.md'}]},
    ['a.md'],
    "`clausediff.config.json`: no file fits `docs/{lang}/{name}.md`: expected paths relative to the config's folder",
  ],
  [
    {documents: [{path: '{lang}/{name}.md'}, {path: '{lang}/{name}.txt'}]},
    ['en/a.md', 'en/a.txt'],
    '`en/a.md` and `en/a.txt` are both `en` of the document `a`: let the pattern in `documents` tell them apart, or exclude one',
  ],
  [
    {documents: [{path: '{lang}/{name}.md'}], translations: [{path: 'a.md'}]},
    ['en/a.md'],
    '`clausediff.config.json` has `translations` and `documents`: expected one of them, for one work or for many',
  ],
  [
    {documents: [{paht: '{lang}/{name}.md'}]},
    [],
    '`clausediff.config.json`: unknown field `paht` in `documents[0]`; did you mean `path`?',
  ],
]

test.each(refused)('refused: %j', async (config, paths, message) => {
  await expect(works(config, paths)).rejects.toThrow(message)
})

test('a document that is not there is named with the nearest', async () => {
  const config = {documents: [{path: '{lang}/{name}.md'}]}
  await expect(works(config, ['en/policy.md', 'en/terms.md'], ['polcy'])).rejects.toThrow(
    'no document `polcy`: expected one of `policy`, `terms`; did you mean `policy`?',
  )
})

test('a program that opens one work has to name it', async () => {
  const files = memoryFiles({
    '/en/a.md': text,
    '/en/b.md': text,
    '/clausediff.config.json': JSON.stringify({documents: [{path: '{lang}/{name}.md'}]}),
  })
  await expect(openProject(files, '/')).rejects.toThrow(
    '`clausediff.config.json` has 2 documents: expected one; name it with --document (`a`, `b`)',
  )
})
