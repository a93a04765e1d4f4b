import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {idsOf} from '../../src/project/index.ts'
import {version} from '../../src/version.ts'
import {clausediff, folderOf, root} from './run.ts'

const contract =
  '1. Purpose. The parties agree.\n\n2. Price. The buyer pays.\n\n3. Law. German law applies.\n'
const articles = contract.replaceAll(/^(\d)\./gm, 'Article $1')
const french =
  "Article 1. Objet. Les parties conviennent.\n\nArticle 2. Prix. L'acheteur paie.\n\nArticle 3. Droit. Le droit allemand s'applique.\n"
const rules = `# Rules of the pool

We clean the water every day and we count who comes in.

## Children

A child swims only beside somebody who is grown up.

The attendant may send a child home who runs on the tiles.

## Tickets

A ticket is good for the day on which it is bought.
`
const regles = `# Règlement de la piscine

Nous nettoyons l'eau chaque jour et nous comptons ceux qui entrent.

## Enfants

Un enfant ne nage qu'à côté de quelqu'un qui est adulte.

Le surveillant peut renvoyer un enfant qui court sur le carrelage.

## Billets

Un billet est valable le jour où il est acheté.
`
const cake = '# Cake\n\nTake four eggs and some flour.\n\n## Oven\n\nBake it for an hour.\n'

async function init(files: Record<string, string>): Promise<{taken: object; said: string; code: number}> {
  const cwd = folderOf(files)
  const {code, stderr} = await clausediff(['init', '--yes'], {cwd})
  if (code !== 0) return {taken: {}, said: stderr, code}
  const {translations} = JSON.parse(readFileSync(join(cwd, 'clausediff.config.json'), 'utf8'))
  for (const entry of translations) expect(entry).not.toHaveProperty('role')
  const ids = translations.map(({id, path}: {id: string; path: string}) => [path, id])
  expect((await clausediff(['diff'], {cwd})).code).toBe(0)
  return {taken: Object.fromEntries(ids), said: stderr, code}
}

describe('init takes', () => {
  test.each<[string, Record<string, string>, Record<string, string>]>([
    ['other labels', {'c1.md': contract, 'c2.txt': articles}, {'c1.md': 'c1', 'c2.txt': 'c2'}],
    [
      'paragraph signs beside another language',
      {'a.txt': contract.replaceAll(/^(\d)\./gm, '§ $1'), 'b.txt': french, 'cake.md': cake},
      {'a.txt': 'a', 'b.txt': 'b'},
    ],
    [
      'prose without numbers',
      {'ra.md': rules, 'rb.md': rules.replaceAll('child', 'minor'), 'cake.md': cake},
      {'ra.md': 'ra', 'rb.md': 'rb'},
    ],
    [
      'prose without numbers in two languages',
      {'en/pool.md': rules, 'fr/pool.md': regles, 'cake.md': cake},
      {'en/pool.md': 'en', 'fr/pool.md': 'fr'},
    ],
    [
      'a text in another language, as a translation like others',
      {'a.md': contract, 'b.md': contract.replace('buyer', 'client'), 'c.md': french},
      {'a.md': 'a', 'b.md': 'b', 'c.md': 'c'},
    ],
    [
      'no readme beside two texts',
      {'a.md': contract, 'b.md': articles, 'README.md': contract, 'CHANGELOG.md': contract},
      {'a.md': 'a', 'b.md': 'b'},
    ],
    [
      'a readme in two languages, where there is nothing else',
      {'README.md': rules, 'README.fr.md': regles},
      {'README.fr.md': 'README.fr', 'README.md': 'README'},
    ],
  ])('%s', async (_name, files, ids) => {
    expect((await init(files)).taken).toEqual(ids)
  })

  test('of the shipped corpus the translations, not what was written about them', async () => {
    const texts = ['caixin', 'cset', 'ndrc-qa', 'newswire', 'policy-review'].map((id) => [
      `${id}.txt`,
      readFileSync(join(root, `corpus/ai-plus/${id}.txt`), 'utf8'),
    ])
    expect((await init(Object.fromEntries(texts))).taken).toEqual({
      'cset.txt': 'cset',
      'newswire.txt': 'newswire',
    })
  })
})

test('init says what it saw of each text, and why some were left out', async () => {
  const {said} = await init({
    'a.md': `${contract}\n4. Notice. Every notice is given in writing to the other party.\n`,
    'b.md': `${articles}\nArticle 4 Notice. The other party gets every notice in writing.\n`,
    'cake.md': cake,
    'empty.txt': '',
    'LICENSE.md': contract,
  })
  expect(said).toBe(
    [
      'wrote clausediff.config.json:',
      '  a.md (4 clauses, English), as a',
      '  b.md (4 clauses, English), as b',
      'left out:',
      '  LICENSE.md (3 clauses, English): a file that every repository has',
      '  cake.md (4 clauses, English): likeness 0.00 to those taken',
      '  empty.txt: is empty: expected the text of a translation',
      'Next: clausediff diff',
      '',
    ].join('\n'),
  )
})

test('init that finds nothing names what it saw, and writes nothing', async () => {
  const {said, code} = await init({'pool.md': rules, 'cake.md': cake})
  expect(code).toBe(2)
  expect(said).toBe(
    [
      'cake.md (4 clauses, English): like no other text here, neither in numbering nor in words',
      'pool.md (7 clauses, English): like no other text here, neither in numbering nor in words',
      'clausediff: found no two texts that are translations of one work: `clausediff diff cake.md pool.md` compares any two, or write `clausediff.config.json` by hand',
      '',
    ].join('\n'),
  )
  expect((await init({'a.md': contract})).said).toContain('found one text with clauses here')
})

test('init takes nothing that clausediff wrote about texts', async () => {
  const cwd = folderOf({'a.md': contract, 'b.md': articles.replace('The buyer', 'The purchaser')})
  const written = [
    ['check', '-f', 'csv=findings.csv', '-f', 'xlsx=findings.xlsx', '-f', 'markdown=comment.md'],
    ['terms', '-f', 'csv=terms.csv', '-f', 'xlsx=terms.xlsx'],
    ['diff', '-f', 'json=report.json'],
    ['report', '-o', 'report.html'],
    ['termbase', 'build', '-o', 'termbase.csv'],
  ]
  for (const args of written) expect((await clausediff([...args, 'a.md', 'b.md'], {cwd})).code).not.toBe(2)
  const {stderr} = await clausediff(['init', '--yes'], {cwd})
  expect(stderr).toBe(
    [
      'wrote clausediff.config.json:',
      '  a.md (3 clauses, English), as a',
      '  b.md (3 clauses, English), as b',
      'left out:',
      ...[
        'comment.md',
        'findings.csv',
        'findings.xlsx',
        'report.html',
        'termbase.csv',
        'terms.csv',
        'terms.xlsx',
      ].map((file) => `  ${file}: clausediff wrote it about texts`),
      'Next: clausediff diff',
      '',
    ].join('\n'),
  )
})

test('init never overwrites a config', async () => {
  const cwd = folderOf({'a.md': contract, 'b.md': articles, 'clausediff.config.json': '{}'})
  const {code, stderr} = await clausediff(['init', '--yes'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('is here already')
  expect(readFileSync(join(cwd, 'clausediff.config.json'), 'utf8')).toBe('{}')
})

test.each<[string[], string[], string[]?]>([
  [
    ['docs/en/p.md', 'docs/fr/p.md'],
    ['en', 'fr'],
  ],
  [
    ['docs/en/v1/p.md', 'docs/fr/v1/p.md', 'q.md'],
    ['en', 'fr', 'q'],
  ],
  [
    ['en/p.md', 'fr/p.txt'],
    ['en', 'fr'],
  ],
  [
    ['p.md', 'p.txt'],
    ['p.md', 'p.txt'],
  ],
  [
    ['a/en/p.md', 'a/fr/p.md', 'b/en/p.md'],
    ['a/en/p', 'fr/p', 'b/en/p'],
  ],
  [
    ['en/p.md', 'fr/p.md', 'en.md'],
    ['en/p', 'fr', 'en'],
  ],
  [['en/p.md', 'fr/p.md'], ['en/p', 'fr'], ['en']],
  [
    ['p.md', 'new/p.md'],
    ['p', 'new/p'],
  ],
  [
    ['en\\p.md', 'fr\\p.md'],
    ['en', 'fr'],
  ],
  [['p.md'], ['p.md'], ['p']],
])('ids of %j are %j', (paths, ids, taken) => {
  expect(idsOf(paths, taken)).toEqual(ids)
  expect(idsOf(paths.toReversed(), taken)).toEqual(ids.toReversed())
})

test('two files of one name are compared, whatever their order, and from wherever', async () => {
  const longer = `${french}\nArticle 4. Fin. Tout est dit ici.\n`
  const cwd = folderOf({'docs/en/p.md': contract, 'docs/fr/p.md': longer, 'x.md': contract})
  const one = await clausediff(['check', 'docs/en/p.md', 'docs/fr/p.md'], {cwd})
  expect(one.stdout).toContain('(in fr)')
  expect(await clausediff(['check', 'docs/fr/p.md', 'docs/en/p.md'], {cwd})).toEqual(one)
  const below = await clausediff(['show', '1', 'p.md', '../fr/p.md'], {cwd: join(cwd, 'docs/en')})
  expect(below.stdout).toMatch(/^1 {2}en 1\. · fr Article 1\.\n/)
  const twice = await clausediff(['diff', 'x.md', './x.md'], {cwd})
  expect(twice.stderr).toBe('clausediff: `./x.md` is given twice: expected different translations\n')
})

describe('init takes many documents', () => {
  const [one, other] = [contract, french]
  test.each<[string, string[], string]>([
    [
      'docs/{lang}/{name}.md',
      ['docs/en/a.md', 'docs/fr/a.md', 'docs/en/b.md', 'docs/fr/b.md'],
      '2 documents in en, fr',
    ],
    ['{lang}/{name**}.md', ['en/a.md', 'fr/a.md', 'en/x/b.md', 'fr/x/b.md'], '2 documents in en, fr'],
    [
      '{name}.{lang}.md',
      ['a.en.md', 'a.fr.md', 'b.en.md', 'b.fr.md', 'b.pt-BR.md'],
      '2 documents in en, fr, pt-BR',
    ],
    [
      'acts/{name}/{lang}.txt',
      ['acts/tax/en.txt', 'acts/tax/fr.txt', 'acts/toll/en.txt', 'acts/toll/fr.txt'],
      '2 documents in en, fr',
    ],
    [
      '{name}_{lang}.txt',
      ['a_de.txt', 'a_en.txt', 'b_de.txt', 'b_en.txt', 'c_de.txt'],
      '2 documents in de, en',
    ],
  ])('%s', async (path, paths, seen) => {
    const cwd = folderOf(Object.fromEntries(paths.map((name) => [name, /en\b/.test(name) ? one : other])))
    const {code, stderr} = await clausediff(['init', '--yes'], {cwd})
    expect([code, stderr.split('\n').slice(0, 2)]).toEqual([
      0,
      ['wrote clausediff.config.json:', `  ${path} (${seen})`],
    ])
    expect(JSON.parse(readFileSync(join(cwd, 'clausediff.config.json'), 'utf8')).documents).toEqual([{path}])
    expect((await clausediff(['diff'], {cwd})).code).toBe(0)
    expect(stderr.includes('in one language alone: `c`')).toBe(paths.includes('c_de.txt'))
  })

  test('one document in two languages stays one work', async () => {
    const cwd = folderOf({'docs/en/a.md': one, 'docs/fr/a.md': other})
    await clausediff(['init', '--yes'], {cwd})
    expect(JSON.parse(readFileSync(join(cwd, 'clausediff.config.json'), 'utf8')).translations).toHaveLength(2)
  })
})

test('a config that is a link to nowhere is left', async () => {
  const folder = folderOf({'a.md': contract, 'b.md': articles})
  symlinkSync('gone', join(folder, 'clausediff.config.json'))
  const {code, stderr} = await clausediff(['init', '--yes'], {cwd: folder})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr: 'clausediff: `clausediff.config.json` is here already: edit it, or remove it first\n',
  })
})

test.each([
  ['installed here', 'node_modules', './node_modules/clausediff/dist/schema/config.schema.json'],
  ['installed above', '../node_modules', '../node_modules/clausediff/dist/schema/config.schema.json'],
  ['installed globally', undefined, `https://unpkg.com/clausediff@${version}/dist/schema/config.schema.json`],
])('the schema is found where clausediff is %s', async (_, modules, address) => {
  const schema = 'clausediff/dist/schema/config.schema.json'
  const folder = folderOf({
    'texts/a.md': contract,
    'texts/b.md': articles,
    ...(modules !== undefined && {[join('texts', modules, schema)]: '{}'}),
  })
  const cwd = join(folder, 'texts')
  await clausediff(['init', '--yes'], {cwd})
  const {$schema} = JSON.parse(readFileSync(join(cwd, 'clausediff.config.json'), 'utf8'))
  expect($schema).toBe(address)
})
