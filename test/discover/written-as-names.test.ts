import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** Rules that say something of a pair of texts of one language, with what they quote. */
async function said(one: readonly string[], other: readonly string[]): Promise<string[]> {
  const [a, b] = [one, other].map((clauses, at) =>
    keyed(at === 0 ? 'a' : 'b', Object.fromEntries(clauses.map((text, n) => [String(n + 1), text]))),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings.map(({rule, renderings}) => `${rule}: ${renderings.map(({text}) => text).join(' | ')}`)
}

const doctrine = (name: string): string[] => [
  `The ${name} feeds the river and the field.`,
  `Who keeps to the ${name} does not stumble.`,
  `The sage follows the ${name} in all seasons.`,
  `No lamp is as bright as the ${name} of old.`,
]

test('a word that stands for anything is a term where it is written as a name', async () => {
  const findings = await said(doctrine('Reason'), doctrine('Way'))
  expect(findings.filter((finding) => finding === 'term-divergence: Reason | Way')).toHaveLength(3)
})

test('it is wording where it is written as any other word', async () => {
  const findings = await said(doctrine('reason'), doctrine('way'))
  expect(findings.filter((finding) => finding.startsWith('term-divergence'))).toEqual([])
})
