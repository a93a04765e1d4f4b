import {execFileSync} from 'node:child_process'
import {mkdirSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test, vi} from 'vitest'
import {clausediff, folderOf, type Outcome} from '../cli/run.ts'

const good = 'I\tThe State shall support 70 pilot zones.\nII\tProtect workers.\n'
const bad = good.replace('70', '75')
const config = (more: object = {}): string =>
  JSON.stringify({
    translations: [{path: 'a.tsv'}, {path: 'b.tsv'}],
    rules: {'term-divergence': 'off', 'wording-divergence': 'off', 'term-inconsistency': 'off'},
    ...more,
  })

function repository(): {
  folder: string
  check(...args: string[]): Promise<Outcome>
  git(...args: string[]): void
  write(path: string, text: string): void
} {
  const folder = folderOf({'clausediff.config.json': config(), 'a.tsv': good, 'b.tsv': good})
  const git = (...args: string[]): void => {
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
      cwd: folder,
      stdio: 'pipe',
    })
  }
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'one')
  return {
    folder,
    git,
    check: (...args) =>
      clausediff(['check', '--staged', '--rule', 'number-mismatch', ...args], {cwd: folder}),
    write: (path, text) => writeFileSync(join(folder, path), text),
  }
}

test('what is staged is judged, whatever the work tree says', async () => {
  const {check, git, write} = repository()
  expect((await check()).code).toBe(0)
  write('a.tsv', bad)
  expect((await check()).code).toBe(0)
  git('add', 'a.tsv')
  write('a.tsv', good)
  const {code, stdout} = await check()
  expect([code, stdout]).toEqual([1, expect.stringContaining('number-mismatch')])
  expect((await check('--since', 'HEAD')).code).toBe(1)
  git('add', 'a.tsv')
  expect((await check('--since', 'HEAD')).code).toBe(0)
})

test('config, lock and termbase are those that are staged; also from a folder below', async () => {
  const {check, folder, git, write} = repository()
  write('a.tsv', bad)
  git('add', '.')
  await clausediff(['accept'], {cwd: folder})
  expect((await check()).code).toBe(1)
  git('add', '.')
  expect((await check()).code).toBe(0)
  rmSync(join(folder, 'clausediff.lock.json'))
  expect((await check()).code).toBe(0)
  const below = join(folder, 'below')
  mkdirSync(below)
  const inside = await clausediff(['check', '--staged'], {cwd: below})
  expect([inside.code, inside.stderr]).toEqual([0, ''])
  write('clausediff.config.json', '{')
  expect((await check()).code).toBe(0)
  write('clausediff.config.json', config({termbase: ['t.csv']}))
  git('add', '.')
  write('t.csv', 'concept,language,term\n')
  expect((await check()).stderr).toBe(
    "clausediff: `t.csv` is not staged: expected it in git's index; `git add` it first\n",
  )
})

test('a file that is not staged is absent, and one that was renamed is found by its new name', async () => {
  const {check, folder, git, write} = repository()
  renameSync(join(folder, 'b.tsv'), join(folder, 'c.tsv'))
  expect((await check()).code).toBe(0)
  git('rm', '-q', '--cached', 'b.tsv')
  expect(await check()).toEqual({
    code: 2,
    stdout: '',
    stderr: expect.stringMatching(
      /^(?:no accepted state .*\n)?clausediff: `b\.tsv` is not staged: it is deleted in git's index; `git restore` it first, or name it no more\n$/,
    ),
  })
  write('clausediff.config.json', config({translations: [{path: 'a.tsv'}, {path: 'c.tsv', id: 'b'}]}))
  git('add', '.')
  expect((await check()).code).toBe(0)
})

test('no repository, or no config that is staged', async () => {
  const bare = folderOf({'a.tsv': good, 'b.tsv': good})
  expect((await clausediff(['check', '--staged', 'a.tsv', 'b.tsv'], {cwd: bare})).stderr).toBe(
    'clausediff: --staged needs a git repository, and this folder is in none; leave it out\n',
  )
  const {check, git} = repository()
  git('rm', '-q', '--cached', 'clausediff.config.json')
  const {code, stderr} = await check()
  expect([code, stderr]).toEqual([2, expect.stringContaining('`clausediff.config.json` is not staged')])
})

test.each([
  ['--staged', ['--staged']],
  ['--since', ['--since', 'HEAD']],
])('a repository that another user owns: %s', async (option, args) => {
  const {folder} = repository()
  // Git's own tests make it look so by this.
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1')
  const {code, stderr} = await clausediff(['check', ...args], {cwd: folder})
  vi.unstubAllEnvs()
  expect(code).toBe(2)
  expect(stderr).toMatch(
    new RegExp(
      `^clausediff: another user owns the repository that ${option} needs, so that git reads nothing of it: \`git config --global --add safe.directory /\\S+\` if you trust it\n$`,
    ),
  )
})

test('why a file is not in the index', async () => {
  const {check, folder, git, write} = repository()
  git('rm', '-q', '--cached', 'b.tsv')
  const deleted = (how: string): string =>
    `clausediff: \`b.tsv\` is not staged: it is deleted in git's index; \`${how}\` it first, or name it no more\n`
  expect((await check()).stderr).toBe(deleted('git add'))
  rmSync(join(folder, 'b.tsv'))
  expect((await check()).stderr).toBe(deleted('git restore'))
  git('reset', '-q', '--hard')
  write('c.tsv', good)
  expect((await check('a.tsv', 'c.tsv')).stderr).toBe(
    "clausediff: `c.tsv` is not staged: expected it in git's index; `git add` it first\n",
  )
  write('.git/index', 'damaged')
  expect((await check()).stderr).toMatch(
    /^clausediff: git cannot read what is staged \(.+\): `git status` says more\n$/,
  )
})

test('a config that is not staged, a submodule and a bare repository are told as such', async () => {
  const folder = folderOf({'clausediff.config.json': config(), 'a.tsv': good, 'b.tsv': good})
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, stdio: 'pipe'})
  const line = async (cwd: string, ...args: string[]): Promise<string> =>
    (await clausediff(['check', '--staged', ...args], {cwd})).stderr
  git('init', '-q', '-b', 'main')
  expect(await line(folder)).toBe(
    "clausediff: `clausediff.config.json` is not staged: expected it in git's index; `git add` it first\n",
  )
  // As `git submodule add` records it.
  git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},laws`)
  mkdirSync(join(folder, 'laws'))
  writeFileSync(join(folder, 'laws/a.tsv'), good)
  expect(await line(folder, 'laws/a.tsv', 'b.tsv')).toBe(
    'clausediff: `laws/a.tsv` is in the submodule `laws`, which has an index of its own: run this command there\n',
  )
  const bare = folderOf({'a.tsv': good, 'b.tsv': good})
  execFileSync('git', ['init', '-q', '--bare', bare])
  expect(await line(bare, 'a.tsv', 'b.tsv')).toBe(
    'clausediff: --staged needs a work tree, and this repository is bare; leave it out\n',
  )
})
