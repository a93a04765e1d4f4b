import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, expect, test} from 'vitest'
import {clausediff, folderOf} from './run.ts'

const says: Record<string, (days: number, at: number) => string> = {
  en: (days, at) => `The tenant returns key ${at} within ${days} days. The tenant must not smoke.`,
  fr: (days, at) => `Le locataire rend la clé ${at} dans les ${days} jours. Le locataire ne doit pas fumer.`,
  de: (days, at) =>
    `Der Mieter gibt Schlüssel ${at} binnen ${days} Tagen zurück. Der Mieter darf nicht rauchen.`,
}
const nameOf = (at: number): string => `act-${String(at).padStart(2, '0')}`
const textOf = (
  language: string,
  at: number,
  days: (clause: number) => number = (clause) => clause + at,
): string => [1, 2, 3, 4].map((clause) => `${clause}. ${says[language]!(days(clause), at)}\n`).join('\n')

/** Forty documents in three languages, committed on `main`, and a branch to work on. */
function repository(): string {
  const folder = folderOf({
    'clausediff.config.json': JSON.stringify({documents: [{path: 'acts/{name}/{lang}.md'}]}),
  })
  for (let at = 1; at <= 40; at++) {
    mkdirSync(join(folder, 'acts', nameOf(at)), {recursive: true})
    for (const language of Object.keys(says)) write(folder, at, language, textOf(language, at))
  }
  git(folder, 'init', '-q', '-b', 'main')
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'acts')
  git(folder, 'checkout', '-q', '-b', 'work')
  return folder
}

const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], {cwd: folder}).toString()
const write = (folder: string, at: number, language: string, text: string): void =>
  writeFileSync(join(folder, 'acts', nameOf(at), `${language}.md`), text)
const check = (cwd: string, ...args: string[]) =>
  clausediff(['check', '--since', 'main', ...args], {cwd, env: {CI: 'true'}})

const folder = repository()
afterEach(() => {
  git(folder, 'reset', '-q', '--hard')
  git(folder, 'clean', '-fdq')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('a branch that changed nothing reads nothing', async () => {
  expect(await check(folder)).toMatchObject({
    code: 0,
    stderr: '40 documents unchanged since `main`, not read\n',
  })
})

test('of a branch that changed one text, one document is judged, in a comment and in SARIF', async () => {
  write(
    folder,
    7,
    'fr',
    textOf('fr', 7, (clause) => (clause === 3 ? 99 : clause + 7)),
  )
  const {code, stdout, stderr} = await check(folder, '-f', 'markdown', '-f', 'sarif=out.sarif')
  expect([code, stderr.split('\n')[0]]).toEqual([
    1,
    '39 documents unchanged since `main`, not read; names are not compared with theirs',
  ])
  expect(stdout).toContain('**act-07 › 3**')
  expect(stdout.match(/^\*\*/gm)).toHaveLength(1)
  const [{results}] = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs
  const uris = new Set(
    results.flatMap(({locations}: {locations: {physicalLocation: {artifactLocation: object}}[]}) =>
      locations.map(({physicalLocation}) => JSON.stringify(physicalLocation.artifactLocation)),
    ),
  )
  expect([...uris]).toEqual([JSON.stringify({uri: 'acts/act-07/fr.md', uriBaseId: '%SRCROOT%'})])
})

test('what the whole check says of a changed document is what the check of a branch says', async () => {
  write(
    folder,
    9,
    'de',
    textOf('de', 9, () => 77),
  )
  const whole = JSON.parse(
    (await clausediff(['check', '--document', 'act-09', '-f', 'json'], {cwd: folder})).stdout,
  )
  const branch = JSON.parse((await check(folder, '-f', 'json')).stdout)
  const told = ({findings}: {findings: {status: string; clause: string; rule: string}[]}) => [
    ...new Set(
      findings
        .filter(({status, rule}) => status === 'new' && rule === 'number-mismatch')
        .map(({clause}) => clause),
    ),
  ]
  expect(told(whole)).toEqual(['act-09 › 1', 'act-09 › 2', 'act-09 › 3', 'act-09 › 4'])
  expect(told(branch)).toEqual(told(whole))
})

test('a document that is renamed, and one that is new', async () => {
  git(folder, 'mv', 'acts/act-11', 'acts/law-11')
  expect(await check(folder)).toMatchObject({code: 0})
  mkdirSync(join(folder, 'acts/new'))
  writeFileSync(join(folder, 'acts/new/en.md'), textOf('en', 50))
  writeFileSync(join(folder, 'acts/new/fr.md'), textOf('fr', 51))
  const {code, stdout} = await check(folder)
  expect([code, stdout]).toEqual([1, expect.stringMatching(/^new › 1 /m)])
})

test('a new translation of a known document is judged against those that were there', async () => {
  writeFileSync(join(folder, 'acts/act-12/it.md'), textOf('fr', 12))
  expect(await check(folder)).toMatchObject({stderr: expect.stringContaining('39 documents unchanged')})
})

test('of what is staged, only documents with a staged change are read', async () => {
  await clausediff(['accept', '--by', 'me'], {cwd: folder})
  git(folder, 'add', '.')
  git(folder, 'commit', '-qm', 'lock')
  write(
    folder,
    3,
    'fr',
    textOf('fr', 3, () => 88),
  )
  git(folder, 'add', '.')
  write(folder, 3, 'fr', textOf('fr', 3))
  write(
    folder,
    4,
    'fr',
    textOf('fr', 4, () => 88),
  )
  // What is in the folder, but not staged, is no part of the next commit.
  writeFileSync(join(folder, 'acts/act-03/it.md'), textOf('fr', 3))
  const {code, stdout, stderr} = await clausediff(['check', '--staged'], {cwd: folder})
  expect(stderr).toContain('39 documents unchanged in what is staged, not read')
  expect([code, stdout.includes('act-03 › 1'), stdout.includes('act-04')]).toEqual([1, true, false])
})

test('on CI, a pattern reaches nothing outside of the repository', async () => {
  const outside = folderOf({'en/a.md': textOf('en', 1), 'fr/a.md': textOf('fr', 1)})
  const path = `../${outside.split('/').at(-1)}/{lang}/{name}.md`
  writeFileSync(join(folder, 'clausediff.config.json'), JSON.stringify({documents: [{path}]}))
  const {code, stderr} = await clausediff(['check'], {cwd: folder, env: {CI: 'true'}})
  expect([code, stderr]).toEqual([
    2,
    expect.stringContaining('which is outside of the repository, and CI is set'),
  ])
  rmSync(outside, {recursive: true})
})
