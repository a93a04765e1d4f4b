import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'
import {inOneLanguage} from '../../src/language/index.ts'

const law = `1. Every agency shall report to the board within 30 days.

2. The harbour master must not refuse a permit without reason.

3. A permit lasts for 12 months. The agency may extend the permit.

4. The agency keeps a register of permits.
`
const other = law.replaceAll('agency', 'authority').replace('30', '60').replace('must not', 'may')
const gesetz = `1. Die Behörde muss dem Rat binnen 30 Tagen berichten.

2. Der Hafenmeister darf eine Genehmigung nicht verweigern.

3. Die Behörde kann die Genehmigung verlängern.

4. Die Behörde führt ein Verzeichnis.
`
const anderes = gesetz.replaceAll('Behörde', 'Dienststelle').replace('30', '60').replace(' nicht', '')

async function foundIn(one: string, two: string, first: string, second: string): Promise<unknown[]> {
  const {report} = await compare([
    sourceOf(first, 'a.md', {id: 'a', language: one}),
    sourceOf(second, 'b.md', {id: 'b', language: two}),
  ])
  return report.findings.map(({rule, severity, clause, message, renderings}) => [
    rule,
    severity,
    clause,
    message,
    renderings.map(({translation, text}) => `${translation}: ${text}`),
  ])
}

test.each([
  ['en-GB', 'en-US', 'en', law, other],
  ['en', 'en-AU', 'en', law, other],
  ['de-DE', 'de-AT', 'de', gesetz, anderes],
  ['de-CH', 'de', 'de', gesetz, anderes],
])('texts of two regions, %s and %s, are in one language', async (one, two, plain, first, second) => {
  const found = await foundIn(one, two, first, second)
  expect(found).toEqual(await foundIn(plain, plain, first, second))
  expect(found.map((finding) => (finding as string[])[0])).toContain('term-divergence')
})

test.each([
  ['pt-BR', 'pt-PT', true],
  ['zh', 'zh-CN', true],
  ['zh-TW', 'zh-Hant', true],
  ['zh-CN', 'zh-TW', false],
  ['sr', 'sr-Latn', false],
  ['es-419', 'es', true],
  ['en', 'de', false],
  ['und', 'und', true],
  ['en_GB', 'en', true],
  ['x-none', 'x-none', true],
])('%s and %s in one language and script: %s', (a, b, are) => {
  expect(inOneLanguage(a, b)).toBe(are)
})
