import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {rules} from '../../src/judge/index.ts'
import {pageOf} from './page.ts'

const folder = join(import.meta.dirname, '../../docs/rules')

// `UPDATE_GOLDENS=1 npx vitest run test/judge/docs.test.ts` writes the pages.
test.each(rules.map((rule) => [rule.id, rule] as const))(
  'docs/rules/%s.md is what the rule and its cases say',
  async (id, rule) => {
    const path = join(folder, `${id}.md`)
    const page = await pageOf(rule)
    if (process.env.UPDATE_GOLDENS) {
      mkdirSync(folder, {recursive: true})
      writeFileSync(path, page)
    }
    const stale = `${id}.md is stale: run UPDATE_GOLDENS=1 npx vitest run test/judge/docs.test.ts`
    expect(existsSync(path) ? readFileSync(path, 'utf8') : '', stale).toBe(page)
  },
)
