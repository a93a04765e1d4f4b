import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {watch} from '../../src/cli/watch.ts'
import {folderOf} from './run.ts'

const silent = () => new Writable({write: (_chunk, _encoding, done) => done()})
const io = {argv: [], env: {}, stdin: Readable.from([]), stdout: silent(), stderr: silent(), cwd: () => '/'}

/** Watches until `run` has been called for as many times as it has steps. */
async function watched(files: Set<string>, steps: (() => void)[]): Promise<number> {
  let runs = 0
  return watch(io, files, async () => {
    steps[runs++]!()
    if (runs === steps.length) setImmediate(() => process.emit('SIGINT'))
    return 0
  })
}

test('what is saved while the first run reads is read again', async () => {
  const folder = folderOf({'a.txt': 'one'})
  const file = join(folder, 'a.txt')
  const read: string[] = []
  const step = () => void read.push(readFileSync(file, 'utf8'))
  const code = await watched(new Set([file]), [
    () => {
      step()
      writeFileSync(file, 'two')
    },
    step,
  ])
  expect({code, read}).toEqual({code: 130, read: ['one', 'two']})
  rmSync(folder, {recursive: true, force: true})
})
