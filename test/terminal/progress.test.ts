import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {hasTerminal, onTerminal, quote} from './pty.ts'

/** Longer than what a terminal is told nothing of; of clauses that cost little. */
const long = (word: string): string =>
  Array.from({length: 1500}, (_, n) => `${n + 1}. ${`The ${word} signs page ${n}. `.repeat(5)}`).join('\n\n')
const bin = join(root, 'bin/clausediff.js')

test
  .runIf(hasTerminal)
  .each([
    [['parse', 'a.md']],
    [['show', '7', 'a.md', 'b.md']],
    [['accept', 'a.md', 'b.md', '--clause', '7', '--reason', 'x']],
  ])('%s says at once that it is at work, and takes it off the screen', async (args) => {
  const cwd = folderOf({'a.md': long('tenant'), 'b.md': long('tenant')})
  const {output} = await onTerminal(quote(['node', bin, ...args]), {cwd, env: {PAGER: 'cat'}})
  expect(output.startsWith('reading …\r\u001b[K')).toBe(true)
})

test.runIf(hasTerminal)('many documents are counted', async () => {
  const cwd = folderOf({'clausediff.config.json': '{"documents": [{"path": "docs/{lang}/{name}.md"}]}'})
  for (const language of ['en', 'fr']) {
    mkdirSync(join(cwd, 'docs', language), {recursive: true})
    for (let n = 0; n < 40; n++)
      writeFileSync(join(cwd, 'docs', language, `p${n}.md`), `1. ${'word '.repeat(800)}\n`)
  }
  const {output} = await onTerminal(quote(['node', bin, 'check']), {cwd, env: {PAGER: 'cat'}})
  expect(output.startsWith('reading …\r\u001b[K')).toBe(true)
  expect(output).toContain('no new findings')
})
