import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {delimiter, join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'
import {version} from '../../src/version.ts'
import {root} from '../cli/run.ts'
import {hasTerminal, onTerminal, quote, withoutEscapes} from '../terminal/pty.ts'
import {install} from './install.ts'

const run = promisify(execFile)
const program = join(root, 'bin/clausediff.js')
const folder = await install()

test.skipIf(!folder)('the packed package runs in an empty folder, with no source beside it', async () => {
  const cwd = folder!
  const {stdout, stderr} = await run('npx', ['clausediff', 'diff', 'cset', 'newswire'], {cwd})
  const here = await run('node', [program, 'diff', 'cset', 'newswire'], {cwd: root})
  const places = /\S*(?=corpus\/ai-plus)/g
  expect(stdout.split('\n')[0]).toBe(here.stdout.split('\n')[0])
  expect(stdout.replaceAll(places, '').length).toBeGreaterThan(10_000)
  expect(stderr.replaceAll(/^npm .*\n/gm, '')).toBe(
    'no config here: using the sample corpus (`clausediff init` writes a config)\n',
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

test.skipIf(!folder || !hasTerminal)(
  'every command of the tutorial works on a terminal',
  {timeout: 300_000},
  async () => {
    const page = readFileSync(join(root, 'docs/tutorial.md'), 'utf8')
    const steps = [...page.matchAll(/```console\n(.*?)```/gs)].flatMap(([, body]) => body!.split(/^(?=\$ )/m))
    expect(steps.length).toBeGreaterThan(10)
    // Where the reader is told to be: beside a copy of the corpus, with the package installed.
    let cwd = join(folder!, 'tutorial')
    mkdirSync(cwd)
    cpSync(join(folder!, 'node_modules/clausediff/corpus/ai-plus'), join(cwd, 'ai-plus'), {recursive: true})
    const env = {PAGER: 'cat', PATH: `${join(folder!, 'node_modules/.bin')}${delimiter}${process.env.PATH}`}
    for (const step of steps) {
      const [, command, printed] = /^\$ ((?:[^\n]*\\\n)*[^\n]*)\n(.*)$/s.exec(step)!
      const into = /^cd (\S+)$/.exec(command!)?.[1]
      if (into !== undefined) {
        cwd = resolve(cwd, into)
        continue
      }
      const {code, output} = await onTerminal(quote(['bash', '-c', `{ ${command}\n} 2>/dev/null`]), {
        cwd,
        env,
      })
      expect([command, code === 0 || code === 1]).toEqual([command, true])
      // The page is written where nothing is installed: there the schema is that on the web.
      const seen = withoutEscapes(output).replace(
        /(?:\.\.\/)+node_modules\/clausediff(?=\/dist\/schema)/,
        `https://unpkg.com/clausediff@${version}`,
      )
      // A terminal makes columns of what `ls` prints.
      if (command === 'ls') continue
      // What `accept` wrote is one line, broken between words where the screen ends.
      expect(command!.includes('clausediff accept') ? seen.replaceAll('\n  ', ' ') : seen).toBe(printed)
    }
  },
)
