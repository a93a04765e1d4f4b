import {execFile, spawn} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {folderOf, root} from './run.ts'

const run = promisify(execFile)
const program = join(root, 'bin/clausediff.js')

// npm 11 warns of each of these where a packed package is installed.
test('the package runs nothing when it is installed', () => {
  const {scripts} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(
    Object.keys(scripts).filter((name) => /^(?:(?:pre|post)?install|(?:pre|post)?prepare)$/.test(name)),
  ).toEqual([])
  expect(scripts).toHaveProperty('prepack')
})

test('a reader that closes the pipe early ends it quietly', async () => {
  const {stdout, stderr} = await run('bash', [
    '-c',
    `set -o pipefail; node '${program}' align cset newswire --quiet | head -1`,
  ])
  expect(stdout.split('\n')).toHaveLength(2)
  expect(stderr).toBe('')
})

test('Ctrl-C ends --watch with 130, and a change runs it again', async () => {
  const cwd = folderOf({'a.txt': '1. One.\n\n2. Two.\n'})
  const child = spawn('node', [program, 'parse', 'a.txt', '--watch'], {cwd})
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += chunk))
  const said = (text: string): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!printed.includes(text)) return
        child.stdout.off('data', look)
        resolve()
      }
      child.stdout.on('data', look)
      look()
    })
  const watching = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk) => String(chunk).includes('watching') && resolve())
  })
  await said('2  1  1. One.'.slice(3))
  await watching
  // Saved again and again until the watcher, which starts in its own time, has seen it.
  const saving = setInterval(
    () => writeFileSync(join(cwd, 'a.txt'), `1. One.\n\n2. Three.${' '.repeat(Math.random() * 9)}\n`),
    150,
  )
  await said('2. Three.')
  clearInterval(saving)
  child.kill('SIGINT')
  const code = await new Promise((resolve) => child.on('close', resolve))
  expect(code).toBe(130)
})

test('a bug is one line that says how to report it; its stack only if asked for', async () => {
  const {failureOf} = await import('../../src/cli/failure-line.ts')
  const bug = new TypeError('x is not a function')
  expect(failureOf(bug, {env: {}})).toEqual({
    code: 2,
    line: 'clausediff: internal error: x is not a function; this is a bug: report it with the command at https://github.com/clausediff/clausediff/issues (CLAUSEDIFF_DEBUG=1 shows the stack)',
  })
  expect(failureOf(bug, {env: {CLAUSEDIFF_DEBUG: '1'}}).line).toContain('package.test.ts')
})
