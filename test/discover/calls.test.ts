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

const dialogue = (name: string): string[] => [
  `Hear of the river, O ${name}, and of the field.`,
  `Nobody who hears of it, O ${name}, stumbles.`,
  `The sage follows the river, O ${name}, in all seasons.`,
  `No lamp, O ${name}, is as bright as the river.`,
]

test('what calls somebody is no part of the name', async () => {
  const findings = await said(dialogue('Ardan'), dialogue('Son of Kendra'))
  expect(findings.filter((finding) => finding.startsWith('term-divergence'))).toContain(
    'term-divergence: Ardan | Son of Kendra',
  )
  expect(findings.filter((finding) => /\bO\b/.test(finding))).toEqual([])
})
