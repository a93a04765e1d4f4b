import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {createWholeProgram} from '../../src/cli/program.ts'
import {root} from '../cli/run.ts'
import {commandReference} from './command-reference.ts'

test('docs/commands.md says what the commands say', async () => {
  const nowhere = new Writable({write: (_chunk, _encoding, done) => done()})
  const program = await createWholeProgram({
    argv: [],
    env: {},
    stdin: Readable.from([]),
    stdout: nowhere,
    stderr: nowhere,
    cwd: () => root,
  })
  const page = join(root, 'docs/commands.md')
  const text = commandReference(program)
  if (process.env.UPDATE_GOLDENS === '1') writeFileSync(page, text)
  else expect(readFileSync(page, 'utf8'), 'npm run docs writes it anew').toBe(text)
})
