import {execFileSync} from 'node:child_process'
import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from './run.ts'

const own = `clausediff-${process.getuid?.() ?? 'cache'}`

function explain(folder: string, env: NodeJS.ProcessEnv = {}, ...args: string[]): string {
  return execFileSync('node', [join(root, 'bin/clausediff.js'), 'explain', ...args], {
    encoding: 'utf8',
    env: {...process.env, NODE_COMPILE_CACHE: folder, ...env},
    stdio: 'pipe',
  })
}

test('what V8 compiled is kept for the next run of a command', () => {
  const folder = folderOf({})
  const printed = explain(folder, {}, 'drift')
  const [name, ...others] = readdirSync(join(folder, own))
  expect([name, others]).toEqual([expect.stringMatching(/^explain-[0-9a-f]{16}-[0-9a-f]+$/), []])
  const file = join(folder, own, name!)
  expect(statSync(file).mode & 0o077).toBe(0)
  const kept = readFileSync(file)
  expect(explain(folder, {}, 'drift')).toBe(printed)
  expect(readFileSync(file).equals(kept)).toBe(true)

  // Cut off by a full disk, or of another program: V8 refuses it, and the run writes it anew.
  writeFileSync(file, kept.subarray(0, 1000))
  expect(explain(folder, {}, 'drift')).toBe(printed)
  expect(statSync(file).size).toBeGreaterThan(kept.length / 2)
  expect(readdirSync(join(folder, own))).toEqual([name])
})

test('what older builds left is taken away', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, own), {mode: 0o700})
  for (let build = 0; build < 50; build++) {
    const file = join(folder, own, `show-${build}-1`)
    writeFileSync(file, '')
    utimesSync(file, build, build)
  }
  explain(folder, {}, 'drift')
  const left = readdirSync(join(folder, own))
  expect(left).toHaveLength(40)
  expect(left.filter((name) => name.startsWith('explain-'))).toHaveLength(1)
  expect(left).toContain('show-49-1')
  expect(left).not.toContain('show-10-1')
})

test('a command that failed keeps nothing', () => {
  const folder = folderOf({})
  expect(() => explain(folder, {}, 'no-such-rule')).toThrow('unknown rule `no-such-rule`')
  expect(readdirSync(join(folder, own))).toEqual([])
})

test('the variable that turns it off for Node turns it off here', () => {
  const folder = folderOf({})
  expect(explain(folder, {NODE_DISABLE_COMPILE_CACHE: '1'}, 'drift')).toContain('# drift')
  expect(readdirSync(folder)).toEqual([])
})

test.skipIf(!process.getuid)('code is not taken from a folder that others may write to', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, own))
  chmodSync(join(folder, own), 0o777)
  expect(explain(folder, {}, 'drift')).toContain('# drift')
  expect(readdirSync(join(folder, own))).toEqual([])
})

test('where no folder can be made the command runs all the same', () => {
  const folder = folderOf({'a-file': ''})
  expect(explain(join(folder, 'a-file'), {}, 'drift')).toContain('# drift')
})
