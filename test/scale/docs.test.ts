import {spawnSync} from 'node:child_process'
import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {manyDocuments} from './project.ts'

const page = readFileSync(join(root, 'docs/scale.md'), 'utf8')
const [shards, cut] = [...page.matchAll(/```sh\n(.*?)```/gs)].map(([, script]) => script!)
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
