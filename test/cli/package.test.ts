import {execFile, spawn} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {folderOf, root} from './run.ts'

const run = promisify(execFile)
const program = join(root, 'bin/clausediff.js')

/** The package as users get it, installed in an empty folder; `undefined` where npm reaches no registry. */
async function install(): Promise<string | undefined> {
  const folder = folderOf({'package.json': '{"private": true}'})
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {cwd: root})
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  try {
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${tarball}`], {
      cwd: folder,
    })
    return folder
  } catch (error) {
    console.warn(`SKIPPED: npm cannot install the package here: ${(error as Error).message.split('\n')[0]}`)
    return undefined
  }
}

const folder = await install()

test.skipIf(!folder)('the packed package runs in an empty folder, with no source beside it', async () => {
  const cwd = folder!
  const {stdout, stderr} = await run('npx', ['clausediff', 'diff', 'cset', 'newswire'], {cwd})
  const here = await run('node', [program, 'diff', 'cset', 'newswire'], {cwd: root})
  const places = /\S*(?=corpus\/ai-plus)/g
  expect(stdout.split('\n')[0]).toBe(here.stdout.split('\n')[0])
  expect(stdout.replaceAll(places, '').length).toBeGreaterThan(10_000)
  expect(stderr.replaceAll(/^npm .*\n/gm, '')).toBe(
    'no config here: using the corpus that ships (`clausediff init` writes a config)\n',
  )
  await run('npx', ['clausediff', 'explain', 'drift'], {cwd})
  await run('npx', ['clausediff', 'parse', '--corpus', 'ai-plus', '--format', 'json=parsed.json'], {cwd})
  expect(JSON.parse(readFileSync(join(cwd, 'parsed.json'), 'utf8')).translations).toHaveLength(5)
  const schema = join(cwd, 'node_modules/clausediff/dist/schema/config.schema.json')
  expect(JSON.parse(readFileSync(schema, 'utf8')).title).toBe('clausediff.config.json')
})

test.skipIf(!folder)('the packed package is a library with types', async () => {
  const cwd = folder!
  writeFileSync(
    join(cwd, 'use.mjs'),
    "import {parse, sourceOf, clausesOf} from 'clausediff'\nconsole.log(clausesOf(parse(sourceOf('1. A law.', 'x.txt'))).length)\n",
  )
  expect((await run('node', ['use.mjs'], {cwd})).stdout).toBe('1\n')
  writeFileSync(
    join(cwd, 'use.ts'),
    "import {type Report, compare, sourceOf} from 'clausediff'\nexport const report: Promise<Report> = compare([sourceOf('1. A', 'a.txt')]).then((one) => one.report)\n",
  )
  const tsc = join(root, 'node_modules/.bin/tsc')
  await run(
    tsc,
    ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', 'use.ts'],
    {cwd},
  )
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
