import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {type Concordance, discover} from '../../src/discover/index.ts'
import {keyed} from '../keyed.ts'

const subjects = ['council', 'harbour', 'market', 'school', 'bridge', 'mill', 'orchard', 'archive', 'ferry']
const acts = ['opens', 'keeps', 'pays', 'mends', 'counts', 'lends', 'guards', 'measures', 'paints']
const things = [
  'lamp',
  'ledger',
  'anchor',
  'barrel',
  'ladder',
  'basket',
  'wagon',
  'kettle',
  'needle',
  'saddle',
]
const times = ['in spring', 'before dusk', 'after the feast', 'every second week', 'at low water', 'by night']

/** What the second translation calls otherwise. */
const otherwise: Record<string, string> = {
  lamp: 'lantern',
  ledger: 'account book',
  barrel: 'cask',
  wagon: 'cart',
  council: 'board',
  archive: 'record office',
}

/** A number from 0 to `below` that looks thrown, and is the same in every run. */
const thrown = (seed: number, below: number): number => (Math.imul(seed + 1, 0x9e3779b1) >>> 7) % below

/** A text of so many clauses, of which the first are those of any shorter one. */
function texts(count: number): {a: Record<string, string>; b: Record<string, string>} {
  const made = {a: {} as Record<string, string>, b: {} as Record<string, string>}
  for (let row = 0; row < count; row++) {
    const pick = (from: readonly string[], salt: number): string => from[thrown(row * 7 + salt, from.length)]!
    const words = (say: (word: string) => string): string =>
      `The ${say(pick(subjects, 1))} ${pick(acts, 2)} the ${say(pick(things, 3))} and the ${say(pick(things, 4))} ` +
      `of the ${say(pick(subjects, 5))} ${pick(times, 6)}, page ${row + 10}.`
    made.a[`${row + 1}`] = words((word) => word)
    made.b[`${row + 1}`] = words((word) => otherwise[word] ?? word)
  }
  return made
}

const discoverIn = (count: number): Promise<Concordance> => {
  const {a, b} = texts(count)
  return discover(collate([keyed('a', a), keyed('b', b)]))
}

const named = ({concepts}: Concordance): string[] =>
  concepts
    .filter(({evidence}) => evidence.for > 20)
    .map(({label}) => label)
    .sort()

/** What differs in the first rows. */
const differing = ({divergences}: Concordance, rows: number): Set<string> =>
  new Set(
    divergences
      .filter(({row}) => row < rows)
      .map(({row, a, b}) =>
        [row, ...[a, b].map(({clause, start, end}) => clause.text.slice(start, end))].join(' / '),
      ),
  )

test('the same clauses differ in the same words, however long the work is', async () => {
  const common = 300
  // Some 6,000, 96,000 and 108,000 words in both together.
  const steps = await Promise.all([common, 2850, 3200].map(discoverIn))
  const told = steps.map((step) => differing(step, common))
  for (const more of told.slice(1)) {
    const same = [...told[0]!].filter((one) => more.has(one)).length
    expect(same / Math.max(told[0]!.size, more.size)).toBeGreaterThanOrEqual(0.95)
  }
  expect(named(steps[2]!)).toEqual(named(steps[1]!))
  expect(named(steps[1]!)).toEqual(expect.arrayContaining(named(steps[0]!)))
})
