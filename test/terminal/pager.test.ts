import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {root} from '../cli/run.ts'
import {folderFor, long} from './every-command.ts'
import {hasTerminal, onTerminal, quote, withoutEscapes} from './pty.ts'

const program = join(root, 'bin/clausediff.js')
const explain = ['node', program, 'explain']
const whole = spawnSync('node', [program, 'explain'], {encoding: 'utf8'}).stdout
const last = whole.trimEnd().split('\n').at(-1)!

test('the built script imports nothing at run time: kept code has no loader', () => {
  expect(readFileSync(join(root, 'dist/cli/main.cjs'), 'latin1').includes('import(')).toBe(false)
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: `less` clears the line behind its prompt
const prompt = /:(?:\u001b\[K)?$/

describe.skipIf(!hasTerminal)('what is longer than the terminal', () => {
  // The second run is one with kept code.
  test.each(['first', 'second'])('goes through the pager, whole, in the %s run', async () => {
    const {code, output} = await onTerminal(quote(explain), {cwd: root, env: {PAGER: 'cat'}})
    expect([code, withoutEscapes(output)]).toEqual([0, whole])
  })

  test.each([
    ['no pager named', {}],
    ['PAGER=less', {PAGER: 'less'}],
  ])('is shown by less from its top, and q ends it: %s', async (_name, env) => {
    const {code, output} = await onTerminal(quote(explain), {cwd: root, env, keys: [prompt, 'q']})
    const shown = withoutEscapes(output)
    expect(code).toBe(0)
    expect(shown).toContain(whole.split('\n').slice(0, 20).join('\n'))
    expect(shown).not.toContain(last)
    // Colours are colours there, not `ESC[1m`.
    expect(shown).not.toContain('ESC')
  })

  test('may be left before its end', async () => {
    const {code, output} = await onTerminal(quote(explain), {cwd: root, env: {PAGER: 'head -1'}})
    expect([code, withoutEscapes(output)]).toEqual([0, `${whole.split('\n')[0]}\n`])
    expect((await onTerminal(quote(explain), {cwd: root, env: {PAGER: 'true'}})).code).toBe(0)
  })

  test.each(['no-such-pager', '/', 'exec no-such-pager'])(
    'is printed where there is no pager `%s`',
    async (PAGER) => {
      const {code, output} = await onTerminal(quote(explain), {cwd: root, env: {PAGER}})
      expect(code).toBe(0)
      expect(withoutEscapes(output).endsWith(whole)).toBe(true)
    },
  )

  test('is printed with an empty PAGER and with --no-pager', async () => {
    const parse = ['node', program, 'parse', 'one.txt']
    const cwd = folderFor(parse, long)
    const paged = await onTerminal(quote(parse), {cwd, env: {PAGER: 'sed s/^/paged/'}})
    expect(paged.output.startsWith('paged')).toBe(true)
    const plain = await onTerminal(quote(parse), {cwd, env: {PAGER: ''}})
    expect([plain.code, plain.output.includes('paged')]).toEqual([0, false])
    expect(await onTerminal(quote([...parse, '--no-pager']), {cwd, env: {PAGER: 'sed s/^/paged/'}})).toEqual(
      plain,
    )
  })

  test('leaves the exit code as it is without a terminal', async () => {
    const cwd = folderFor(['check'], long)
    for (const PAGER of ['cat', 'true', 'false', 'no-such-pager']) {
      const {code} = await onTerminal(quote(['node', program, 'check']), {cwd, env: {PAGER}})
      expect([PAGER, code]).toEqual([PAGER, 1])
    }
  })
})

test.skipIf(!hasTerminal)('what is shorter than the terminal is printed', async () => {
  const {code, output} = await onTerminal(quote(['node', program, '--version']), {
    cwd: root,
    env: {PAGER: 'sed s/^/paged/'},
  })
  expect([code, output]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)])
})
