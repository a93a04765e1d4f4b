import {spawnSync} from 'node:child_process'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {undoLast} from '../../src/cli/journal.ts'
import {InputError} from '../../src/failure.ts'
import {hashOf} from '../../src/judge/index.ts'
import type {Files} from '../../src/project/index.ts'
import {folderOf, root} from './run.ts'

/** Runs the built program where no file may grow beyond 16 KiB: a write that crosses it writes a part, as on a disk that is nearly full. */
function inLittleRoom(cwd: string, ...args: string[]): {status: number | null; stderr: string} {
  const ignoring = join(cwd, 'ignore-signal.cjs')
  writeFileSync(ignoring, "process.on('SIGXFSZ', () => {})\n")
  const quoted = args.map((arg) => `'${arg}'`).join(' ')
  const run = `ulimit -f 16; exec '${process.execPath}' --require '${ignoring}' '${join(root, 'bin/clausediff.js')}' ${quoted}`
  const env = {...process.env, NODE_DISABLE_COMPILE_CACHE: '1'}
  const {status, stderr} = spawnSync('bash', ['-c', run], {cwd, env, encoding: 'utf8'})
  return {status, stderr}
}
const text = (side: string): string =>
  Array.from({length: 60}, (_, at) => `${at + 1}. The ${side} keeps book ${at} of the register.\n\n`).join('')

test.each([
  ['report', 'a.txt', 'b.txt', '-o', 'out'],
  ['diff', 'a.txt', 'b.txt', '--format', 'json=out'],
])('%s puts nothing in the place of a file that it cannot write whole', (...args) => {
  const cwd = folderOf({'a.txt': text('keeper'), 'b.txt': text('warden'), out: 'old'})
  const {status, stderr} = inLittleRoom(cwd, ...args)
  expect(stderr).toContain('`out` cannot be written: files may not be so large here')
  expect(status).toBe(2)
  expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('old')
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'ignore-signal.cjs', 'out'])
})

test.runIf(process.platform === 'linux')('undo says which file it cannot take away', async () => {
  const cwd = folderOf({})
  // A file that nobody can take away, root included.
  const file = '/proc/self/comm'
  const env = {XDG_STATE_HOME: join(cwd, 'state')}
  const written = [{file, path: 'lock.json', after: readFileSync(file, 'utf8')}]
  const journal = join(env.XDG_STATE_HOME, 'clausediff', `undo-${hashOf(cwd)}.json`)
  mkdirSync(join(env.XDG_STATE_HOME, 'clausediff'), {recursive: true})
  writeFileSync(journal, JSON.stringify([{what: 'accept', written}]))
  const undoing = undoLast({env, cwd: () => cwd}, {} as Files)
  await expect(undoing).rejects.toThrow('`lock.json` cannot be removed: ')
  await expect(undoing).rejects.toBeInstanceOf(InputError)
})
