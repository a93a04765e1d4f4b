import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {groupPairs} from '../../src/discover/concepts/group.ts'
import {PhrasePairs} from '../../src/discover/concepts/pair.ts'
import {Phrases} from '../../src/discover/concepts/phrase-tree.ts'
import {confirm} from '../../src/discover/concepts/strength.ts'
import {type Concordance, discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {parse, type Role} from '../../src/parse/index.ts'
import {keyed} from '../keyed.ts'

const agents = {
  '1': 'The adoption rate of smart terminals and intelligent agents (智能体) shall exceed 70 percent.',
  '2': 'Support the development of intelligent agents in finance, law and trade.',
  '3': 'Establish safety standards for intelligent agents and for autonomous vehicles.',
}
const bodies = {
  '1': 'The adoption rate of intelligent terminals and intelligent bodies shall exceed 70 percent.',
  '2': 'Support the development of intelligent bodies in finance, law and trade.',
  '3': 'Establish safety standards for intelligent agents and for autonomous vehicles.',
}

function draw({concepts, divergences}: Concordance): string[] {
  return concepts.map(({label, source, renderings, evidence}, index) => {
    const said = renderings.map(
      ({translation, text, occurrences}) =>
        `${translation}: ${text} in ${occurrences.map(({row}) => row + 1).join(' ')}`,
    )
    const count = divergences.filter(({concept}) => concept === index).length
    return `${label} (${source}, ${count} divergences, ${evidence.for} for, ${evidence.against} against) = ${said.join('; ')}`
  })
}

const discoverIn = async (
  texts: Record<string, [Record<string, string>, Role?]>,
  options?: Parameters<typeof discover>[1],
): Promise<Concordance> =>
  discover(
    collate(Object.entries(texts).map(([id, [clauses, role]]) => keyed(id, clauses, role ? {role} : {}))),
    options,
  )

const numbered = (id: string, clauses: Record<string, string>) => {
  const value = Object.entries(clauses)
    .map(([key, text]) => `${key}. ${text}\n\n`)
    .join('')
  const data = {clausediff: {id, role: 'translation', language: 'en'}}
  return parse({path: `${id}.txt`, value, data} as unknown as SourceFile)
}

test('a gloss names the concept; all places of all renderings are kept', async () => {
  const collation = collate([numbered('a', agents), numbered('b', bodies)])
  expect(draw(await discover(collation))).toMatchInlineSnapshot(`
    [
      "智能体 (gloss, 2 divergences, 2 for, 0 against) = 0: intelligent agents in 1 2 3; 1: intelligent bodies in 1 2; 1: intelligent agents in 3",
      "smart terminals / intelligent terminals (statistics, 1 divergences, 1 for, 0 against) = 0: smart terminals in 1; 1: intelligent terminals in 1",
    ]
  `)
})

test('the order of files changes nothing', async () => {
  const one = await discoverIn({a: [agents], b: [bodies]})
  const other = await discoverIn({b: [bodies], a: [agents]})
  expect(draw(other)).toEqual(draw(one))
})

test('a head that differs in several compounds is the concept; a shared modifier is none', async () => {
  const found = await discoverIn({
    a: [
      {
        '1': 'Build a national compute network and expand intelligent compute supply.',
        '2': 'Improve the allocation of intelligent compute.',
        '3': 'Develop smart homes, smart wearables and smart factories.',
      },
    ],
    b: [
      {
        '1': 'Build a national computing power network and expand intelligent computing power supply.',
        '2': 'Improve the allocation of intelligent computing power.',
        '3': 'Develop intelligent homes, intelligent wearables and intelligent factories.',
      },
    ],
  })
  expect(draw(found)).toMatchInlineSnapshot(`
    [
      "compute / computing power (statistics, 2 divergences, 2 for, 0 against) = 0: compute in 1 1 2; 1: computing power in 1 1 2",
      "smart factories / intelligent factories (statistics, 1 divergences, 1 for, 0 against) = 0: smart factories in 3; 1: intelligent factories in 3",
      "smart wearables / intelligent wearables (statistics, 1 divergences, 1 for, 0 against) = 0: smart wearables in 3; 1: intelligent wearables in 3",
      "smart homes / intelligent homes (statistics, 1 divergences, 1 for, 0 against) = 0: smart homes in 3; 1: intelligent homes in 3",
      "intelligent compute / intelligent computing (statistics, 1 divergences, 1 for, 0 against) = 0: intelligent compute in 1 2; 1: intelligent computing in 1 2",
      "supply / power supply (statistics, 1 divergences, 1 for, 0 against) = 0: supply in 1; 1: power supply in 1",
    ]
  `)
})

test('the termbase overrules: its terms face each other, and terms of two concepts do not', async () => {
  const term = (text: string) => ({text, language: 'en', status: 'admitted' as const, fields: []})
  const concept = (id: string, ...terms: string[]) => ({
    id,
    label: terms[0]!,
    fields: [],
    languageFields: {},
    terms: terms.map(term),
  })
  const texts: Parameters<typeof discoverIn>[0] = {
    a: [{'1': 'The lessee pays the deposit to the agent.'}],
    b: [{'1': 'The tenant pays the bond to the broker.'}],
  }
  const found = await discoverIn(texts, {
    termbase: {
      concepts: [concept('party-1', 'lessee', 'tenant'), concept('c2', 'agent'), concept('c3', 'broker')],
    },
  })
  expect(draw(found)).toMatchInlineSnapshot(`
    [
      "lessee (termbase, 1 divergences, 1 for, 0 against) = 0: lessee in 1; 1: tenant in 1",
      "deposit / bond (statistics, 1 divergences, 1 for, 0 against) = 0: deposit in 1; 1: bond in 1",
    ]
  `)
})

test('a coordination that goes on alike on both sides is one name', async () => {
  const texts: [Record<string, string>, Record<string, string>] = [
    {
      '1': 'The tenant shall bear the cost of renovation and upgrading.',
      '2': 'The landlord shall keep the roof in repair.',
      '3': 'Landlords and tenants shall meet once a year.',
      '4': 'The landlord may enter the flat.',
    },
    {
      '1': 'The tenant shall bear the cost of refurbishment and upgrading.',
      '2': 'The lessor shall keep the roof in repair.',
      '3': 'Lessors and tenants shall meet once a year.',
      '4': 'The lessor may enter the flat.',
    },
  ]
  const collation = collate([keyed('a', texts[0]), keyed('b', texts[1])])
  const {divergences} = await discover(collation)
  const said = divergences.map(({a, b}) =>
    [a, b].map(({clause, start, end}) => clause.text.slice(start, end)).join(' / '),
  )
  expect(said).toEqual([
    'renovation and upgrading / refurbishment and upgrading',
    'landlord / lessor',
    'Landlords / Lessors',
    'landlord / lessor',
  ])
})

test('a word met here and there with one and another chains nothing', () => {
  const phrases = new Phrases()
  const pairs = new PhrasePairs([[0, 1]])
  for (const [a, b] of [
    ['robot ', 'thing '],
    ['plan ', 'thing '],
    ['plan ', 'scheme '],
  ] as const)
    pairs.add(0, phrases.of(a), phrases.of(b))
  const family = (count: number): number[] => {
    const {familyOf} = groupPairs(pairs, phrases, () => count)
    return [0, 1, 2].map(familyOf)
  }
  const [robot, plan, scheme] = family(9)
  expect(plan).not.toBe(robot)
  expect(new Set(family(2)).size).toBe(1)
  expect(scheme).not.toBe(robot)
})

test('what recurs in other rows is surer, up to three of them', () => {
  const rows = [1, 2, 3, 4, 40]
  expect(rows.map((count) => confirm(0.5, count).toFixed(4))).toEqual([
    '0.5000',
    '0.5500',
    '0.5950',
    '0.6355',
    '0.6355',
  ])
  expect(rows.map((count) => confirm(1, count))).toEqual([1, 1, 1, 1, 1])
})
