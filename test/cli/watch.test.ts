import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {expect, test} from 'vitest'
import {diskFiles} from '../../src/cli/disk-files.ts'
import {type Watched, watch} from '../../src/cli/watch.ts'
import {mayBeDocument} from '../../src/project/index.ts'
import {clausediff, folderOf} from './run.ts'

const silent = () => new Writable({write: (_chunk, _encoding, done) => done()})
const io = {argv: [], env: {}, stdin: Readable.from([]), stdout: silent(), stderr: silent(), cwd: () => '/'}

/** Watches until `run` has been called for as many times as it has steps. */
async function watched(what: Watched, steps: (() => void)[]): Promise<number> {
  let runs = 0
  return watch(io, what, async () => {
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
  const code = await watched({files: new Set([file])}, [
    () => {
      step()
      writeFileSync(file, 'two')
    },
    step,
  ])
  expect({code, read}).toEqual({code: 130, read: ['one', 'two']})
  rmSync(folder, {recursive: true, force: true})
})

test('a text that is new in a folder of texts is read; what a run writes beside them is not', async () => {
  const folder = folderOf({'docs/en/a.md': 'one'})
  const config = {
    file: join(folder, 'clausediff.config.json'),
    folder,
    path: 'clausediff.config.json',
    documents: [{path: 'docs/{lang}/{name}.md'}],
  }
  const events: string[] = []
  const folders = new Set(['docs', 'docs/en', 'docs/de'].map((path) => join(folder, path)))
  const what: Watched = {
    files: new Set([join(folder, 'docs/en/a.md')]),
    folders,
    isText: (path, isFolder) => mayBeDocument(diskFiles, config, path, isFolder),
  }
  await watched(what, [
    () => {
      events.push('first')
      writeFileSync(join(folder, 'docs/en/report.html'), '')
      setTimeout(() => writeFileSync(join(folder, 'docs/en/b.md'), 'two'), 400)
    },
    () => {
      events.push('a text')
      setTimeout(() => mkdirSync(join(folder, 'docs/fr')), 400)
    },
    () => events.push('a folder'),
  ])
  expect(events).toEqual(['first', 'a text', 'a folder'])
  rmSync(folder, {recursive: true, force: true})
})

test.each([
  [
    'a format that is no text',
    ['--format', 'xlsx'],
    'clausediff: xlsx is no text: give a file, as in `--format xlsx=FILE`\n',
  ],
  ['files that are not there', [], 'clausediff: `x.md` does not exist: expected a file\n'],
])('nothing is watched for %s', async (_what, options, line) => {
  const folder = folderOf({'a.md': '1. One.\n', 'b.md': '1. Two.\n'})
  const files = options.length > 0 ? ['a.md', 'b.md'] : ['x.md', 'y.md']
  const {code, stderr} = await clausediff(['diff', '--watch', ...options, ...files], {cwd: folder})
  expect({code, stderr}).toEqual({code: 2, stderr: line})
})
