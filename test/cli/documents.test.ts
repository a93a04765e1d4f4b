import {execFileSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const config = JSON.stringify({documents: [{path: 'docs/{lang}/{name}.md'}]})
const clauses = (...texts: string[]): string =>
  `${texts.map((text, at) => `${at + 1}. ${text}`).join('\n\n')}\n`

const files = {
  'clausediff.config.json': config,
  'docs/en/lease.md': clauses('The tenant pays 30 euros.', 'The tenant must not smoke.'),
  'docs/fr/lease.md': clauses('Le locataire paie 40 euros.', 'Le locataire ne doit pas fumer.'),
  'docs/en/policy.md': clauses('Staff report within 3 days.', 'Staff must not enter the room.'),
  'docs/fr/policy.md': clauses(
    'Le personnel fait rapport dans les 3 jours.',
    'Le personnel ne doit pas entrer dans la salle.',
  ),
}

/** A folder with the files that goes when the test is over. */
function project(extra: Record<string, string> = {}): string {
  const folder = folderOf({...files, ...extra})
  made.push(folder)
  return folder
}
const made: string[] = []
process.once('exit', () => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

const run = (cwd: string, ...args: string[]) => clausediff(args, {cwd})
const write = (folder: string, path: string, text: string): void => writeFileSync(join(folder, path), text)

test('one exit code and one list, clauses with the names of their documents', async () => {
  const {code, stdout} = await run(project(), 'check')
  expect(code).toBe(1)
  expect(stdout).toMatch(/^lease › 1 .*\n +docs\/en\/lease.md:1:20/m)
  expect(stdout).toMatch(/^1 error$/m)
})

test('parse and align take all documents, or those that are named', async () => {
  const folder = project()
  expect((await run(folder, 'parse', '-f', 'markdown')).stdout.match(/^## .*$/gm)).toEqual([
    '## lease › en',
    '## lease › fr',
    '## policy › en',
    '## policy › fr',
  ])
  const {translations} = JSON.parse((await run(folder, 'parse', '-f', 'json')).stdout)
  expect(translations[2]).toMatchObject({document: 'policy', id: 'en', path: 'docs/en/policy.md'})
  expect(translations[2].clauses[1].text).toBe('Staff must not enter the room.')
  const [one] = translations
  expect(JSON.parse((await run(folder, 'parse', 'docs/en/lease.md', '-f', 'json')).stdout)).toEqual({
    schemaVersion: 1,
    translations: [one],
  })
  expect((await run(folder, 'parse', '--document', 'l*')).stdout).not.toContain('policy')
  const keysIn = ({stdout}: {stdout: string}) =>
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).key)
  expect(keysIn(await run(folder, 'align'))).toEqual(['lease › 1', 'lease › 2', 'policy › 1', 'policy › 2'])
  expect(keysIn(await run(folder, 'align', '--document', 'policy'))).toEqual(['policy › 1', 'policy › 2'])
  write(folder, 'docs/fr/lease.md', '')
  expect(await run(folder, 'align')).toMatchObject({
    code: 2,
    stdout: expect.stringMatching(/^\{"key":"policy › 1"/),
    stderr: expect.stringContaining('lease: `docs/fr/lease.md` is empty'),
  })
})

test('one JSON, which is a report as any other, one SARIF, one JUnit, one comment', async () => {
  const folder = project()
  const formats = ['json', 'sarif', 'junit', 'markdown'].flatMap((name) => ['-f', `${name}=out.${name}`])
  expect((await run(folder, 'check', ...formats)).code).toBe(1)
  const report = JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))
  expect(report.documents.map(({name, summary}: {name: string; summary: object}) => [name, summary])).toEqual(
    [
      ['lease', {byRule: {'number-mismatch': 1}, bySeverity: {error: 1}, byClause: {1: 1}}],
      ['policy', {byRule: {}, bySeverity: {}, byClause: {}}],
    ],
  )
  expect(
    report.findings.map(({document, clause}: {document: string; clause: string}) => [document, clause]),
  ).toEqual([['lease', 'lease › 1']])
  expect(report.translations).toMatchObject([
    {id: 'en', path: 'docs/en', clauseCount: 4},
    {id: 'fr', path: 'docs/fr', clauseCount: 4},
  ])
  const again = await run(folder, 'format', 'out.json', '-f', 'markdown')
  expect(again.stdout).toContain('lease › 1')
  const sarif = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'))
  expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('docs/en/lease.md')
  expect(readFileSync(join(folder, 'out.junit'), 'utf8')).toContain('lease › 1: ')
  expect(readFileSync(join(folder, 'out.markdown'), 'utf8').match(/clausediff-check/g)).toHaveLength(1)
})

test('one document, several, and one that is not there', async () => {
  const folder = project()
  expect((await run(folder, 'check', '--document', 'policy')).code).toBe(0)
  expect((await run(folder, 'check', '--document', 'l*', '--document', 'policy')).code).toBe(1)
  const {code, stderr} = await run(folder, 'check', '--document', 'leas')
  expect([code, stderr]).toEqual([
    2,
    'clausediff: no document `leas`: expected one of `lease`, `policy`; did you mean `lease`?\n',
  ])
})

test('a clause in all documents, or in the one that is named', async () => {
  const folder = project({
    'docs/en/more.md': clauses('One.', 'Two.', 'Three.'),
    'docs/fr/more.md': clauses('Un.', 'Deux.', 'Trois.'),
  })
  const keys = ({stdout}: {stdout: string}) => [...stdout.matchAll(/^\S+ › \S+/gm)].map(([key]) => key)
  expect(keys(await run(folder, 'show', '2'))).toEqual(['lease › 2', 'more › 2', 'policy › 2'])
  expect(keys(await run(folder, 'show', '3'))).toEqual(['more › 3'])
  expect(keys(await run(folder, 'show', 'policy › 2'))).toEqual(['policy › 2'])
  expect(await run(folder, 'show', '9')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no clause `9`'),
  })
  expect((await run(folder, 'check', '--clause', 'policy › 1')).code).toBe(0)
  expect((await run(folder, 'check', '--clause', '1')).code).toBe(1)
})

test('show prints the sentences of each document in its own places', async () => {
  const {stdout} = await run(project(), 'show', '1', '-f', 'json')
  const rows = JSON.parse(stdout).rows as {
    key: string
    readings: {path: string}[]
    segments: {text: string}[][]
  }[]
  expect(
    rows.map(({key, readings, segments}) => [
      key,
      readings.map(({path}) => path),
      segments[0]!.map(({text}) => text),
    ]),
  ).toEqual([
    [
      'lease › 1',
      ['docs/en/lease.md', 'docs/fr/lease.md'],
      ['The tenant pays 30 euros.', 'Le locataire paie 40 euros.'],
    ],
    [
      'policy › 1',
      ['docs/en/policy.md', 'docs/fr/policy.md'],
      ['Staff report within 3 days.', 'Le personnel fait rapport dans les 3 jours.'],
    ],
  ])
})

test('find looks in all documents, and exits with 1 where none has it', async () => {
  const folder = project()
  const {code, stdout} = await run(folder, 'find', 'must', '-f', 'json')
  expect([code, JSON.parse(stdout).hits.map(({key}: {key: string}) => key)]).toEqual([
    0,
    ['lease › 2', 'policy › 2'],
  ])
  const none = await run(folder, 'find', 'tenent')
  expect([none.code, none.stderr]).toEqual([1, 'no text has "tenent"; did you mean "tenant"?\n'])
})

test('one lock with a block for each document; what is accepted stays accepted', async () => {
  const folder = project()
  expect((await run(folder, 'accept', '--by', 'me')).stdout).toBe(
    'wrote clausediff.lock.json: 1 accepted in all, 1 added, 0 dropped, clauses new or changed: en ×4, fr ×4\n',
  )
  expect((await run(folder, 'check')).code).toBe(0)
  expect((await run(folder, 'accept', '--by', 'me')).stdout).toContain('is up to date')
  write(
    folder,
    'docs/fr/policy.md',
    clauses('Le personnel fait rapport dans les 5 jours.', 'Le personnel ne doit pas entrer dans la salle.'),
  )
  const {code, stdout} = await run(folder, 'check')
  expect([code, stdout]).toEqual([1, expect.stringContaining('policy › 1')])
  await run(folder, 'accept', '--clause', 'policy › 1', '--by', 'me')
  expect((await run(folder, 'check')).code).toBe(0)
})

test('branches that accept in different documents merge', async () => {
  const folder = project()
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {cwd: folder}).toString()
  git('init', '-q', '-b', 'main')
  await run(folder, 'accept', '--by', 'me')
  git('add', '.')
  git('commit', '-qm', 'all')
  for (const [branch, document, text] of [
    ['a', 'lease', clauses('Le locataire paie 45 euros.', 'Le locataire ne doit pas fumer.')],
    [
      'b',
      'policy',
      clauses(
        'Le personnel fait rapport dans les 4 jours.',
        'Le personnel ne doit pas entrer dans la salle.',
      ),
    ],
  ] as const) {
    git('checkout', '-q', '-b', branch, 'main')
    write(folder, `docs/fr/${document}.md`, text)
    await run(folder, 'accept', '--by', 'me')
    git('commit', '-qam', branch)
  }
  git('merge', '-q', '-m', 'both', 'a')
  expect(await run(folder, 'check')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('no new findings'),
  })
  expect((await run(folder, 'accept', '--by', 'me')).stdout).toContain('is up to date')
})

test('a renamed document keeps what was accepted in it, with git and without', async () => {
  const folder = project()
  await run(folder, 'accept', '--by', 'me')
  for (const lang of ['en', 'fr'])
    renameSync(join(folder, `docs/${lang}/lease.md`), join(folder, `docs/${lang}/rent.md`))
  const {code, stderr} = await run(folder, 'check')
  expect([code, stderr]).toEqual([
    0,
    '`rent` is `lease` of the lock, renamed: what was accepted there holds\n',
  ])
  expect((await run(folder, 'accept', '--by', 'me')).stdout).toContain(
    '1 accepted in all, 0 added, 0 dropped',
  )
  expect(
    Object.keys(JSON.parse(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')).documents),
  ).toEqual(['policy', 'rent'])
  expect(await run(folder, 'check')).toMatchObject({code: 0, stderr: ''})
})

test('the lock of one work holds for the document that it becomes', async () => {
  const folder = project({
    'clausediff.config.json': JSON.stringify({
      translations: [
        {path: 'docs/en/lease.md', id: 'en'},
        {path: 'docs/fr/lease.md', id: 'fr'},
      ],
    }),
  })
  await run(folder, 'accept', '--by', 'me')
  const before = JSON.parse(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8'))
  expect(before.schemaVersion).toBe(1)
  write(folder, 'clausediff.config.json', config)
  expect((await run(folder, 'check')).code).toBe(0)
  await run(folder, 'accept', '--by', 'me')
  const after = JSON.parse(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8'))
  expect(after).toMatchObject({schemaVersion: 2, clauses: {}, documents: {lease: {clauses: before.clauses}}})
})

test('what a document that is gone had accepted is dropped', async () => {
  const folder = project()
  await run(folder, 'accept', '--by', 'me')
  for (const lang of ['en', 'fr']) rmSync(join(folder, `docs/${lang}/lease.md`))
  expect((await run(folder, 'accept', '--by', 'me')).stdout).toContain(
    '0 accepted in all, 0 added, 1 dropped',
  )
})

test('a document that cannot be read is told, and the others are judged', async () => {
  const folder = project({'docs/fr/policy.md': ''})
  const {code, stdout, stderr} = await run(folder, 'check')
  expect(code).toBe(2)
  expect(stderr).toContain('clausediff: policy: `docs/fr/policy.md` is empty')
  expect(stdout).toContain('lease › 1')
})

test('a document in one translation is told where texts are compared', async () => {
  const folder = project({'docs/en/alone.md': clauses('Nobody else says it.')})
  expect((await run(folder, 'diff')).stderr).toContain(
    'nothing to compare with: `alone`, each in one translation',
  )
})

test('files of a document that are named go by its block of the lock', async () => {
  const folder = project()
  await run(folder, 'accept', '--by', 'me')
  expect((await run(folder, 'check', 'docs/fr/lease.md', 'docs/en/lease.md')).code).toBe(0)
})

test('the report is a page that lists the documents, and a page for each', async () => {
  const folder = project()
  expect(await run(folder, 'report', '-o', 'out.html')).toMatchObject({code: 0})
  expect(readdirSync(join(folder, 'out.documents')).sort()).toEqual(['lease.html', 'policy.html'])
  const index = readFileSync(join(folder, 'out.html'), 'utf8')
  expect(index).toContain('href="out.documents/lease.html"')
  expect(index).toContain('href="out.documents/policy.html"')
  expect((await run(folder, 'report', '-o', 'out.html')).stderr).toContain('2 documents')
  mkdirSync(join(folder, 'x'))
})

test('the order in which a folder is read changes no byte', async () => {
  const [a, b] = [project(), folderOf(Object.fromEntries(Object.entries(files).toReversed()))]
  made.push(b)
  const [one, other] = [await run(a, 'check', '-f', 'json'), await run(b, 'check', '-f', 'json')]
  expect(one.stdout).toBe(other.stdout)
})

test('a finding is accepted by its id, in the document that has it', async () => {
  const folder = project({
    'docs/en/sale.md': clauses('The tenant pays 30 euros.'),
    'docs/fr/sale.md': clauses('Le locataire paie 50 euros.'),
  })
  const {stdout} = await run(folder, 'check')
  const ids = [...stdout.matchAll(/#([0-9a-f]{4,})/g)].map(([, id]) => id!)
  expect(ids).toHaveLength(2)
  expect((await run(folder, 'accept', ids[0]!, '--by', 'me')).stdout).toContain('1 accepted in all, 1 added')
  const after = await run(folder, 'check')
  expect([after.code, after.stdout.includes('lease › 1'), after.stdout.includes('sale › 1')]).toEqual([
    1,
    false,
    true,
  ])
})

test('figures of quality are those of all documents', async () => {
  const {stdout} = await run(project(), 'check', '-f', 'json')
  const words = (JSON.parse(stdout).quality ?? []).map(({words}: {words: number}) => words)
  const {stdout: summary} = await run(project(), 'check', '--summary')
  expect(summary).toMatch(/en +\d+/)
  expect(words.every((count: number) => count > 15)).toBe(true)
})

test('a termbase is built of all documents, a concept once, with the clauses of each', async () => {
  const folder = folderOf({
    'clausediff.config.json': JSON.stringify({documents: [{path: '{translation}/{name}.md'}]}),
    'a/leave.md': '1. Employees may leave early.\n\n2. Employees rest for two days.\n',
    'b/leave.md': '1. Staff may leave early.\n\n2. Staff rest for two days.\n',
    'a/pay.md': '1. Employees are paid.\n\n2. Employees are heard.\n',
    'b/pay.md': '1. Staff are paid.\n\n2. Staff are heard.\n',
  })
  const {code, stdout} = await run(folder, 'termbase', 'build', '-o', 'terms.csv')
  expect({code, stdout}).toEqual({code: 0, stdout: ''})
  const rows = readFileSync(join(folder, 'terms.csv'), 'utf8').split('\n')
  expect(rows.filter((row) => row.includes('Employees'))).toHaveLength(1)
  expect(rows.find((row) => row.includes('Staff'))).toContain('4 ×: leave › 1; leave › 2; pay › 1; pay › 2')
  expect(readFileSync(join(folder, 'clausediff.config.json'), 'utf8')).toContain('terms.csv')
})

test('check says which documents have one translation', async () => {
  const folder = project({'docs/en/notice.md': clauses('Notice is given.', 'It is in writing.')})
  await run(folder, 'accept')
  expect((await run(folder, 'check')).stderr).toBe(
    'nothing to compare with: `notice`, each in one translation\n',
  )
})
