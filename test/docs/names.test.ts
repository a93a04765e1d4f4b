import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {reportersOf} from '../../src/report/index.ts'
import {root} from '../cli/run.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
]
  .filter((path) => path.endsWith('.md'))
  .sort()
const files = execFileSync('git', ['ls-files', 'src', 'test', 'scripts', 'bin'], {
  cwd: root,
  encoding: 'utf8',
})
  .trim()
  .split('\n')

/** Named, and no file of the repository. */
const elsewhere = new Set(['score-terms.mjs', 'src/report/words/it.tsv'])

test.each(pages)('%s: every file of code that it names is there', (page) => {
  const named = [...read(page).matchAll(/`((?:[\w-]+\/)*[\w-]+\.(?:ts|mjs|tsv))`/g)].map(([, name]) => name!)
  const ofCode = named.filter((name) => /\.(?:ts|mjs)$/.test(name) || name.startsWith('src/'))
  const gone = ofCode.filter((name) => !files.some((file) => `/${file}`.endsWith(`/${name}`)))
  expect(gone.filter((name) => !elsewhere.has(name))).toEqual([])
})

test('docs/architecture.md says of every dependency what it is for', () => {
  const {dependencies} = JSON.parse(read('package.json')) as {dependencies: Record<string, string>}
  const page = read('docs/architecture.md')
  const names = [...page.slice(page.indexOf('| package | for |')).matchAll(/^\| ([^|]+) \|/gm)].flatMap(
    ([, cell]) => cell!.split(', '),
  )
  const own = ['package', '---', 'WordNet (data)']
  const due = Object.keys(dependencies).filter((name) => !name.startsWith('@types/'))
  expect(names.filter((name) => !own.includes(name)).sort()).toEqual(due.sort())
})

test('docs/output-format.md lists every format of `check`', () => {
  const page = read('docs/output-format.md')
  const opening = page.slice(0, page.indexOf('## A saved report'))
  const names = reportersOf('check').map(({name}) => name)
  expect(names.filter((name) => !opening.includes(`\`${name}\``))).toEqual([])
})
