import {describe, expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** What of two texts of a sentence or two is told as a term. */
async function termsOf(...texts: [string, string]): Promise<string[]> {
  const collation = collate(texts.map((text, at) => keyed('ab'[at]!, {'1': text})))
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter(({rule}) => rule === 'term-divergence')
    .map(({renderings}) => renderings.map(({text}) => text).join(' / '))
}

describe('wording', () => {
  for (const [what, a, b] of [
    ['how much', 'The harbour has vast storage halls.', 'The harbour has extensive storage halls.'],
    ['how good', 'The club owns a beautiful boat house.', 'The club owns a handsome boat house.'],
    [
      'an older past',
      'The oil spilled on the quay is washed off.',
      'The oil spilt on the quay is washed off.',
    ],
    ['what was done', 'The lender asked for the key.', 'The lender demanded the key.'],
  ] as const)
    test(`${what}: ${a} ${b}`, async () => expect(await termsOf(a, b)).toEqual([]))
})

test('what says how much is part of a name that recurs', async () => {
  const text = (wide: string): Record<string, string> => ({
    '1': `The council aims at ${wide} and deep integration of the ports.`,
    '2': `A report on ${wide} and deep integration is due in spring.`,
  })
  const collation = collate([keyed('a', text('broad')), keyed('b', text('extensive'))])
  const {divergences} = await discover(collation)
  expect(Math.min(...divergences.map(({termhood}) => termhood))).toBeGreaterThan(0.5)
})

describe('names', () => {
  test('a modal verb behind a determiner is a noun', async () => {
    const {divergences} = await discover(
      collate([
        keyed('a', {'1': 'Desire is the root of grief, and desire is in our power.'}),
        keyed('b', {'1': 'The will is the root of grief, and the will is in our power.'}),
      ]),
    )
    const told = divergences.map(({a, b}) =>
      [a, b].map(({clause, start, end}) => clause.text.slice(start, end)).join(' / '),
    )
    expect(told).toContain('Desire / will')
  })

  for (const [a, b, told] of [
    ['The tenant pays 30 euros.', 'The lessee pays 40 euros.', ['tenant / lessee']],
    ['The tenant gives notice in May.', 'The lessee gives notice in May.', ['tenant / lessee']],
    ['The Law covers ferries.', 'The Act covers vessels.', ['Law / Act', 'ferries / vessels']],
    [
      'Agents collect data of clients.',
      'Officers collect data of customers.',
      ['Agents / Officers', 'clients / customers'],
    ],
    [
      'The water supply network is old.',
      'The power supply grid is old.',
      ['water supply network / power supply grid'],
    ],
  ] as const)
    test(`names around a verb are two: ${a} ${b}`, async () => expect(await termsOf(a, b)).toEqual(told))

  test('no name runs on over a line break that got lost', async () => {
    const told = await termsOf(
      'New devices and intelligent agents spread. The usage rate exceeds 70%.',
      'New devices and smart helpersThe usage rate exceeds 70%.',
    )
    expect(told.join()).not.toContain('The usage')
  })
})
