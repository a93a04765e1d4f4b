import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../src/judge/index.ts'
import {pageOf} from '../judge/page.ts'

const file = join(import.meta.dirname, '../../src/report/check/rule-help.json')

/** What code scanning shows of a rule: its page down to the first example, and how to configure it. */
function helpOf(page: string): {full: string; markdown: string} {
  const [opening = '', reported = '', ...sections] = page.split(/^## /m)
  const description = opening.split('\n\n').slice(3).join('\n\n').trim()
  const configuration = sections.find((section) => section.startsWith('Configuration'))!
  const [example = ''] = /^Reported\n\n[^\n]*\n\n```.*?\n```\n(?:\n> [^\n]*\n)*/s.exec(reported) ?? []
  return {
    full: description.replaceAll(/`([^`]*)`/g, '$1').replaceAll(/\s+/g, ' '),
    markdown: `${description}\n\n## ${example.trim()}\n\n## ${configuration.trim()}\n`,
  }
}

// `UPDATE_GOLDENS=1 npx vitest run test/report/rule-help.test.ts` writes the file.
test('the help of rules in SARIF is cut from their pages', async () => {
  const pages = rules.map(async (rule) => [rule.id, helpOf(await pageOf(rule))] as const)
  const help = Object.fromEntries(await Promise.all(pages))
  const text = `${JSON.stringify(help, null, 2)}\n`
  if (process.env.UPDATE_GOLDENS) writeFileSync(file, text)
  expect(readFileSync(file, 'utf8'), 'UPDATE_GOLDENS=1 writes it anew').toBe(text)
  for (const {full, markdown} of Object.values(help)) {
    expect(full).toMatch(/^[A-Z].*\.$/)
    // What GitHub keeps of a description.
    expect(full.length).toBeLessThan(1024)
    expect(markdown).toMatch(/\n## Reported\n\n.*\n```text\n.*\n## Configuration\n/s)
  }
})
