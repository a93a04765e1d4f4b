import {execFileSync, spawn, spawnSync} from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {clausediff, folderOf, root} from './run.ts'

const law = '1. Scope. This law applies.\n\n2. Terms. A term is a word.\n'
const other = '1. Scope. This act applies.\n\n2. Terms. A term is a word.\n'
const texts = {'a.txt': law, 'b.txt': other}
const json = (folder: string, path: string): {translations: {id: string}[]} =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'))

/** A character device that swallows everything, made for the test; undefined where only root may make one. */
function deviceIn(folder: string): string | undefined {
  const device = join(folder, 'device')
  try {
    execFileSync('mknod', [device, 'c', '1', '3'], {stdio: 'ignore'})
    return device
  } catch {
    return undefined
  }
}

describe('what is no regular file is written, not replaced', () => {
  test.each([
    ['report', 'a.txt', 'b.txt', '-o', 'device'],
    ['diff', 'a.txt', 'b.txt', '--format', 'json=device'],
    ['termbase', 'build', 'a.txt', 'b.txt', '-o', 'device'],
  ])('%s … %s %s %s %s: a device', async (...args) => {
    const cwd = folderOf(texts)
    const device = deviceIn(cwd)
    if (device === undefined) return console.warn('only root may make a device: this is not tested')
    const {code} = await clausediff(args, {cwd})
    // A mount may forbid devices; then it is one line, and the device stays.
    expect([0, 2]).toContain(code)
    expect(lstatSync(device).isCharacterDevice()).toBe(true)
  })

  test('a FIFO', async () => {
    const cwd = folderOf(texts)
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const reader = spawn('cat', [join(cwd, 'pipe')], {stdio: ['ignore', 'pipe', 'ignore']})
    const chunks: Buffer[] = []
    reader.stdout.on('data', (chunk) => chunks.push(chunk))
    const ended = new Promise((done) => reader.once('close', done))
    const {code} = await clausediff(['diff', 'a.txt', 'b.txt', '--format', 'json=pipe'], {cwd})
    await ended
    expect(code).toBe(0)
    expect(JSON.parse(Buffer.concat(chunks).toString()).translations).toHaveLength(2)
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
  })

  test.each([
    ['a pipe', '| cat'],
    ['a file', '> out.json; cat out.json'],
  ])('/dev/stdout that is %s', (_, into) => {
    const cwd = folderOf(texts)
    const printed = execFileSync(
      'sh',
      ['-c', `node '${root}/bin/clausediff.js' diff a.txt b.txt --format json=/dev/stdout -q ${into}`],
      {cwd, encoding: 'utf8'},
    )
    expect(JSON.parse(printed).translations).toHaveLength(2)
  })

  test('a symbolic link is followed, into another folder, over several links, to what is still missing', async () => {
    const cwd = folderOf(texts)
    mkdirSync(join(cwd, 'kept'))
    writeFileSync(join(cwd, 'kept/old.json'), 'old')
    symlinkSync('kept/old.json', join(cwd, 'one'))
    symlinkSync('one', join(cwd, 'two'))
    symlinkSync('kept/new.json', join(cwd, 'three'))
    for (const link of ['two', 'three']) {
      expect((await clausediff(['diff', 'a.txt', 'b.txt', '--format', `json=${link}`], {cwd})).code).toBe(0)
      expect(lstatSync(join(cwd, link)).isSymbolicLink()).toBe(true)
    }
    expect(json(cwd, 'kept/old.json').translations).toHaveLength(2)
    expect(json(cwd, 'kept/new.json').translations).toHaveLength(2)
  })

  test('a lock that is a link to nothing yet is made where the link leads', async () => {
    const cwd = folderOf({...texts, 'state/x': ''})
    symlinkSync('state/lock.json', join(cwd, 'clausediff.lock.json'))
    expect((await clausediff(['accept', 'a.txt', 'b.txt'], {cwd})).code).toBe(0)
    expect(lstatSync(join(cwd, 'clausediff.lock.json')).isSymbolicLink()).toBe(true)
    expect(statSync(join(cwd, 'state/lock.json')).isFile()).toBe(true)
  })

  test('a link in a circle: one line', async () => {
    const cwd = folderOf(texts)
    symlinkSync('x', join(cwd, 'y'))
    symlinkSync('y', join(cwd, 'x'))
    expect(await clausediff(['diff', 'a.txt', 'b.txt', '--format', 'json=x'], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: 'clausediff: `x` cannot be written: it is a link that leads back to itself\n',
    })
  })
})

describe('nothing that is read is written over', () => {
  const files = {
    ...texts,
    'clausediff.config.json': JSON.stringify({
      translations: [{path: 'a.txt'}, {path: 'b.txt'}],
      termbase: ['terms.csv'],
    }),
    'terms.csv': 'concept,language,term\nt,en,term\n',
    'clausediff.lock.json': '{"schemaVersion": 1, "clauses": {}}',
  }
  const cases: [string, string[], string][] = [
    ['a translation', ['diff', 'a.txt', 'b.txt', '--format', 'json=a.txt'], 'the translation `a.txt`'],
    ['by another way', ['diff', '--format', 'json=./sub/../b.txt'], 'the translation `b.txt`'],
    ['by a hard link', ['check', '--format', 'json=hard'], 'the translation `a.txt`'],
    ['by a symbolic link', ['parse', '--format', 'json=soft'], 'the translation `a.txt`'],
    [
      'one that this run leaves out',
      ['parse', 'b.txt', '-f', 'json=a.txt'],
      'the translation `a.txt` of the config',
    ],
    ['the config', ['report', '-o', 'clausediff.config.json'], 'the config'],
    ['the termbase', ['termbase', 'build', '-o', 'terms.csv'], 'a termbase of the config'],
    ['the termbase by export', ['termbase', 'export', '-o', 'terms.csv'], 'a termbase of the config'],
    ['the lock', ['check', '--format', 'sarif=clausediff.lock.json'], 'the lock'],
    ['a converted file', ['termbase', 'convert', 'terms.csv', '-o', 'terms.csv'], 'the file to convert'],
    ['what is taken in', ['termbase', 'import', 'more.csv', '--into', 'more.csv'], 'the file to take in'],
  ]
  test.each(cases)('%s', async (_, args, what) => {
    const cwd = folderOf({...files, 'sub/x': '', 'more.csv': files['terms.csv']})
    linkSync(join(cwd, 'a.txt'), join(cwd, 'hard'))
    symlinkSync('a.txt', join(cwd, 'soft'))
    const before = contentsOf(cwd)
    const {code, stdout, stderr} = await clausediff(args, {cwd})
    expect({code, stdout, lines: stderr.split('\n').length}).toEqual({code: 2, stdout: '', lines: 2})
    expect(stderr).toContain(`is ${what}`)
    expect(contentsOf(cwd)).toEqual(before)
  })

  const contentsOf = (cwd: string): string[] =>
    [...Object.keys(files), 'more.csv'].map((path) => readFileSync(join(cwd, path), 'utf8'))

  test('a document of the config that this run leaves out, by its name and by a link; not what is excluded', async () => {
    const config = {documents: [{path: 'docs/{lang}/{name}.txt', exclude: ['docs/en/old.txt']}]}
    const cwd = folderOf({
      'clausediff.config.json': JSON.stringify(config),
      'docs/en/p.txt': law,
      'docs/de/p.txt': other,
      'docs/en/q.txt': law,
      'docs/de/q.txt': other,
      'docs/en/old.txt': 'old',
      'a.txt': law,
      'b.txt': other,
    })
    symlinkSync('docs/de/q.txt', join(cwd, 'soft'))
    for (const args of [
      ['check', '--document', 'p', '--format', 'json=docs/en/q.txt'],
      ['diff', '--document', 'p', '--format', 'json=soft'],
      ['report', 'a.txt', 'b.txt', '-o', 'docs/en/q.txt'],
    ]) {
      const {code, stderr} = await clausediff(args, {cwd})
      expect([code, stderr]).toEqual([
        2,
        expect.stringMatching(/is a translation that `documents` in the config names, which would be lost/),
      ])
    }
    expect(readFileSync(join(cwd, 'docs/en/q.txt'), 'utf8')).toBe(law)
    const args = ['diff', '--document', 'p', '--format', 'json=docs/en/old.txt']
    expect((await clausediff(args, {cwd})).code).toBe(0)
  })

  test('a part that another run of `shard` kept', async () => {
    const cwd = folderOf({...texts, 'c.txt': law})
    await clausediff(['shard', 'a.txt', 'b.txt', 'c.txt', '--base', 'a', '--of', '1', '--index', '0'], {cwd})
    const part = readdirSync(join(cwd, 'shards')).find((name) => name.endsWith('.jsonl'))!
    const before = readFileSync(join(cwd, 'shards', part), 'utf8')
    const merge = ['merge', 'shards', 'a.txt', 'b.txt', 'c.txt', '--base', 'a', '--format']
    expect(await clausediff([...merge, `json=shards/${part}`], {cwd})).toEqual({
      code: 2,
      stdout: '',
      stderr: `clausediff: \`shards/${part}\` is a part in \`shards\`, which would be lost: write to another file\n`,
    })
    expect(readFileSync(join(cwd, 'shards', part), 'utf8')).toBe(before)
    for (let time = 0; time < 2; time++)
      expect((await clausediff([...merge, 'json=shards/all.json'], {cwd})).code).toBeLessThan(2)
  })

  test('the page of a run on GitHub', async () => {
    const cwd = folderOf(texts)
    const {code, stdout, stderr} = await clausediff(['check', 'a.txt', 'b.txt', '--format', 'github'], {
      cwd,
      env: {GITHUB_STEP_SUMMARY: join(cwd, 'a.txt')},
    })
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(
      /a\.txt` is the translation `a\.txt`, which would be lost: write to another file\n$/,
    )
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(law)
  })

  test('two outputs onto one file, there or still missing', async () => {
    const cwd = folderOf({...texts, 'out.json': 'old', 'sub/x': ''})
    const line = async (...formats: string[]): Promise<unknown> => {
      const args = ['check', 'a.txt', 'b.txt', ...formats.flatMap((one) => ['--format', one])]
      const {code, stderr} = await clausediff(args, {cwd})
      return [code, stderr]
    }
    expect(await line('json=out.json', 'sarif=./out.json')).toEqual([
      2,
      'clausediff: two outputs go to one file, `out.json` and `./out.json`: give each its own\n',
    ])
    expect(await line('json=new.json', 'sarif=sub/../new.json')).toEqual([
      2,
      'clausediff: two outputs go to one file, `new.json` and `sub/../new.json`: give each its own\n',
    ])
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old')
  })

  test('an earlier output is written anew', async () => {
    const cwd = folderOf({...texts, 'out.json': 'old'})
    expect((await clausediff(['diff', 'a.txt', 'b.txt', '--format', 'json=out.json'], {cwd})).code).toBe(0)
    expect(json(cwd, 'out.json').translations).toHaveLength(2)
  })
})

// Of files of no length at all nothing can be written, as on a full disk.
test.skipIf(process.platform !== 'linux').each([
  ['init', '--yes'],
  ['accept', 'a.md', 'b.md'],
])('%s on a full disk leaves nothing', (...args) => {
  const cwd = folderOf({'a.md': '1. One.\n\n2. Two.\n', 'b.md': '1. One.\n\n2. Three.\n'})
  // Where CI is set, `accept` refuses before it writes.
  const {CI: _, ...env} = process.env
  const {status, stderr} = spawnSync(
    'sh',
    ['-c', 'ulimit -f 0; exec node "$@"', 'sh', join(root, 'bin/clausediff.js'), ...args],
    {cwd, encoding: 'utf8', env},
  )
  expect(stderr).toMatch(
    /^clausediff: `clausediff\.\w+\.json` cannot be written: files may not be so large here\n$/,
  )
  expect(status).toBe(2)
  expect(readdirSync(cwd)).toEqual(['a.md', 'b.md'])
})
