import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {sidesOf} from '../../src/discover/lexical/extent.ts'
import {induceConcepts} from '../../src/discover/lexical/index.ts'
import {selectPairs} from '../../src/discover/lexical/select.ts'
import {tally} from '../../src/discover/lexical/tally.ts'
import {parse} from '../../src/parse/index.ts'
import {goldFolder} from '../gold/lines.ts'

const read = (id: string, value: string) =>
  parse({path: `${id}.tsv`, value, data: {clausediff: {id, language: 'en'}}} as unknown as Parameters<
    typeof parse
  >[0])

const deeds = [
  'keeps the gate',
  'opens the archive',
  'guards the bridge',
  'counts the harvest',
  'seals letters',
]
const rows = (say: (deed: string) => string): string =>
  deeds.map((deed, at) => `${at + 1}\t${say(deed)}\n`).join('')
const told = (left: string, right: string) =>
  induceConcepts(collate([read('a', left), read('b', right)]), []).concepts.map(
    ({label, evidence, renderings}) => ({
      label,
      evidence,
      renderings: renderings.map(({text, occurrences}) => `${text} ×${occurrences.length}`),
    }),
  )

test('a word that is steadily rendered by another is a concept', () => {
  expect(
    told(
      rows((deed) => `The steward ${deed} every day.`),
      rows((deed) => `The bailiff ${deed} every day.`),
    ),
  ).toEqual([
    {
      label: 'steward / bailiff',
      evidence: {for: 5, against: 0},
      renderings: ['steward ×5', 'bailiff ×5'],
    },
  ])
})

test('a concept is the phrase that its word always stands in', () => {
  expect(
    told(
      rows((deed) => `The holy ghost ${deed} every day.`),
      rows((deed) => `The holy spirit ${deed} every day.`),
    ).map(({label}) => label),
  ).toEqual(['holy ghost / holy spirit'])
})

test('spelling, case and quotes make no concept', () => {
  const left = rows(
    (deed) => `The “organisation” enquired of the neighbour, who ${deed}; the first-born wore a vail.`,
  )
  const right = rows(
    (deed) => `The "Organization" inquired of the neighbor, who ${deed}; the firstborn wore a veil.`,
  )
  expect(told(left, right)).toEqual([])
  expect(told(left, left)).toEqual([])
})

const bible = join(process.env.CLAUSEDIFF_MATERIAL ?? '', 'bible')
const hasBible = process.env.CLAUSEDIFF_MATERIAL !== undefined && existsSync(join(bible, 'kjv.tsv'))
if (!hasBible)
  console.warn('CLAUSEDIFF_MATERIAL IS NOT SET: concepts of whole works are not tested on Bibles')

test.skipIf(!hasBible)('the great divergences of two Bibles are concepts of the first hundred', () => {
  const {concepts} = induceConcepts(
    collate(['kjv', 'asv'].map((id) => read(id, readFileSync(join(bible, `${id}.tsv`), 'utf8')))),
    [],
  )
  const first = concepts.slice(0, 100).map(({label}) => label)
  const expected = ['LORD / Jehovah', 'Holy Ghost / Holy Spirit', 'tabernacle / tent', 'heathen / nations']
  expect(expected.filter((label) => !first.includes(label))).toEqual([])
})

test('what happened twice is no chance in a small work, and may be in a large one', () => {
  const filled = (count: number, name: string): string =>
    `1\tThe ${name} keeps the gate.\n2\tThe ${name} opens the archive.\n${Array.from(
      {length: count},
      (_, at) => `${at + 3}\tLine ${at} stays as it is.\n`,
    ).join('')}`
  const labels = (count: number): string[] =>
    told(filled(count, 'steward'), filled(count, 'bailiff')).map(({label}) => label)
  expect(labels(900)).toEqual(['steward / bailiff'])
  expect(labels(1100)).toEqual([])
})

test('concepts of two hundred verses, word by word', () => {
  const folder = join(goldFolder, 'bible')
  const {concepts} = induceConcepts(
    collate(['kjv', 'asv'].map((id) => read(id, readFileSync(join(folder, `${id}.tsv`), 'utf8')))),
    [],
  )
  expect(concepts.map(({label, evidence}) => `${label} ${evidence.for}`)).toMatchInlineSnapshot(`
    [
      "Jehovah / LORD 41",
      "food / meat 2",
      "lovingkindness / mercy 2",
      "reel / erred 2",
      "slanderers / false 2",
      "witness / record 2",
      "stagger / way 2",
      "lawlessness / law 2",
      "carried / led 2",
      "speak / say 2",
      "one / man 2",
    ]
  `)
})

test('words whose links are unsure on average stand for each other by chance', () => {
  const collation = collate([
    read(
      'a',
      rows((deed) => `The steward ${deed} every day.`),
    ),
    read(
      'b',
      rows((deed) => `The bailiff ${deed} every day.`),
    ),
  ])
  const counted = tally(collation, 0, 1)
  const chosen = (sure: number): number =>
    selectPairs(sidesOf(collation, 0, 1), {
      ...counted,
      sure: Float32Array.from(counted.counts, (n) => n * sure),
    }).length
  expect(chosen(0.71)).toBe(1)
  expect(chosen(0.69)).toBe(0)
})
