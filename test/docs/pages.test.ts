import {cpSync, existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {folderOf, root} from '../cli/run.ts'
import {replay} from './console.ts'

/** The tutorial works on a copy of the corpus, the README in the repository. */
function folderFor(page: string): string {
  if (page !== 'docs/tutorial.md') return root
  const folder = folderOf({})
  cpSync(join(root, 'corpus/ai-plus'), join(folder, 'ai-plus'), {recursive: true})
  return folder
}

test.each(['README.md', 'docs/tutorial.md'])(
  '%s shows what its commands print',
  {timeout: 300_000},
  (page) => {
    const file = join(root, page)
    const text = readFileSync(file, 'utf8')
    const today = replay(text, folderFor(page))
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, today)
    else expect(today, 'npm run docs writes the outputs anew').toBe(text)
  },
)

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'corpus/README.md',
  ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

test.each(pages)('%s: every link inside the repository leads somewhere', (page) => {
  const text = readFileSync(join(root, page), 'utf8').replaceAll(/```.*?```/gs, '')
  const dead = [...text.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !existsSync(resolve(root, dirname(page), decodeURIComponent(target))))
  expect(dead).toEqual([])
})
