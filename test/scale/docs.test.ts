import {spawnSync} from 'node:child_process'
import {readdirSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {manyDocuments} from './project.ts'

const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
const [shards, rows, cut] = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, script]) => script!)
const clausediff = `clausediff() { ${process.execPath} ${join(root, 'bin/clausediff.js')} "$@"; }\n`
const bash = (cwd: string, script: string) =>
  spawnSync('bash', ['-c', clausediff + script], {
    cwd,
    encoding: 'utf8',
    env: {...process.env, NO_COLOR: '1'},
    timeout: 300_000,
  })

test('docs/scale.md: parts and a merge', () => {
  const folder = manyDocuments()
  const merged = bash(folder, shards!)
  const one = bash(folder, 'clausediff check')
  expect([merged.status, merged.stdout]).toEqual([1, one.stdout])
  rmSync(folder, {recursive: true, force: true})
})

const parallel = spawnSync('bash', ['-c', 'command -v parallel']).status === 0
if (!parallel) console.warn('skipped: GNU parallel is not installed here')
test.skipIf(!parallel)('docs/scale.md: rows of one work, with GNU parallel', () => {
  const text = (who: string): string =>
    Array.from({length: 40}, (_, at) => `${at + 1}\tThe ${who} keeps register ${at}.\n`).join('')
  const folder = folderOf({'en.tsv': text('tenant'), 'fr.tsv': text('lessee')})
  const merged = bash(folder, `export -f clausediff\n${rows}`)
  const one = bash(folder, 'clausediff check en.tsv fr.tsv')
  expect([merged.status, merged.stdout]).toEqual([1, one.stdout])
  expect(readdirSync(join(folder, 'shards'))).toHaveLength(5)
  rmSync(folder, {recursive: true, force: true})
})

test('docs/scale.md: a long work is cut into documents by its keys', () => {
  const rows = (who: string): string =>
    ['I', 'II', 'III']
      .flatMap((chapter) => [1, 2].map((at) => `${chapter}.${at}\tThe ${who} signs.\n`))
      .join('')
  const folder = folderOf({'a.tsv': rows('tenant'), 'b.tsv': rows('lessee')})
  expect(bash(folder, `set -e\n${cut}`).status).toBe(0)
  const {stdout} = bash(folder, `${shards!.replaceAll(/(shard|merge shards)/g, '$1 --as terms')}`)
  expect(stdout).toMatch(/tenant signs ×6 +lessee signs ×6/)
  rmSync(folder, {recursive: true, force: true})
})

test('docs/scale.md names what it shows, and each file is there', () => {
  for (const [, path] of page.matchAll(/\]\(([^)#:]+)\)/g))
    expect(() => readFileSync(join(root, 'docs', path!)), path).not.toThrow()
})
