import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ruleIds} from '../../src/judge/index.ts'

const root = join(import.meta.dirname, '../..')

/** A list of texts as the formatter lays it out, a text a line. */
function listing(indent: string): string {
  return `[\n${ruleIds.map((id) => `${indent}  "${id}"`).join(',\n')}\n${indent}]`
}

// `npm run docs` writes them.
test.each([['src/project/config/config.schema.json', /("ruleId": \{\n( *)"enum": )\[[^\]]*\]/]])(
  '%s lists the rules of the table',
  (path, list) => {
    const file = join(root, path)
    const text = readFileSync(file, 'utf8')
    const written = text.replace(list, (_, start: string, indent: string) => start + listing(indent))
    if (process.env.UPDATE_GOLDENS === '1') writeFileSync(file, written)
    else expect(text).toBe(written)
    expect(text).toMatch(list)
  },
)

test('every page belongs to a rule', () => {
  const pages = readdirSync(join(root, 'docs/rules')).map((name) => name.replace(/\.md$/, ''))
  expect(pages.filter((page) => !ruleIds.includes(page))).toEqual([])
})

test('what a rule tells stands in the table of docs/method.md', () => {
  const method = readFileSync(join(root, 'docs/method.md'), 'utf8')
  const table = method.slice(method.indexOf('## What is told'), method.indexOf('## What it reaches'))
  expect(ruleIds.filter((id) => !table.includes(`\`${id}\``))).toEqual([])
})
