import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {type Concordance, type Divergence, discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

/** One text with other names in it: an office, a thing and a body. */
const harbour = (pilot: string, lamp: string, guild: string): Record<string, string> => ({
  '1': `The ${pilot} shall light the ${lamp} before dusk.`,
  '2': `No ${pilot} may hand the ${lamp} to a sailor.`,
  '3': `A ${pilot} who breaks the ${lamp} shall write to the ${guild} within a week.`,
  '4': `The ${guild} appoints the ${pilot} for a year.`,
  '5': `The ${lamp} is cleaned on the first day of the month.`,
  '6': `A ${pilot} may leave after a month's notice to the ${guild}.`,
})
const five = {
  a: harbour('pilot', 'lamp', 'guild'),
  b: harbour('helmsman', 'lantern', 'brotherhood'),
  c: harbour('navigator', 'beacon', 'guild'),
  d: harbour('steersman', 'lantern', 'company'),
  e: harbour('boatman', 'lamp', 'guild'),
}

const discoverIn = (texts: Record<string, Record<string, string>>): Promise<Concordance> =>
  discover(collate(Object.entries(texts).map(([id, clauses]) => keyed(id, clauses))))

const labels = ({concepts}: Concordance): string[] => concepts.map(({label}) => label)

/** A divergence with all that is said of it but its concept. */
const draw = ({row, a, b, score, termhood}: Divergence): string =>
  [a, b].map(({clause, start, end}) => clause.text.slice(start, end)).join(' / ') +
  ` in ${row} ${score} ${termhood}`

test('five names of one office in five translations are one concept', async () => {
  expect(labels(await discoverIn(five))).toEqual([
    'pilot / helmsman / navigator / steersman / boatman',
    'lamp / lantern / beacon',
    'guild / brotherhood / company',
  ])
})

test('no concept tells the renderings of another', async () => {
  const {concepts} = await discoverIn(five)
  const told = concepts.map(
    ({renderings}) => new Set(renderings.map(({translation, text}) => `${translation} ${text}`)),
  )
  for (const one of told) {
    for (const other of told) if (one !== other) expect([...one].every((name) => other.has(name))).toBe(false)
  }
})

test('a further translation changes nothing that is said of two others', async () => {
  const {a, b, c, d} = five
  const alone = await discoverIn({a, b})
  const among = await discoverIn({a, b, c, d})
  const ofBoth = among.divergences.filter((one) => one.a.translation === 0 && one.b.translation === 1)
  expect(ofBoth.map(draw)).toEqual(alone.divergences.map(draw))
})

test('two parties stay two concepts where one clause crosses them, and the crossing is told', async () => {
  const loan = (lender: string, borrower: string, last: string): Record<string, string> => ({
    '1': `The ${lender} shall pay out the loan. The ${borrower} shall pay it back.`,
    '2': `The ${borrower} shall write to the ${lender} every quarter.`,
    '3': `The ${lender} may ask the ${borrower} for proof.`,
    '4': `The agreement ends if the ${last} dies.`,
  })
  const a = loan('Lender', 'Borrower', 'Borrower')
  const crossed = await discoverIn({a, b: loan('Bank', 'Debtor', 'Bank')})
  expect(labels(crossed).sort()).toEqual(['Borrower / Debtor', 'Lender / Bank'])
  expect(
    crossed.crossings.map(({row, concepts}) => [row, ...concepts.map((at) => crossed.concepts[at]!.label)]),
  ).toEqual([[3, 'Borrower / Debtor', 'Lender / Bank']])
  const straight = await discoverIn({a, b: loan('Bank', 'Debtor', 'Debtor')})
  expect(straight.crossings).toEqual([])
})

test('who acts and what he acts in are two words', async () => {
  const grant = (grantor: string, deed: string): Record<string, string> => ({
    '1': `The ${grantor} shall register the land under this ${deed}.`,
    '2': `The ${grantor} may revoke this ${deed}.`,
    '3': `The ${grantor} shall pay.`,
    '4': `This ${deed} takes effect in May.`,
    '5': `This ${deed} ends with the year.`,
  })
  for (const [agent, base] of [
    ['Grantor', 'Grant'],
    ['Lessor', 'Lease'],
    ['Charterer', 'Charter'],
  ] as const) {
    const found = await discoverIn({a: grant(agent, 'Deed'), b: grant('Owner', base)})
    expect(labels(found).sort()).toEqual([`Deed / ${base}`, `${agent} / Owner`].sort())
  }
})
