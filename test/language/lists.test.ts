import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {knownLanguages, languageOf, tabledLanguages} from '../../src/language/index.ts'

const folder = join(import.meta.dirname, '../../src/language')
const tags = readdirSync(folder).filter((name) => /^[a-z]{2,3}$/.test(name))

/** What a folder calls its language: `italian`. */
const nameIn = (tag: string): string | undefined => {
  const index = join(folder, tag, 'index.ts')
  return existsSync(index)
    ? /^export const (\w+): Language\b/m.exec(readFileSync(index, 'utf8'))?.[1]
    : undefined
}

/** The lists of languages, what a folder must hold to stand in one, and how it stands there. */
const lists = [
  {
    list: 'languages.ts',
    holds: 'index.ts',
    bring: (tag: string, name: string) => `{${name}} from './${tag}/index.ts'`,
    entry: (tag: string, name: string) => `  ['${tag}', (): Language => ${name}],`,
  },
  {
    list: 'recognised.ts',
    holds: 'function-words.ts',
    bring: (tag: string, name: string) => `{functionWords as ${name}} from './${tag}/function-words.ts'`,
    entry: (_: string, name: string) => `  ${name},`,
  },
  {
    list: 'draftings.ts',
    holds: 'drafting.ts',
    bring: (tag: string) => `{drafting as ${alias(tag)}} from './${tag}/drafting.ts'`,
    entry: (tag: string) => `  ${alias(tag)},`,
  },
]
const alias = (tag: string): string => (tag === 'is' ? 'is_' : tag)

// `UPDATE_GOLDENS=1 npx vitest run test/language/lists.test.ts` writes what is missing behind what is there.
test.each(lists)('src/language/$list lists every folder with its $holds', ({list, holds, bring, entry}) => {
  const path = join(folder, list)
  const lines = readFileSync(path, 'utf8').split('\n')
  const due = tags.filter((tag) => existsSync(join(folder, tag, holds)))
  const missing = (line: (tag: string, name: string) => string) =>
    due.map((tag) => line(tag, nameIn(tag) ?? tag)).filter((line) => !lines.includes(line))
  const imports = missing((tag, name) => `import ${bring(tag, name)}`)
  const entries = missing(entry)
  if (process.env.UPDATE_GOLDENS === '1' && imports.length + entries.length > 0) {
    const end = lines.findIndex((line) => /^\]\)?$/.test(line))
    const written = [...imports, ...lines.slice(0, end), ...entries, ...lines.slice(end)].join('\n')
    writeFileSync(path, written)
    execFileSync('npx', ['biome', 'check', '--write', path], {stdio: 'pipe'})
  } else expect([...imports, ...entries], 'UPDATE_GOLDENS=1 writes them').toEqual([])
})

// What was written above is loaded by the next run.
test.skipIf(process.env.UPDATE_GOLDENS === '1')('a folder with more than its drafting is a language', () => {
  const whole = tags.filter((tag) => readdirSync(join(folder, tag)).some((name) => name !== 'drafting.ts'))
  expect(whole.filter((tag) => nameIn(tag) === undefined)).toEqual([])
  const recognised = whole.filter((tag) => existsSync(join(folder, tag, 'function-words.ts')))
  expect([...tabledLanguages].sort()).toEqual(whole)
  expect([...knownLanguages].sort()).toEqual(recognised)
  expect(tabledLanguages.filter((tag) => languageOf(tag).id !== tag)).toEqual([])
})
