import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {SourceFile} from '../../src/format/index.ts'
import {type Language, languageOf} from '../../src/language/index.ts'
import {compare} from '../../src/project/index.ts'

/**
 * Two versions of one invented by-law in each language, and `planted.tsv`: what the first calls one thing and the
 * second another, `a<TAB>b<TAB>kind<TAB>clauses`. Counted as with the policy texts: a finding matches if both its
 * phrases hold the planted ones, or are held by them, with two words more at most.
 */
const folder = join(import.meta.dirname, '../cases/languages')
const least = {recall: 0.8, precision: 0.8}
/** Share of findings that are cut as planted, inflection and small words apart: what was measured, less .01. */
const leastExact: Record<string, number> = {de: 0.95, es: 0.96, fr: 0.93, ja: 0.87, ru: 0.92, zh: 0.91}

interface Pair {
  a: string
  b: string
  kind: string
  clauses: string[]
}

const plantedIn = (language: string): Pair[] =>
  readFileSync(join(folder, language, 'planted.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = '', kind = '', clauses = ''] = line.split('\t')
      return {a, b, kind, clauses: clauses.split(' ')}
    })

const filesOf = (language: string): SourceFile[] =>
  readdirSync(join(folder, language))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const value = readFileSync(join(folder, language, name), 'utf8')
      return {path: name, value, data: {clausediff: {id: name.replace('.txt', '')}}} as unknown as SourceFile
    })

const stemsOf = (language: Language, text: string): string[] => {
  const spans = language.words(text)
  const stems: string[] = []
  for (let at = 0; at < spans.length; at += 2) {
    const folded = language.fold(text.slice(spans[at], spans[at + 1]))
    if (!language.isFunctionWord(folded)) stems.push(language.stem(folded))
  }
  return stems
}

const holds = (whole: string[], part: string[]): boolean =>
  part.length > 0 &&
  whole.length - part.length <= 2 &&
  whole.some((_, start) => part.every((stem, at) => whole[start + at] === stem))

test.each(readdirSync(folder).filter((language) => language.length === 2))(
  '%s: what was planted is found, and little else',
  async (name) => {
    const language = languageOf(name)
    const planted = plantedIn(name)
    const {collation, report} = await compare(filesOf(name))
    expect(collation.translations.map((translation) => translation.language)).toEqual([name, name])
    const near = (x: string, y: string): boolean => {
      const [p, q] = [stemsOf(language, x), stemsOf(language, y)]
      return holds(p, q) || holds(q, p)
    }
    const [first] = collation.translations
    const isExact = (x: string, y: string): boolean =>
      stemsOf(language, x).join(' ') === stemsOf(language, y).join(' ')
    const matches = (pair: Pair, finding: (typeof report.findings)[number], alike = near): boolean => {
      const key = finding.clause.split('.').slice(-pair.clauses[0]!.split('.').length).join('.')
      const says = (own: boolean, phrase: string): boolean =>
        finding.renderings.some(
          ({translation, text}) => (translation === first!.id) === own && alike(text, phrase),
        )
      return (
        pair.clauses.includes(key) &&
        ((says(true, pair.a) && says(false, pair.b)) || (says(true, pair.b) && says(false, pair.a)))
      )
    }
    const reported = report.findings.filter(({rule}) => rule === 'term-divergence')
    const any = report.findings.filter(({rule}) => rule.endsWith('-divergence'))
    const terms = planted.filter(({kind}) => kind === 'term')
    const missed = terms.filter((pair) => !any.some((finding) => matches(pair, finding)))
    const extra = reported.filter((finding) => !planted.some((pair) => matches(pair, finding)))
    const recall = 1 - missed.length / terms.length
    const precision = 1 - extra.length / reported.length
    const hits = reported.filter((finding) => planted.some((pair) => matches(pair, finding)))
    const exact =
      hits.filter((finding) => planted.some((pair) => matches(pair, finding, isExact))).length / hits.length
    const line = `${name}: recall ${recall.toFixed(2)} of ${terms.length}, precision ${precision.toFixed(2)} of ${reported.length}, spans exact ${exact.toFixed(2)} of ${hits.length}`
    console.info(
      [
        line,
        ...missed.map(({a, b}) => `  missed ${a} / ${b}`),
        ...extra.map(
          ({clause, renderings}) => `  extra ${clause} ${renderings.map(({text}) => text).join(' / ')}`,
        ),
      ].join('\n'),
    )
    expect(recall, line).toBeGreaterThanOrEqual(least.recall)
    expect(exact, line).toBeGreaterThanOrEqual(leastExact[name]!)
    expect(precision, line).toBeGreaterThanOrEqual(least.precision)
  },
)
