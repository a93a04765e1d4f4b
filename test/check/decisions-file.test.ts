import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf, type Outcome} from '../cli/run.ts'

function project(files: Record<string, string> = {}) {
  const folder = folderOf({
    'legal.md': '1. Time. Staff may leave early.\n\n2. Rest. Staff must rest. The staff are heard.\n',
    'hr.md':
      '1. Time. Employees may leave early.\n\n2. Rest. Employees should rest. The employees are heard.\n',
    'clausediff.config.json': JSON.stringify({translations: [{path: 'hr.md'}, {path: 'legal.md'}]}),
    ...files,
  })
  const env = {SOURCE_DATE_EPOCH: '1777852800', XDG_STATE_HOME: join(folder, '.state'), USER: 'Ada'}
  return {
    folder,
    run: (...args: string[]): Promise<Outcome> => clausediff(args, {cwd: folder, env}),
    ci: (...args: string[]): Promise<Outcome> => clausediff(args, {cwd: folder, env: {...env, CI: 'true'}}),
    decide: (decisions: unknown) =>
      writeFileSync(join(folder, 'd.json'), JSON.stringify({schemaVersion: 1, decisions})),
  }
}

async function fingerprints(run: (...args: string[]) => Promise<Outcome>): Promise<Record<string, string>> {
  const {stdout} = await run('check', '--format', 'json', '--fail-on', 'never')
  const {findings} = JSON.parse(stdout) as {findings: {rule: string; fingerprint: string}[]}
  return Object.fromEntries(findings.map(({rule, fingerprint}) => [rule, fingerprint]))
}

test('what is fine is accepted with its note, a preferred word written, and what is gone is counted', async () => {
  const {run, decide, folder} = project()
  const of = await fingerprints(run)
  decide([
    {fingerprint: of['modality-mismatch'], decision: 'fine', note: 'agreed'},
    {fingerprint: '0000000000000000', decision: 'fine'},
    {fingerprint: of['term-divergence'], decision: 'prefer', term: 'Employees', not: 'Staff'},
    {fingerprint: 'ffffffffffffffff', decision: 'fix', note: 'soon'},
    {fingerprint: 'ffffffffffffffff', note: 'a note alone decides nothing'},
  ])
  expect((await run('accept', '--decisions', 'd.json')).stdout).toBe(
    '1 accepted, 1 word preferred, 1 to fix, 1 no longer there\n',
  )
  expect(readFileSync(join(folder, 'clausediff.lock.json'), 'utf8')).toContain('agreed')
  expect(readFileSync(join(folder, 'terms.csv'), 'utf8')).toContain('Employees')
  // One decision, one step back.
  await run('undo')
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
  expect(existsSync(join(folder, 'terms.csv'))).toBe(false)
})

test('under CI the lock does not grow by decisions either', async () => {
  const {run, ci, decide, folder} = project()
  decide([{fingerprint: (await fingerprints(run))['modality-mismatch'], decision: 'fine'}])
  expect(await ci('accept', '--decisions', 'd.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('would grow by'),
  })
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
})

test.each([
  ['', '`d.json` is empty: expected what the HTML report exports, or a table of findings as CSV or XLSX'],
  ['{', '`d.json` is no JSON: line 1, column 2: it ends too early'],
  ['[]', '`d.json` holds no decisions: expected what “Export decisions” in the HTML report saves'],
  ['{"schemaVersion": 2, "decisions": []}', '`d.json` holds decisions of version 2, expected 1'],
  ['{"schemaVersion": 1, "decisions": [{"fingerprint": "x"}]}', 'decision 1 in `d.json` cannot be read'],
  [
    '{"schemaVersion": 1, "decisions": [{"fingerprint": "0123456789abcdef", "decision": "prefer", "term": "a"}]}',
    'decision 1 in `d.json` cannot be read',
  ],
  [
    JSON.stringify({
      schemaVersion: 1,
      decisions: [
        {fingerprint: '0123456789abcdef', decision: 'prefer', term: 'staff', not: 'employees'},
        {fingerprint: '0123456789abcdee', decision: 'prefer', term: 'Employees', not: 'staff'},
      ],
    }),
    '`d.json` prefers `Employees` to `staff`, and `staff` to `Employees`: decide for one of them',
  ],
])('%s is refused, and nothing is written', async (text, message) => {
  const {run, folder} = project({'d.json': text})
  expect(await run('accept', '--decisions', 'd.json')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(message),
  })
  expect(existsSync(join(folder, 'clausediff.lock.json'))).toBe(false)
})

test('decisions say themselves what to accept; a file that is not there is named', async () => {
  const {run} = project()
  expect((await run('accept', '--decisions', 'd.json', '--rule', 'omission')).stderr).toContain(
    '--decisions says itself what to accept',
  )
  expect((await run('accept', '--decisions', 'none.json')).stderr).toContain('`none.json` does not exist')
})
