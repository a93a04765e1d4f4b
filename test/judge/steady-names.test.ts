import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** What `entity-mismatch` and `term-divergence` say, by clause. */
async function said(one: readonly string[], other: readonly string[]): Promise<Record<string, string[]>> {
  const [a, b] = [one, other].map((clauses, at) =>
    keyed(at === 0 ? 'a' : 'b', Object.fromEntries(clauses.map((text, n) => [String(n + 1), text]))),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  const of = (rule: string): string[] =>
    findings
      .filter((finding) => finding.rule === rule)
      .map(({clause, renderings}) => `${clause}: ${renderings.map(({text}) => text).join(' | ')}`)
  return {entities: of('entity-mismatch'), terms: of('term-divergence')}
}

const clauses = (name: string): string[] => [
  `The gate was built by ${name} in spring.`,
  `Bread is given to the poor by ${name} each day.`,
  `The harbour belongs to ${name} and to the town.`,
  `No ship leaves before ${name} has seen it.`,
]

test('a name that the other text has another for in clause after clause is a term, and not missing', async () => {
  const {entities, terms} = await said(clauses('King of Rivers'), clauses('the lord of streams'))
  expect(entities).toEqual([])
  expect(terms!.length).toBeGreaterThanOrEqual(3)
})

test('a name that differs once is one that differs', async () => {
  const one = clauses('King of Rivers')
  const other = [...one.slice(0, 3), one[3]!.replace('King of Rivers', 'Queen of Ponds')]
  expect((await said(one, other)).entities).toEqual(['4: King of Rivers | Queen of Ponds'])
})
