import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {readFormats} from '../../src/format/index.ts'
import {folderOf, root} from '../cli/run.ts'

interface Step {
  id?: string
  if?: string
  shell: string
  env: Record<string, string>
  'working-directory'?: string
  run: string
}
interface Action {
  inputs: Record<string, {default: string; description: string}>
  branding: {icon: string; color: string}
  runs: {using: string; steps: Step[]}
}
const action: Action = parse(readFileSync(join(root, 'action.yml'), 'utf8'))

const text = 'I\tThe State shall support 70 pilot zones.\nII\tPromote open sharing of data.\n'
const rules = {'term-divergence': 'off', 'wording-divergence': 'off', 'term-inconsistency': 'off'}

/** A repository with two texts that agree and the package installed, as `npm ci` leaves it. */
function repository(): {
  folder: string
  git(...args: string[]): string
  write(path: string, text: string): void
} {
  const folder = folderOf({
    'clausediff.config.json': JSON.stringify({translations: [{path: 'a.tsv'}, {path: 'b.tsv'}], rules}),
    'a.tsv': text,
    'b.tsv': text,
    'package.json': '{"private": true}',
    '.gitignore': 'node_modules\n',
  })
  mkdirSync(join(folder, 'node_modules/.bin'), {recursive: true})
  symlinkSync(root, join(folder, 'node_modules/clausediff'))
  symlinkSync('../clausediff/bin/clausediff.js', join(folder, 'node_modules/.bin/clausediff'))
  chmodSync(join(root, 'bin/clausediff.js'), 0o755)
  const git = (...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'one')
  return {folder, git, write: (path, content) => writeFileSync(join(folder, path), content)}
}

interface Ran {
  code: number
  stdout: string
  stderr: string
  outputs: Record<string, string>
  summary: string
  /** What was asked of GitHub, without the read. */
  calls: string[]
}

interface Comment {
  id: number
  body: string
  /** Who wrote it; the bot that the token of a workflow writes as, if left out. */
  by?: string
}

interface Github {
  /** Whom the token belongs to; nobody, as that of a workflow, if left out. */
  user?: string
  /** The token may read and not write, as in a pull request from a fork. */
  readOnly?: boolean
  /** Neither read. */
  silent?: boolean
  /** Comments come in pages of so many. */
  page?: number
}

/** What npx would run here, a second sooner: for what depends on the comments alone. */
const installed = 'shift 2; exec node_modules/.bin/clausediff "$@"'

/** Runs the action's steps as a runner does: expressions filled in, outputs handed on, stop at a failure. */
function runAction(
  folder: string,
  inputs: Record<string, string>,
  comments: Comment[] = [],
  {user, readOnly = false, silent = false, page = 30}: Github = {},
  npx?: string,
): Ran {
  const runner = folderOf({
    output: '',
    'summary.md': '',
    'comments.json': JSON.stringify(
      comments.map(({id, body, by = 'github-actions[bot]'}) => ({id, body, user: {login: by}})),
    ),
    calls: '',
  })
  if (npx !== undefined) {
    writeFileSync(join(runner, 'npx'), `#!/bin/bash\n${npx}\n`)
    chmodSync(join(runner, 'npx'), 0o755)
  }
  const gh = join(runner, 'gh')
  // `gh api` as far as the action uses it: a list through a filter, and three ways to write.
  writeFileSync(
    gh,
    `#!/usr/bin/env node
const {spawnSync} = require('node:child_process')
const {appendFileSync, readFileSync} = require('node:fs')
const args = process.argv.slice(2)
const method = args.includes('-X') ? args[args.indexOf('-X') + 1] : 'GET'
const refuse = () => { console.error('gh: Resource not accessible by integration (HTTP 403)'); process.exit(1) }
if (method === 'GET') {
  if (${silent}) refuse()
  const filter = args[args.indexOf('--jq') + 1]
  const jq = (value) => spawnSync('jq', ['-r', filter], {input: JSON.stringify(value), encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit']})
  if (args.includes('user')) {
    if (${user === undefined}) refuse()
    process.stdout.write(jq({login: ${JSON.stringify(user)}}).stdout)
  } else {
    const all = JSON.parse(readFileSync('${runner}/comments.json', 'utf8'))
    for (let at = 0; at < Math.max(1, all.length); at += ${page}) {
      const {stdout, status} = jq(all.slice(at, at + ${page}))
      if (status !== 0) process.exit(1)
      process.stdout.write(stdout)
    }
  }
} else {
  if (${readOnly}) refuse()
  const url = args.find((arg) => arg.startsWith('repos/'))
  const field = args.find((arg) => arg.startsWith('body=@'))
  const body = field ? ' ' + readFileSync(field.slice(6), 'utf8').split('\\n')[1] : ''
  appendFileSync('${runner}/calls', method + ' ' + url + body + '\\n')
}
`,
  )
  chmodSync(gh, 0o755)
  const given = (name: string): string => inputs[name] ?? action.inputs[name]!.default
  const outputs: Record<string, string> = {}
  const values: Record<string, string> = {
    'github.repository': 'owner/texts',
    'github.event.pull_request.number': '12',
    'github.token': 'token',
    ...Object.fromEntries(Object.keys(action.inputs).map((name) => [`inputs.${name}`, given(name)])),
  }
  const fill = (value: string): string =>
    value.replaceAll(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
      const filled = name.startsWith('steps.check.outputs.') ? outputs[name.slice(20)] : values[name]
      if (filled === undefined) throw new Error(`the action uses \`${name}\`, which this test does not know`)
      return filled
    })
  const ran = {code: 0, stdout: '', stderr: ''}
  for (const step of action.runs.steps) {
    if (ran.code !== 0) break
    if (step.if !== undefined && given('comment') !== 'true') continue
    expect(step.run).not.toContain('${{')
    const {status, stdout, stderr} = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      {
        cwd: join(folder, fill(step['working-directory'] ?? '.')),
        encoding: 'utf8',
        env: {
          PATH: `${runner}:${process.env.PATH}`,
          HOME: runner,
          npm_config_cache: join(runner, 'npm'),
          npm_config_offline: 'true',
          CI: 'true',
          RUNNER_TEMP: runner,
          GITHUB_OUTPUT: join(runner, 'output'),
          GITHUB_STEP_SUMMARY: join(runner, 'summary.md'),
          ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value)])),
        },
      },
    )
    ran.code = status ?? 1
    ran.stdout += stdout
    ran.stderr += stderr
    for (const line of readFileSync(join(runner, 'output'), 'utf8').split('\n')) {
      const [name, value] = line.split(/=(.*)/s)
      if (name) outputs[name] = value ?? ''
    }
  }
  return {
    ...ran,
    outputs,
    summary: readFileSync(join(runner, 'summary.md'), 'utf8'),
    calls: readFileSync(join(runner, 'calls'), 'utf8')
      .split('\n')
      .filter((line) => line !== ''),
  }
}

test('the action is one a runner accepts', () => {
  expect(action.runs.using).toBe('composite')
  for (const step of action.runs.steps) expect(step.shell).toBe('bash')
  for (const [name, input] of Object.entries(action.inputs)) {
    expect([name, typeof input.description, typeof input.default]).toEqual([name, 'string', 'string'])
  }
})

// What the Marketplace takes: https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding
test('the action has an icon and a colour that GitHub knows', () => {
  const {icon, color} = action.branding
  expect(icon).toMatch(/^[a-z-]+$/)
  const leftOut =
    'coffee columns divide-circle divide-square divide frown hexagon key meh mouse-pointer smile tool x-octagon'
  expect(leftOut.split(' ')).not.toContain(icon)
  expect('white black yellow blue green orange red purple gray-dark'.split(' ')).toContain(color)
})

test('clean: nothing is said, and an old comment goes', () => {
  const {folder} = repository()
  const old = [
    {id: 7, body: 'looks good'},
    {id: 8, body: '<!-- clausediff-check -->\nold'},
  ]
  const ran = runAction(folder, {since: 'main', comment: 'true'}, old)
  expect([ran.code, ran.stdout, ran.calls, ran.outputs['exit-code']]).toEqual([
    0,
    '',
    ['DELETE repos/owner/texts/issues/comments/8'],
    '0',
  ])
  expect(ran.summary).toBe('### clausediff: no new findings\n')
})

test('drift: annotations, summary, SARIF, a new comment, and the job fails', () => {
  const {folder, write} = repository()
  write('a.tsv', text.replace('70', '75'))
  const ran = runAction(folder, {since: 'main', comment: 'true', sarif: 'out.sarif'})
  expect([ran.code, ran.outputs['exit-code']]).toEqual([1, '1'])
  expect(ran.stdout).toBe(
    '::error file=a.tsv,line=1,endLine=1,col=27,endColumn=28,title=number-mismatch in I::`a` now says "75", `b` still "70"%0Ab.tsv:1:27: "70"\n',
  )
  expect(ran.calls).toEqual(['POST repos/owner/texts/issues/12/comments ### clausediff: 1 error'])
  expect(ran.summary).toMatch(/### clausediff: 1 error/)
  expect(existsSync(join(folder, 'out.sarif'))).toBe(true)
})

test('a comment that is there is updated in place', () => {
  const {folder, write} = repository()
  write('a.tsv', text.replace('70', '75'))
  const own = [{id: 8, body: '<!-- clausediff-check -->\nold'}]
  const ran = runAction(folder, {since: 'main', comment: 'true', 'fail-on': 'error'}, own, {}, installed)
  expect(ran.calls).toEqual(['PATCH repos/owner/texts/issues/comments/8 ### clausediff: 1 error'])
})

test('a wrong call ends the job with its message, and inputs are no commands', () => {
  const {folder} = repository()
  const ran = runAction(folder, {files: 'a.tsv\n$(touch hacked); `touch hacked`\n'})
  expect([ran.code, existsSync(join(folder, 'hacked'))]).toEqual([2, false])
  expect(ran.stderr).toMatch(/^clausediff: `\$\(touch hacked\); `touch hacked`` does not exist/m)
})

const mark = '<!-- clausediff-check -->'

test("a stranger's comment with the mark is left alone", () => {
  const {folder, write} = repository()
  const planted = {id: 5, body: `${mark}\nmine now`, by: 'mallory'}
  const ran = runAction(folder, {since: 'main', comment: 'true'}, [planted], {}, installed)
  expect([ran.code, ran.calls]).toEqual([0, []])
  write('a.tsv', text.replace('70', '75'))
  const calls = (comments: Comment[], github?: Github): string[] =>
    runAction(folder, {since: 'main', comment: 'true'}, comments, github ?? {}, installed).calls.map(
      (call) => call.split(' ###')[0]!,
    )
  const own = {id: 8, body: `${mark}\nold`}
  expect(calls([planted])).toEqual(['POST repos/owner/texts/issues/12/comments'])
  expect(calls([planted, own])).toEqual(['PATCH repos/owner/texts/issues/comments/8'])
  // A token of somebody's own writes as that person.
  const ada = {...own, id: 9, by: 'ada'}
  expect(calls([planted, ada], {user: 'ada'})).toEqual(['PATCH repos/owner/texts/issues/comments/9'])
  expect(calls([planted, ada])).toEqual(['POST repos/owner/texts/issues/12/comments'])
})

test('of two comments on two pages the first is updated', () => {
  const {folder, write} = repository()
  write('a.tsv', text.replace('70', '75'))
  const comments = [1, 2, 3, 4].map((id) => ({id, body: id % 2 === 0 ? `${mark}\nold` : 'hm'}))
  const {calls} = runAction(folder, {since: 'main', comment: 'true'}, comments, {page: 2}, installed)
  expect(calls.map((call) => call.split(' ###')[0])).toEqual(['PATCH repos/owner/texts/issues/comments/2'])
})

test.each([
  ['cannot be written to', {readOnly: true}],
  ['cannot be read', {silent: true}],
])('where comments %s there is a warning, and the findings decide', (_, github) => {
  const {folder, write} = repository()
  const own = [{id: 8, body: `${mark}\nold`}]
  const clean = runAction(folder, {since: 'main', comment: 'true'}, own, github, installed)
  expect([clean.code, clean.calls]).toEqual([0, []])
  expect(clean.stdout).toMatch(/^::warning title=clausediff::The comment on the pull request could not be /)
  write('a.tsv', text.replace('70', '75'))
  for (const comments of [own, []]) {
    const found = runAction(folder, {since: 'main', comment: 'true'}, comments, github, installed)
    expect([found.code, found.calls]).toEqual([1, []])
    expect(found.stdout).toMatch(/^::warning title=clausediff::The comment/m)
    const told = runAction(
      folder,
      {since: 'main', comment: 'true', 'fail-on': 'never'},
      comments,
      github,
      installed,
    )
    expect(told.code).toBe(0)
  }
})

test('an npx that cannot run clausediff is no finding and no all-clear', () => {
  const {folder} = repository()
  const own = [{id: 8, body: `${mark}\nold`}]
  for (const npx of ['exit 1', 'exit 0', 'exit 127', 'kill -9 $$']) {
    const ran = runAction(folder, {since: 'main', comment: 'true'}, own, {}, npx)
    expect([npx, ran.code, ran.calls, ran.outputs['exit-code'] !== '0']).toEqual([npx, 2, [], true])
  }
  for (const code of [1, 127, 243]) {
    expect(runAction(folder, {}, own, {}, `exit ${code}`).stdout).toBe(
      `::error title=clausediff::npx could not run clausediff 0.1.0 (it ended with ${code}): nothing was checked\n`,
    )
  }
})

test('the version is that of the action, unless told otherwise; lines of `files` are no options', () => {
  const {folder} = repository()
  const npx = `printf '%s\\n' "$@"; exit 2`
  const asked = (inputs: Record<string, string>): string[] =>
    runAction(folder, inputs, [], {}, npx).stdout.split('\n')
  const {version}: {version: string} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(asked({files: 'a.tsv\n--config=evil.json\n'})).toEqual([
    '--yes',
    `clausediff@${version}`,
    'check',
    '--fail-on',
    'warning',
    '--max-findings',
    '0',
    '--format',
    'github',
    '--format',
    expect.stringMatching(/^markdown=.*clausediff-comment\.md$/),
    '--',
    'a.tsv',
    '--config=evil.json',
    '',
  ])
  expect(asked({version: '0.9.0'})[1]).toBe('clausediff@0.9.0')
  const ran = runAction(folder, {files: 'a.tsv\n--config=evil.json\n'})
  expect([ran.code, ran.stderr]).toEqual([2, expect.stringMatching(/`--config=evil.json` does not exist/)])
})

test('the pre-commit hook keeps a commit out until it is right or accepted', () => {
  const {folder, git, write} = repository()
  const hook = join(folder, '.git/hooks/pre-commit')
  // What pre-commit does with a hook that takes no file names: run its entry if a file fits.
  writeFileSync(
    hook,
    `#!/bin/sh\ngit diff --cached --name-only | grep -qE '${preCommit.files}' || exit 0\nexec ${preCommit.entry}\n`,
  )
  chmodSync(hook, 0o755)
  const accept = (): void => {
    execFileSync(join(folder, 'node_modules/.bin/clausediff'), ['accept', '--by', 'T'], {
      cwd: folder,
      env: {...process.env, CI: ''},
      stdio: 'pipe',
    })
  }
  accept()
  git('add', '.')
  git('commit', '-qm', 'lock')
  write('a.tsv', text.replace('70', '75'))
  expect(() => git('commit', '-qam', 'drift')).toThrow(/1 error/)
  write('notes.py', 'print(1)\n')
  git('add', 'notes.py')
  git('commit', '-qm', 'something else')
  accept()
  git('add', '.')
  git('commit', '-qm', 'accepted')
  write('b.tsv', text.replace('70', '75'))
  expect(() => git('commit', '-qam', 'b follows')).toThrow(/drift/)
  accept()
  git('commit', '-qam', 'b follows')
  expect(git('log', '--format=%s').split('\n').slice(0, 3)).toEqual([
    'b follows',
    'accepted',
    'something else',
  ])
})

const hooks = '.pre-commit-hooks.yaml'
const [preCommit] = parse(readFileSync(join(root, hooks), 'utf8')) as [{entry: string; files: string}]

test.each([
  'texts/a.md',
  'a.markdown',
  'a.txt',
  'a.tsv',
  'terms.csv',
  'terms/house.tbx',
  'clausediff.config.json',
  'law/clausediff.lock.json',
])('the pre-commit hook runs for %s', (path) => {
  expect(new RegExp(preCommit.files).test(path)).toBe(true)
  expect(new RegExp(preCommit.files).test(`${path}.orig`)).toBe(false)
})

test('the pre-commit hook runs for every format that is read, and for termbases', () => {
  const names = [...readFormats.flatMap(({extensions}) => extensions), '.csv', '.tbx']
  const kinds = [...new Set(names)].map((name) => name.slice(1)).join('|')
  const files = `  files: (\\.(${kinds})|(^|/)clausediff\\.(config|lock)\\.json)$`
  const page = readFileSync(join(root, hooks), 'utf8')
  const today = page.replace(/^ {2}files: .*$/m, () => files)
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(join(root, hooks), today)
  else expect(page, 'UPDATE_GOLDENS=1 writes it anew').toBe(today)
})

/** Runs the hook's entry with no other clausediff on PATH than the folder's own. */
function runHook(folder: string): {code: number | null; stdout: string; stderr: string} {
  const bin = folderOf({})
  for (const name of ['node', 'sh', 'env', 'git']) {
    symlinkSync(execFileSync('which', [name], {encoding: 'utf8'}).trim(), join(bin, name))
  }
  const {status, stdout, stderr} = spawnSync('/bin/sh', ['-c', preCommit.entry], {
    cwd: folder,
    encoding: 'utf8',
    env: {PATH: bin},
  })
  return {code: status, stdout, stderr}
}

test('a hook that cannot start says so with 2: neither clean nor findings', () => {
  const {folder, git, write} = repository()
  expect(runHook(folder)).toMatchObject({code: 0, stdout: 'no new findings\n'})
  write('a.tsv', text.replace('70', '75'))
  git('add', '.')
  expect(runHook(folder)).toMatchObject({code: 1})
  const message = 'clausediff: cannot start, so nothing was checked: npm install --save-dev clausediff\n'
  // An installation that lost its code, then none.
  const broken = folderOf({
    'bin/clausediff.js': readFileSync(join(root, 'bin/clausediff.js'), 'utf8'),
    'bin/compiled.js': readFileSync(join(root, 'bin/compiled.js'), 'utf8'),
    'bin/package.json': '{"type": "commonjs"}',
  })
  chmodSync(join(broken, 'bin/clausediff.js'), 0o755)
  const link = join(folder, 'node_modules/.bin/clausediff')
  rmSync(link)
  symlinkSync(join(broken, 'bin/clausediff.js'), link)
  expect(runHook(folder)).toEqual({code: 2, stdout: '', stderr: expect.stringContaining(message)})
  rmSync(join(folder, 'node_modules'), {recursive: true})
  expect(runHook(folder)).toEqual({code: 2, stdout: '', stderr: expect.stringContaining(message)})
})
