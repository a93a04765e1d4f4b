import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {withItem} from '../../src/project/decide/config-text.ts'
import {clausediff, folderOf, type Outcome} from '../cli/run.ts'

const texts = {
  'legal.md':
    '1. Time. Staff may leave early.\n\n2. Rest. Staff must rest. The staff are heard.\n\n3. Pay. Staff shall not pay fees.\n',
  'hr.md':
    '1. Time. Employees may leave early.\n\n2. Rest. Employees should rest. The employees are heard.\n\n3. Pay. Employees shall pay fees.\n',
}
const config = {translations: [{path: 'hr.md'}, {path: 'legal.md'}]}

function project(more: object = {}, files: Record<string, string> = {}) {
  const folder = folderOf({
    ...texts,
    'clausediff.config.json': `${JSON.stringify({...config, ...more}, null, 2)}\n`,
    ...files,
  })
  const env = {SOURCE_DATE_EPOCH: '1777852800', XDG_STATE_HOME: join(folder, '.state'), USER: 'Ada'}
  return {
    folder,
    run: (...args: string[]): Promise<Outcome> => clausediff(args, {cwd: folder, env}),
    read: (name: string) => readFileSync(join(folder, name), 'utf8'),
  }
}

const idOf = (stdout: string, what: RegExp): string =>
  /#([0-9a-f]+)/.exec(stdout.split('\n').find((line) => what.test(line))!)![1]!

test('one finding is accepted by its id, and the others stay new', async () => {
  const {run} = project()
  const before = (await run('check')).stdout
  const id = idOf(before, /binds more/)
  expect((await run('accept', id, '--reason', 'agreed')).stdout).toContain('1 accepted in all, 1 added')
  const after = (await run('check')).stdout
  expect(after).toContain('1 error · 3 warnings (on 1 term pair); not listed: 1 accepted')
  expect(after).not.toContain(id)
})

test('a concept is accepted with all its findings', async () => {
  const {run} = project()
  const id = idOf((await run('check')).stdout, /Employees \/ Staff/)
  expect((await run('accept', `#${id}`)).stdout).toContain('3 accepted in all, 3 added')
})

test('an id that is none, or the beginning of none, is refused and nothing is written', async () => {
  const {run, folder} = project()
  expect(await run('accept', '0000')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('no finding `0000` here'),
  })
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
  expect((await run('ignore')).code).toBe(2)
  expect((await run('ignore', '--concept', 'cats / dogs')).code).toBe(2)
})

test('a pair of words is ignored everywhere, or in one clause', async () => {
  const {run, read} = project()
  await run('ignore', '--concept', 'staff / employees', '--clause', '2', '--reason', 'fine')
  expect(read('clausediff.config.json')).toContain(
    '  "ignore": [\n    {"concept": "staff / employees", "clauses": ["2"], "reason": "fine"}\n  ]\n',
  )
  expect((await run('check')).stdout).toContain('2 warnings (on 1 term pair)')
  await run('ignore', '--concept', 'staff / employees', '--reason', 'fine')
  expect((await run('check')).stdout).toMatch(/^2 errors\n/)
  await run('undo')
  expect((await run('check')).stdout).toContain('2 warnings (on 1 term pair)')
})

test.each(['staff/employees', 'Employees / Staff', 'employees /staff'])(
  'a pair of words is named as `%s`, too',
  async (name) => {
    const {run} = project()
    const {code, stdout} = await run('ignore', '--concept', name)
    expect([code, stdout]).toEqual([0, 'wrote clausediff.config.json: 3 findings ignored from now on\n'])
  },
)

test('a decision on files that no config names writes one that does', async () => {
  const {folder, run, read} = project()
  rmSync(join(folder, 'clausediff.config.json'))
  const files = ['legal.md', 'hr.md']
  expect((await run('prefer', 'Employees', '--not', 'Staff', ...files)).code).toBe(0)
  expect((await run('ignore', '--concept', 'staff / employees', ...files)).code).toBe(2)
  expect(JSON.parse(read('clausediff.config.json'))).toEqual({
    translations: [{path: 'legal.md'}, {path: 'hr.md'}],
    termbase: ['terms.csv'],
  })
  expect((await run('check')).stdout).toContain('use "Employees"')
  expect((await run('undo')).code).toBe(0)
  expect(existsSync(join(folder, 'clausediff.config.json'))).toBe(false)
})

test('texts from elsewhere are named in no new config', async () => {
  const {folder, run} = project()
  rmSync(join(folder, 'clausediff.config.json'))
  const outcome = await run('ignore', '--concept', '智能体', '--corpus', 'ai-plus')
  expect(outcome).toMatchObject({code: 2, stderr: expect.stringContaining('to write this into')})
  expect(existsSync(join(folder, 'clausediff.config.json'))).toBe(false)
})

test('a preferred word is written into the termbase, which the config names; the divergence is told once', async () => {
  const {run, read} = project()
  await run('prefer', 'Employees', '--not', 'Staff')
  expect(JSON.parse(read('clausediff.config.json')).termbase).toEqual(['terms.csv'])
  const {stdout} = await run('check')
  expect(stdout).toContain('2 errors · 3 warnings\n')
  expect(stdout).not.toContain('Employees / Staff')
  await run('prefer', 'Staff', '--not', 'Employees')
  expect(read('terms.csv')).toBe(
    'concept,language,translation,term,status\nemployees,en,,Staff,preferred\nemployees,en,,Employees,deprecated\n',
  )
  expect((await run('prefer', 'Cats', '--not', 'Dogs')).code).toBe(2)
})

test('undo after `termbase build -o` takes back that, and not the decision before it', async () => {
  const {run, read, folder} = project()
  await run('accept', '--reason', 'x')
  const [config, lock] = [read('clausediff.config.json'), read('clausediff.lock.json')]
  await run('termbase', 'build', '-o', 'terms.csv', '--min-count', '1')
  expect(read('clausediff.config.json')).not.toBe(config)
  expect((await run('undo')).stdout).toContain(
    'undone: termbase build terms.csv (terms.csv, clausediff.config.json)',
  )
  expect(existsSync(join(folder, 'terms.csv'))).toBe(false)
  expect([read('clausediff.config.json'), read('clausediff.lock.json')]).toEqual([config, lock])
  await run('undo')
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
})

test('undo leaves alone what was changed since', async () => {
  const {run, folder, read} = project()
  await run('ignore', '--concept', 'staff / employees')
  writeFileSync(join(folder, 'clausediff.config.json'), `${read('clausediff.config.json')}\n`)
  expect(await run('undo')).toMatchObject({code: 2, stderr: expect.stringContaining('was changed since')})
})

test('undo passes over decisions that were taken back otherwise, as by git, to the one before them', async () => {
  const {run, folder, read} = project()
  await run('accept', '--reason', 'x')
  const before = read('clausediff.config.json')
  await run('ignore', '--concept', 'staff / employees')
  await run('prefer', 'Employees', '--not', 'Staff')
  writeFileSync(join(folder, 'clausediff.config.json'), before)
  // Half of what `prefer` wrote is still there.
  expect((await run('undo')).code).toBe(2)
  rmSync(join(folder, 'terms.csv'))
  expect((await run('undo')).stdout).toBe('undone: accept (clausediff.lock.json)\n')
  expect(await run('undo')).toMatchObject({code: 2, stderr: expect.stringContaining('no decision to undo')})
})

test('undo takes back one decision after the other', async () => {
  const {run, folder} = project()
  await run('accept', '--reason', 'x')
  await run('accept', '--prune')
  await run('undo')
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
  expect((await run('undo')).code).toBe(2)
})

test.each([
  ['{}', '{\n  "ignore": [\n    {"a": 1}\n  ]\n}'],
  ['{"x": [1, {"ignore": 2}]}\n', '{"x": [1, {"ignore": 2}],\n  "ignore": [\n    {"a": 1}\n  ]\n}\n'],
  ['{\n\t"ignore": [],\n\t"y": "}"\n}', '{\n\t"ignore": [\n\t\t{"a": 1}\n\t],\n\t"y": "}"\n}'],
  ['{"ignore": [{"b": "]"}]}', '{"ignore": [{"b": "]"},\n    {"a": 1}\n  ]}'],
])('an item goes to the end of its list, and all else stays: %j', (text, expected) => {
  expect(withItem(text, 'ignore', {a: 1})).toBe(expected)
  expect(JSON.parse(withItem(text, 'ignore', {a: 1})).ignore.at(-1)).toEqual({a: 1})
})

test('what a list of the config holds already is not added again, as where two decide at once', () => {
  for (const item of ['terms.csv', {concept: 'staff / employees', reason: 'both'}]) {
    const once = withItem('{"translations": []}', 'termbase', item)
    expect(JSON.parse(once).termbase).toEqual([item])
    expect(withItem(once, 'termbase', item)).toBe(once)
  }
})

test('an edit is one finding, at the side that changed', async () => {
  const {run, folder} = project()
  await run('accept')
  writeFileSync(join(folder, 'legal.md'), texts['legal.md'].replace('may leave', 'must leave'))
  const {stdout} = await run('check', '-f', 'lines')
  expect(stdout).toBe(
    'legal.md:1:16: modality-mismatch: 1 legal now says "must leave", hr still "may leave"\n',
  )
  const {stdout: json} = await run('check', '-f', 'json')
  expect(JSON.parse(json).findings.find(({status}: {status: string}) => status === 'new').also).toMatchObject(
    [{rule: 'drift'}],
  )
  const id = idOf((await run('check')).stdout, /now says/)
  await run('accept', id)
  expect((await run('check')).stdout).toMatch(/^no new findings/)
})

test('a lost word is told at the text that lost it', async () => {
  const {run, folder} = project()
  await run('accept')
  writeFileSync(join(folder, 'hr.md'), texts['hr.md'].replace('should rest', 'rest'))
  const {stdout} = await run('check', '-f', 'lines')
  expect(stdout.split('\n')[0]).toMatch(/^hr\.md:3:/)
})

test('only a reference makes anything expected', async () => {
  const {run} = project({translations: [{path: 'hr.md'}, {path: 'legal.md', reference: true}]})
  const {stdout} = await run('check', '-f', 'lines')
  expect(stdout).toContain(
    'hr.md:3:20: modality-mismatch: 2 hr says "should rest", expected "must rest" as in legal\n',
  )
  expect((await project().run('check', '-f', 'lines')).stdout).not.toMatch(/expected|Unexpected/)
})

test('a profile sets rules, and rules of the config go before it', async () => {
  const all = async (more: object): Promise<Record<string, number>> =>
    JSON.parse((await project(more).run('check', '-f', 'json')).stdout).summary.byRule
  expect((await all({extends: 'terms-off'}))['term-divergence']).toBeUndefined()
  expect((await all({extends: 'terms-off', rules: {'term-divergence': 'info'}}))['term-divergence']).toBe(3)
  expect((await project({extends: 'lega'}).run('check')).stderr).toContain('did you mean `legal`?')
})

test('rules of a module are run, but in CI none from outside of the repository', async () => {
  const pack = `export const rules = [{id: 'no-fees', severity: 'error', summary: 'No fees.', run({collation}, report) {
    for (const [row, {readings}] of collation.rows.entries())
      for (const [translation, reading] of readings.entries())
        for (const {clause, start, end} of reading)
          if (clause.text.includes('fees')) report({row, message: 'fees', places: [{translation, clause, start, end}]})
  }}]`
  const {run, folder} = project(
    {rulePacks: ['house.mjs'], rules: {'no-fees': 'warning'}},
    {'house.mjs': pack},
  )
  expect((await run('check', '--rule', 'no-f', '-f', 'lines')).stdout).toContain('no-fees: 3 fees')
  const outside = project({rulePacks: [join(folder, 'house.mjs')]})
  const ci = await clausediff(['check'], {
    cwd: outside.folder,
    env: {CI: 'true', GITHUB_WORKSPACE: outside.folder},
  })
  expect(ci).toMatchObject({code: 2, stderr: expect.stringContaining('outside of the repository')})
  expect((await project({rulePacks: ['none.mjs']}).run('check')).stderr).toContain(
    'the rules `none.mjs` do not exist',
  )
  expect(
    (await project({rulePacks: ['a.mjs']}, {'a.mjs': 'export const x = 1'}).run('check')).stderr,
  ).toContain('exports no rules')
})

test('the summary has a line for each translation', async () => {
  const {run} = project()
  expect((await run('check', '--summary')).stdout).toMatchInlineSnapshot(`
    "2 errors · 3 warnings (on 1 term pair)

           words  errors  warnings  notes  penalty  trend  new  accepted  gone
    hr        18   111.1     166.7    0.0    722.2      –    5         0     0
    legal     19   105.3     157.9    0.0    684.2      –    5         0     0

    Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning
    (MQM); trend: since the accepted state.
    "
  `)
})
