import {cpSync, existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const law = '1. Scope. This law applies.\n\n2. Terms. A term is a word.\n'
const nothingNamed =
  'clausediff: no translations are named, and there is no clausediff.config.json here or above: name two files or run `clausediff init`\n'

describe('the shipped corpus takes the place of nothing', () => {
  const judging = [
    ['accept'],
    ['accept', '--reason', 'x'],
    ['check'],
    ['check', '--since', 'main'],
    ['report'],
    ['termbase', 'build', '-o', 'terms.csv'],
    ['parse'],
    ['align'],
  ]
  test.each(judging)('%s %s %s: an empty folder', async (...args) => {
    const cwd = folderOf({})
    expect(await clausediff(args, {cwd})).toEqual({code: 2, stdout: '', stderr: nothingNamed})
    expect(readdirSync(cwd)).toEqual([])
  })

  test.each([
    ['accept', 'cset', 'newswire'],
    ['check', 'cset', 'newswire'],
    ['report', 'cset', 'newswire', '-o', 'x.html'],
    ['termbase', 'build', 'cset', 'newswire'],
  ])('%s %s %s: ids of the corpus alone do not name it', async (...args) => {
    const cwd = folderOf({})
    const stderr = 'clausediff: `cset` does not exist: expected a file\n'
    expect(await clausediff(args, {cwd})).toEqual({code: 2, stdout: '', stderr})
    expect(readdirSync(cwd)).toEqual([])
  })

  const looking = [['diff'], ['terms'], ['show', 'III.10'], ['find', 'agents']]
  test.each([...judging, ...looking])('%s %s %s: a folder with texts', async (...args) => {
    for (const path of ['contract.txt', 'texts/deep/law.md', 'Vertrag.DOCX']) {
      const cwd = folderOf({[path]: law})
      expect(await clausediff(args, {cwd})).toEqual({code: 2, stdout: '', stderr: nothingNamed})
    }
  })

  test.each(looking)('%s %s: a folder without texts', async (...args) => {
    const cwd = folderOf({'package.json': '{}', 'README.md': '# Mine\n', '.hidden/x.txt': law})
    const {code, stdout, stderr} = await clausediff(args, {cwd})
    expect({code, stderr}).toEqual({
      code: 0,
      stderr: 'no config here: using the sample corpus (`clausediff init` writes a config)\n',
    })
    expect(stdout).not.toBe('')
  })

  test('a config that was renamed, as CI would find it', async () => {
    const cwd = folderOf({
      'clausediff.config.old.json': '{"translations": [{"path": "a.txt"}, {"path": "b.txt"}]}',
      'a.txt': law,
      'b.txt': law,
    })
    const outcome = await clausediff(['check', '--format', 'github'], {cwd, env: {CI: 'true'}})
    expect(outcome).toEqual({code: 2, stdout: '', stderr: nothingNamed})
  })

  test('a config that names no texts', async () => {
    const cwd = folderOf({'clausediff.config.json': '{"rules": {"omission": "off"}}'})
    for (const args of [...judging, ...looking]) {
      expect((await clausediff(args, {cwd})).stderr).toBe(
        'clausediff: `clausediff.config.json` names no translations: name two files, or add `translations` or `documents` to it\n',
      )
    }
  })

  test("an id of the corpus does not hide the user's file of that name", async () => {
    const cwd = folderOf({cset: law})
    const {stdout} = await clausediff(['show', '1', 'cset'], {cwd})
    expect(stdout).toContain('This law applies.')
  })

  test('a termbase is taken in without a text in sight', async () => {
    const cwd = folderOf({'more.csv': 'concept,language,term\nt,en,term\n'})
    expect(await clausediff(['termbase', 'import', 'more.csv', '--into', 'terms.csv'], {cwd})).toEqual({
      code: 0,
      stdout: '',
      stderr: 'wrote terms.csv: 1 concepts, 1 taken in\n',
    })
  })
})

describe('--corpus names it', () => {
  test('in a folder with a config and texts of its own', async () => {
    const cwd = folderOf({
      'a.txt': law,
      'clausediff.config.json': '{"translations": [{"path": "a.txt"}]}',
    })
    const {code, stdout, stderr} = await clausediff(['show', 'III.10', '--corpus', 'ai-plus'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('newswire')
    const two = await clausediff(['parse', 'cset', 'a.txt', '--corpus', 'ai-plus', '--format', 'json'], {cwd})
    const {translations} = JSON.parse(two.stdout) as {translations: {id: string}[]}
    expect(translations.map(({id}) => id)).toEqual(['cset', 'a'])
  })

  test('it excludes --config', async () => {
    const {code, stderr} = await clausediff(['diff', '--corpus', 'ai-plus', '--config', 'x.json'])
    expect([code, stderr]).toEqual([2, expect.stringMatching(/cannot be used with/)])
  })
})

test('from a clone, `diff` runs on the corpus, and so does `npm start`', async () => {
  const {code, stdout} = await clausediff(['diff'])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^cset ↔ newswire {3}36 clauses in both/m)
  const {scripts} = (await import(join(root, 'package.json'), {with: {type: 'json'}})).default
  const words = scripts.start.split(' ').slice(2)
  const before = (text: string): string => text.split('\nNext: ')[0]!
  expect(before((await clausediff(words)).stdout)).toBe(before(stdout))
})

test('a copy of the corpus is texts of the user', async () => {
  const cwd = folderOf({})
  cpSync(join(root, 'corpus/ai-plus/cset.txt'), join(cwd, 'cset.txt'))
  expect((await clausediff(['diff'], {cwd})).code).toBe(2)
  expect(existsSync(join(cwd, 'report.html'))).toBe(false)
})

test('every corpus that ships is one option away', async () => {
  for (const corpus of readdirSync(join(root, 'corpus')).filter((name) => !name.includes('.'))) {
    const {code, stdout, stderr} = await clausediff(['parse', '--corpus', corpus], {cwd: folderOf({})})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain(`corpus/${corpus}/`)
  }
})

test('four translations of one handbook number all its sections alike', async () => {
  const {stdout} = await clausediff(['diff', '--corpus', 'enchiridion', '--format', 'json'], {
    cwd: folderOf({}),
  })
  const {findings} = JSON.parse(stdout)
  expect(new Set(findings.map(({clause}: {clause: string}) => clause)).size).toBe(52)
  expect(findings.filter(({rule}: {rule: string}) => rule === 'structure')).toEqual([])
})
