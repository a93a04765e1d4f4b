import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

const steady = {
  '1': 'The tenant shall pay the deposit before moving in.',
  '2': 'The landlord keeps the deposit in a separate account.',
  '3': 'After the term the landlord returns the deposit without delay.',
  '4': 'The landlord may use the deposit to repair damage.',
  '5': 'Interest on the deposit belongs to the tenant.',
}
const wavering = {
  '1': 'The tenant shall pay the bond before moving in.',
  '2': 'The landlord keeps the bond in a separate account.',
  '3': 'After the term the landlord returns the security without delay.',
  '4': 'The landlord may use the bond to repair damage.',
  '5': 'Interest on the bond belongs to the tenant.',
}

const inconsistenciesOf = async (a: Record<string, string>, b: Record<string, string>) => {
  const collation = collate([keyed('a', a), keyed('b', b)])
  const report = judge({collation, concordance: await discover(collation)})
  return report.findings.filter(({rule}) => rule === 'term-inconsistency')
}

test('one wavering name is reported with its place and the pivot that proves it', async () => {
  const findings = await inconsistenciesOf(steady, wavering)
  expect(findings.map(({message}) => message)).toEqual([
    '`b` says "bond" (4 places) and "security" (1) for what `a` always calls "deposit"',
  ])
  expect(findings[0]).toMatchObject({
    clause: '3',
    renderings: [
      {translation: 'b', text: 'security'},
      {translation: 'b', text: 'bond'},
    ],
  })
})

test.each([
  ['itself', steady],
  [
    'other spellings',
    Object.fromEntries(Object.entries(steady).map(([key, text]) => [key, text.toUpperCase()])),
  ],
])('a text beside %s has no inconsistency', async (_name, other) => {
  expect(await inconsistenciesOf(steady, other)).toEqual([])
})

test('two texts that are both steady have none, however differently they name things', async () => {
  const bond = Object.fromEntries(
    Object.entries(wavering).map(([key, text]) => [key, text.replace('security', 'bond')]),
  )
  expect(await inconsistenciesOf(steady, bond)).toEqual([])
})

test('grammar is no inconsistency: inflections and derivations of one word', async () => {
  const findings = await inconsistenciesOf(
    {
      '1': 'They improve the service.',
      '2': 'Improving the service matters.',
      '3': 'The improvement of roads is slow.',
    },
    {
      '1': 'They refine the service.',
      '2': 'Refining the service matters.',
      '3': 'The refinement of roads is slow.',
    },
  )
  expect(findings).toEqual([])
})

test('the order of files changes nothing', async () => {
  const forth = await inconsistenciesOf(steady, wavering)
  const collation = collate([keyed('b', wavering), keyed('a', steady)])
  const back = judge({collation, concordance: await discover(collation)})
  expect(back.findings.filter(({rule}) => rule === 'term-inconsistency')).toEqual(forth)
})

test('a word of a name that also stands by itself is another thing there, which both texts name alike', async () => {
  const of = (name: string): Record<string, string> => ({
    '1': `The ${name} keeps the register of the harbour.`,
    '2': `Each ship pays the toll to the ${name} before it leaves.`,
    '3': `The ${name} may enter any ship at night.`,
    '4': `Who hides goods from the ${name} pays the toll twice.`,
    '5': `The town names the ${name} and pays him from the toll.`,
  })
  expect(await inconsistenciesOf(of('harbour master'), of('port warden'))).toEqual([])
})

test('words that stand for anything are no names', async () => {
  const of = (one: string, other: string): Record<string, string> => ({
    '1': `The keeper owes ${one} to the guild.`,
    '2': `The guild gives ${one} to the keeper.`,
    '3': `The keeper shall hide ${one} from the guild.`,
    '4': `The guild shall ask ${other} of the keeper.`,
    '5': `The keeper may sell ${other} to the guild.`,
  })
  expect(await inconsistenciesOf(of('something', 'something'), of('something', 'anything'))).toEqual([])
})
