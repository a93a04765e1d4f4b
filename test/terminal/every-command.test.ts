import {join} from 'node:path'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {commands} from '../../src/cli/commands/index.ts'
import {clausediff, root} from '../cli/run.ts'
import {everyCommand, folderFor, long} from './every-command.ts'
import {hasTerminal, onTerminal, quote, withoutEscapes} from './pty.ts'

const program = join(root, 'bin/clausediff.js')

/** Started by programs, for programs. */
const servers = ['lsp', 'mcp']

test.each(servers)('%s tells a person at a terminal what it is for', async (name) => {
  const {code, output} = await onTerminal(quote(['node', program, name]), {cwd: root, env: {}})
  expect(code).toBe(2)
  expect(withoutEscapes(output)).toContain('is started by')
})

test('every command is here', () => {
  // Parts and what is made of them: test/cli/shards.
  const elsewhere = ['review', 'undo', 'annotate', 'shard', 'merge']
  const here = new Set([...everyCommand.map(([name]) => name), ...servers, ...elsewhere])
  expect(Object.keys(commands).filter((name) => !here.has(name))).toEqual([])
})

/** Its lines are those of a program or of data, however long. */
const noProse = new Set(['completion', 'termbase'])

/** What is longer than the terminal here, and for people to read. */
const pages = new Set(['diff', 'terms', 'show', 'find', 'check', 'parse', 'explain', 'align'])

/** Few terms of the other texts differ. */
const corpus = ['--config', join(root, 'corpus/ai-plus/clausediff.config.json')]

for (const command of everyCommand) {
  const args = command[0] === 'terms' ? [...command, ...corpus] : command
  test.skipIf(!hasTerminal)(`${command.join(' ')} on a terminal of 80 × 24`, async () => {
    // What a program reads of it is no table.
    const table = args[0] === 'align' ? ['--format', 'table'] : []
    // In this process: of the built program started like this test/nodes has every command.
    const piped = await clausediff([...args, ...table], {cwd: folderFor(args, long), env: {COLUMNS: '80'}})
    // A pager that marks what goes through it.
    const {code, output} = await onTerminal(quote(['node', program, ...args]), {
      cwd: folderFor(args, long),
      env: {PAGER: "sed 's/^/|/'"},
    })
    const printed = withoutEscapes(output)
    expect(printed).not.toContain('internal error')
    expect(code).toBe(piped.code)
    expect(code).toBeLessThan(2)
    const lines = printed.split('\n').filter((line) => line.startsWith('|'))
    const paged = lines.map((line) => `${line.slice(1)}\n`).join('')
    if (pages.has(args[0]!)) {
      expect(lines.length).toBeGreaterThanOrEqual(24)
      expect(paged).toBe(piped.stdout)
    } else if (paged === '') {
      expect(printed).toContain(piped.stdout)
    } else {
      expect(paged).toBe(piped.stdout)
    }
    if (!noProse.has(args[0]!)) {
      expect(paged.split('\n').filter((line) => stringWidth(line) > 80)).toEqual([])
    }
  })
}
