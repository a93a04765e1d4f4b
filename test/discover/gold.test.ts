import {expect, test} from 'vitest'
import {contentWords, measure} from '../../scripts/fit-terms/score.mjs'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {corpusText} from '../collate/corpus.ts'
import {goldFolder, readLines} from '../gold/lines.ts'
import {type GoldInconsistency, scoreInconsistencies} from '../gold/score-inconsistencies.ts'

/** Floors are what was measured, less .01: whoever lowers the engine by more learns it here. */
const collation = collate([corpusText('cset'), corpusText('newswire')])
const concordance = await discover(collation)
const {findings} = judge({collation, concordance})
const policy = `${goldFolder}/ai-plus`

interface GoldPair {
  key: string
  a: string
  b: string
  kind: string
  core: boolean
  alt?: {a: string; b: string}[]
}

const formOf = ({a, b}: {a: string; b: string}) => ({a: contentWords(a), b: contentWords(b)})

test('term divergences of the policy texts are as good as they were', () => {
  const gold = readLines<GoldPair>(policy, 'terms.dev.jsonl').map((pair) => ({
    ...pair,
    forms: [pair, ...(pair.alt ?? [])].map(formOf),
  }))
  const keys = new Set(gold.map(({key}) => key))
  const found = findings
    .filter(({rule, clause}) => rule === 'term-divergence' && keys.has(clause))
    .flatMap(({clause, renderings}) => {
      const [a, b] = ['cset', 'newswire'].map(
        (id) => renderings.find(({translation}) => translation === id)?.text,
      )
      return a && b ? [{key: clause, form: formOf({a, b})}] : []
    })
  const {lenient, strict} = measure(found, gold)
  console.info(`terms: ${JSON.stringify({lenient, strict})}`)
  expect(lenient.f1).toBeGreaterThanOrEqual(0.887)
  expect(lenient.precision).toBeGreaterThanOrEqual(0.9)
  expect(lenient.termPrecision).toBeGreaterThanOrEqual(0.737)
  expect(strict.f1).toBeGreaterThanOrEqual(0.659)
})

test('inconsistencies of the policy texts are as good as they were', () => {
  const {found, matched} = scoreInconsistencies(
    readLines<GoldInconsistency>(policy, 'inconsistencies.dev.jsonl'),
    findings.filter(({rule}) => rule === 'term-inconsistency'),
  )
  console.info(`inconsistencies: found ${found.toFixed(3)}, matched ${matched.toFixed(3)}`)
  expect(found).toBeGreaterThanOrEqual(0.63)
  expect(matched).toBeGreaterThanOrEqual(0.45)
})

/** The names of what one translation calls by several, where the other says `pivot`. */
const namesBeside = (of: string, pivot: string): string[] =>
  concordance.inconsistencies
    .filter(({translation, pivots}) => {
      const {id} = collation.translations[translation]!
      return id === of && pivots.some(({text}) => text === pivot)
    })
    .flatMap(({renderings}) => renderings.map(({text}) => text))

test('a name that a weak link proves in a single place is none', () => {
  expect(namesBeside('newswire', 'create')).toEqual([])
  expect(namesBeside('newswire', 'economy')).toEqual([])
})

test('a word derived from a name counts only where the link is sure', () => {
  const human = concordance.inconsistencies.find(({pivots}) => pivots.some(({text}) => text === 'human'))
  expect(human?.renderings.map(({text, count}) => `${text} ${count}`)).toMatchInlineSnapshot(`
    [
      "human 5",
      "humankind 1",
      "mankind 1",
    ]
  `)
})

test('what two translations show of one another is told once', () => {
  expect(namesBeside('cset', 'level')).toContain('standards')
  expect(namesBeside('newswire', 'standards')).toEqual([])
})
