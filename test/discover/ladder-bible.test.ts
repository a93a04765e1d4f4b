import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {type Concordance, discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {thresholds} from '../../src/judge/rules/term-thresholds.ts'
import {parse} from '../../src/parse/index.ts'

const bible = join(process.env.CLAUSEDIFF_MATERIAL ?? '', 'bible')
const hasBible = process.env.CLAUSEDIFF_MATERIAL !== undefined && existsSync(join(bible, 'kjv.tsv'))
if (!hasBible) console.warn('CLAUSEDIFF_MATERIAL IS NOT SET: works of several sizes are not tested on Bibles')

/** The first verses of a Bible that hold so many words in all. */
function linesOf(id: string, rows: number): string {
  return readFileSync(join(bible, `${id}.tsv`), 'utf8')
    .split('\n')
    .slice(0, rows)
    .join('\n')
}

async function discoverIn(rows: number): Promise<{concordance: Concordance; words: number}> {
  const collation = collate(
    ['kjv', 'asv'].map((id) => {
      const data = {clausediff: {id, language: 'en'}}
      return parse({path: `${id}.tsv`, value: linesOf(id, rows), data} as unknown as SourceFile)
    }),
  )
  const words = collation.words(0).forms.length + collation.words(1).forms.length
  return {concordance: await discover(collation), words}
}

/** What is terminology in the first rows. */
const termsIn = ({divergences}: Concordance, rows: number): Set<string> =>
  new Set(
    divergences
      .filter(
        ({row, score, termhood}) =>
          row < rows && score >= thresholds.literal.score && score * termhood >= thresholds.literal.term,
      )
      .map(({row, a, b}) =>
        [row, ...[a, b].map(({clause, start, end}) => clause.text.slice(start, end))].join(' / '),
      ),
  )

const alike = (x: ReadonlySet<string>, y: ReadonlySet<string>): number =>
  [...x].filter((one) => y.has(one)).length / Math.max(x.size, y.size)

/** Verses of 50,000, 96,000, 99,000, 101,000, 104,000, 300,000 and all 1.6 million words in both Bibles together. */
const steps = [1010, 1867, 1930, 1965, 2005, 5640, 31_102]
/** Those of 48,000 and 52,000 words a side: up to Exodus 12:50 and 18:5. */
const sides = [1, 4] as const

test.skipIf(!hasBible)(
  'two Bibles differ in the same terms, wherever they are cut',
  {timeout: 900_000},
  async () => {
    const told: {rows: number; words: number; concordance: Concordance}[] = []
    for (const rows of steps) told.push({rows, ...(await discoverIn(rows))})
    const shareOf = (smaller: number, larger: number): number => {
      const [own, other] = [told[smaller]!, told[larger]!]
      return alike(termsIn(own.concordance, own.rows), termsIn(other.concordance, own.rows))
    }
    const shares = steps.slice(1).map((_, step) => shareOf(step, step + 1))
    const ofSides = shareOf(...sides)
    console.log(
      told.map(({rows, words}) => `${rows} rows, ${words} words`).join('; '),
      shares.map((one) => one.toFixed(3)),
      `48,000 and 52,000 words a side: ${ofSides.toFixed(3)}`,
    )
    expect(ofSides).toBeGreaterThanOrEqual(0.98)
    // The more text there is, the more recurs: a work five times as long says more of each pair.
    expect(Math.min(...shares.slice(1, 4))).toBeGreaterThanOrEqual(0.98)
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.85)
    const shown = told.at(-1)!.concordance.concepts.filter(({termhood}) => termhood >= 0.5)
    expect(shown.slice(0, 3).map(({label}) => label)).toContain('Jehovah / LORD')
    const missed = compounds.filter(
      ([kjv, asv]) =>
        !shown.some(({renderings}) =>
          [kjv, asv].every((text) => renderings.some((one) => one.text.toLowerCase() === text)),
        ),
    )
    console.log(
      `${compounds.length - missed.length} of ${compounds.length} compounds; not ${missed.join('; ')}`,
    )
    expect(missed.length).toBeLessThanOrEqual(3)
  },
)

/** Names of several words, or of one that the other Bible writes as several. */
const compounds: [kjv: string, asv: string][] = [
  ['tabernacle of the congregation', 'tent of meeting'],
  ['meat offering', 'meal-offering'],
  ['mercy seat', 'mercy-seat'],
  ['peace offerings', 'peace-offerings'],
  ['burnt offering', 'burnt-offering'],
  ['sin offering', 'sin-offering'],
  ['trespass offering', 'trespass-offering'],
  ['heave offering', 'heave-offering'],
  ['drink offering', 'drink-offering'],
  ['wave offering', 'wave-offering'],
  ['firstborn', 'first-born'],
  ['firstfruits', 'first-fruits'],
  ['shittim wood', 'acacia wood'],
  ['holy ghost', 'holy spirit'],
  ['curious girdle', 'skilfully woven band'],
  ['song of degrees', 'song of ascents'],
  ['threshingfloor', 'threshing-floor'],
  ['bottomless pit', 'abyss'],
  ['vexation of spirit', 'striving after wind'],
  ['strange wives', 'foreign women'],
  ['maidservant', 'maid-servant'],
  ['menservants', 'men-servants'],
  ['shewbread', 'showbread'],
  ['loud voice', 'great voice'],
  ['utter court', 'outer court'],
  ['stretched out arm', 'outstretched arm'],
  ['beauty of holiness', 'holy array'],
  ['fellowservant', 'fellow-servant'],
  ['fleshhooks', 'flesh-hooks'],
  ['buryingplace', 'burying-place'],
]
