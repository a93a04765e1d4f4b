import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {join} from 'node:path'
import {afterEach, describe, expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {hasTerminal, quote, withoutEscapes} from './pty.ts'

const program = join(root, 'bin/clausediff.js')
const texts = {
  'legal.md':
    '1. Time. Staff may leave early.\n\n2. Rest. Staff must rest for two days. The staff are heard.\n',
  'hr.md':
    '1. Time. Employees may leave early.\n\n2. Rest. Employees should rest for two days. The employees are heard.\n',
}
const config = JSON.stringify({translations: [{path: 'hr.md'}, {path: 'legal.md'}]})

const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) if (child.exitCode === null) child.kill('SIGKILL')
})

/**
 * Runs a command on a terminal, types keys, each once the screen says what is given with it, then sends a signal.
 *
 * @returns what came before the signal, and after it with what `stty` says of the terminal then
 */
async function interrupted(
  args: readonly string[],
  files: Record<string, string>,
  keys: readonly (readonly [when: RegExp, what: string])[],
  signal: NodeJS.Signals,
): Promise<{before: string; after: string}> {
  const cwd = folderOf(files)
  const {CI: _, ...rest} = process.env
  const child = spawn(
    'script',
    ['-qec', `stty rows 24 cols 80; ${quote(['node', program, ...args])}; stty -a`, '/dev/null'],
    {cwd, env: {...rest, TERM: 'xterm', NO_COLOR: '1', XDG_STATE_HOME: join(cwd, '.state')}},
  )
  running.push(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString('latin1')
  })
  let from = 0
  for (const [when, what] of keys) {
    for (let waited = 0; !when.test(withoutEscapes(output.slice(from))); waited += 50) {
      if (waited > 60_000) throw new Error(`never saw ${when}: ${output}`)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    from = output.length
    child.stdin.write(what)
  }
  const before = output
  const [shell] = execFileSync('pgrep', ['-P', String(child.pid)], {encoding: 'utf8'}).split('\n')
  const [node] = execFileSync('pgrep', ['-P', shell!], {encoding: 'utf8'}).split('\n')
  process.kill(Number(node), signal)
  await new Promise((resolve) => child.on('close', resolve))
  return {before, after: output.slice(before.length)}
}

describe.skipIf(!hasTerminal)('a signal', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)(
    '%s in review gives back the terminal, also after a decision',
    async (signal) => {
      const {after} = await interrupted(
        ['review'],
        {...texts, 'clausediff.config.json': config},
        [
          [/1 of 2[\s\S]*q quit/, 'i'],
          [/2 of 2[\s\S]*q quit/, ''],
        ],
        signal,
      )
      expect(after).toMatch(/ icanon /)
      expect(after).toMatch(/ echo /)
    },
  )

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s in the questions of init gives back the terminal and its cursor',
    async (signal) => {
      const {before, after} = await interrupted(['init'], texts, [[/Which texts/, '']], signal)
      expect(before).toContain('\u001b[?25l')
      expect(after).toContain('\u001b[?25h')
      expect(after).toMatch(/ icanon /)
    },
  )
})
