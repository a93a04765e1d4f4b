import {execFileSync} from 'node:child_process'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {DiskParseCache} from '../../src/cli/parse-cache.ts'
import {folderOf, root} from './run.ts'

const own = `clausediff-${process.getuid?.() ?? 'cache'}`
const law = '1. The tenant pays.\n\n3. The owner repairs.\n'
const other = '1. The lessee pays.\n\n3. The owner mends.\n'

/** Runs a command of the built program with a folder for temporary files of its own. */
function run(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): string {
  return execFileSync('node', [join(root, 'bin/clausediff.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {...process.env, TMPDIR: folder, ...env},
    stdio: 'pipe',
  })
}

const parsedIn = (folder: string): string => join(folder, own, 'parsed')

test.each([
  [['show', '1', 'a.txt', 'b.txt']],
  [['parse', 'a.txt', '--format', 'json']],
  [['diff', 'a.txt', 'b.txt', '--format', 'json']],
  [['check', 'a.txt', 'b.txt', '--fail-on', 'never']],
])('%j prints the same bytes of what was parsed before', (args) => {
  const folder = folderOf({'a.txt': law, 'b.txt': other})
  const first = run(folder, args)
  const kept = readdirSync(parsedIn(folder))
  expect(kept).toHaveLength(args.includes('b.txt') ? 2 : 1)
  for (const name of kept) expect(statSync(join(parsedIn(folder), name)).mode & 0o077).toBe(0)
  expect(run(folder, args)).toBe(first)
  expect(readdirSync(parsedIn(folder)).sort()).toEqual(kept.sort())
})

test('a text that changed is parsed again', () => {
  const folder = folderOf({'a.txt': law, 'b.txt': other})
  run(folder, ['show', '1', 'a.txt', 'b.txt'])
  writeFileSync(join(folder, 'a.txt'), law.replace('tenant', 'farmer'))
  expect(run(folder, ['show', '1', 'a.txt', 'b.txt'])).toContain('The farmer pays.')
  expect(readdirSync(parsedIn(folder))).toHaveLength(3)
})

test('what is damaged is thrown away, and kept anew', () => {
  const folder = folderOf({'a.txt': law})
  const printed = run(folder, ['parse', 'a.txt'])
  const [name = ''] = readdirSync(parsedIn(folder))
  const file = join(parsedIn(folder), name)
  const kept = readFileSync(file, 'utf8')
  truncateSync(file, kept.length - 10)
  expect(run(folder, ['parse', 'a.txt'])).toBe(printed)
  expect(readFileSync(file, 'utf8')).toBe(kept)
  writeFileSync(file, kept.replace('"key":"3"', '"key":"2"'))
  expect(run(folder, ['parse', 'a.txt'])).toBe(printed)
  expect(readFileSync(file, 'utf8')).toBe(kept)
})

test('what was kept of another text is not taken for that of this one', () => {
  const folder = folderOf({'a.txt': law, 'b.txt': other})
  const printed = [run(folder, ['parse', 'a.txt']), run(folder, ['parse', 'b.txt'])]
  const [first = '', second = ''] = readdirSync(parsedIn(folder)).map((name) => join(parsedIn(folder), name))
  const kept = readFileSync(first)
  writeFileSync(first, readFileSync(second))
  writeFileSync(second, kept)
  expect([run(folder, ['parse', 'a.txt']), run(folder, ['parse', 'b.txt'])]).toEqual(printed)
})

test('nothing is kept where Node is to keep no code, and of what failed', () => {
  const folder = folderOf({'a.txt': law})
  run(folder, ['parse', 'a.txt'], {NODE_DISABLE_COMPILE_CACHE: '1'})
  expect(readdirSync(folder)).toEqual(['a.txt'])
  expect(() => run(folder, ['show', '9', 'a.txt'])).toThrow()
  expect(readdirSync(join(folder, own))).not.toContain('parsed')
})

/** Keeps one thing in a cache of a build. */
function keep(folder: string, build: string, asked: string[], text: string | undefined): DiskParseCache {
  const cache = new DiskParseCache({folder, build})
  cache.put(asked, () => text)
  cache.keep()
  return cache
}

test('another build takes nothing of it', () => {
  const folder = folderOf({})
  keep(folder, 'one', ['a'], 'kept')
  expect(new DiskParseCache({folder, build: 'one'}).get(['a'])).toBe('kept')
  expect(new DiskParseCache({folder, build: 'two'}).get(['a'])).toBeUndefined()
  expect(new DiskParseCache({folder, build: 'one'}).get(['a', ''])).toBeUndefined()
})

test('what cannot be kept is no fault', () => {
  const file = join(folderOf({'a-file': ''}), 'a-file')
  expect(() => keep(file, 'one', ['a'], 'kept')).not.toThrow()
  const folder = folderOf({})
  const cache = new DiskParseCache({folder, build: 'one'})
  cache.put(['a'], () => {
    throw new RangeError('Maximum call stack size exceeded')
  })
  expect(() => cache.keep()).not.toThrow()
  keep(folder, 'one', ['b'], undefined)
  expect(readdirSync(join(folder, 'parsed'))).toEqual([])
})

test('the oldest are taken away, and of a project with many texts none is kept', () => {
  const folder = folderOf({})
  mkdirSync(join(folder, 'parsed'))
  for (let text = 0; text < 300; text++) {
    writeFileSync(join(folder, 'parsed', `${text}`), '')
    utimesSync(join(folder, 'parsed', `${text}`), text, text)
  }
  keep(folder, 'one', ['a'], 'kept')
  const left = readdirSync(join(folder, 'parsed'))
  expect(left).toHaveLength(256)
  expect(left).toContain('299')
  expect(left).not.toContain('40')
  const many = new DiskParseCache({folder: folderOf({}), build: 'one'})
  for (let text = 0; text < 33; text++) many.put([`${text}`], () => 'kept')
  many.keep()
  expect(many.get(['0'])).toBeUndefined()
})
