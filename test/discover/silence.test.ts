import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {judge} from '../../src/judge/index.ts'
import {parse} from '../../src/parse/index.ts'

const text = readFileSync(join(import.meta.dirname, '../../corpus/ai-plus/cset.txt'), 'utf8')

const disguises: Record<string, (text: string) => string> = {
  nothing: (same) => same,
  'other line breaks': (same) => same.replace(/\n/g, '\r\n'),
  'other quotation marks': (same) => same.replace(/[“”]/g, '"').replace(/’/g, "'"),
  'British spelling': (same) =>
    same
      .replace(/(\p{L}{3,})iz(e|es|ed|ing|ation|ations)\b/gu, '$1is$2')
      .replace(/olor\b/g, 'olour')
      .replace(/\bcenter\b/g, 'centre'),
  'other case': (same) =>
    same.replace(
      /(?<=\p{Ll} )\p{Ll}{5,}(?= \p{Ll})/gu,
      (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
    ),
  emphasis: (same) => same.replace(/(?<=\p{Ll} )(\p{Ll}{6,}) (?=\p{Ll})/gu, '**$1** '),
}

test.each(Object.keys(disguises))('a text beside itself with %s has no term findings', async (name) => {
  const extension = name === 'emphasis' ? 'md' : 'txt'
  const read = (id: string, value: string, path: string) =>
    parse({
      path,
      value,
      data: {clausediff: {id, role: 'translation', language: 'en'}},
    } as unknown as SourceFile)
  const disguised = disguises[name]!(text)
  expect(disguised === text).toBe(name === 'nothing')
  const collation = collate([read('a', text, `a.txt`), read('b', disguised, `b.${extension}`)])
  const {findings} = judge({collation, concordance: await discover(collation)})
  expect(
    findings
      .filter(({rule}) => rule.startsWith('term-') || rule.startsWith('wording-'))
      .map(({rule, clause, renderings}) => [rule, clause, ...renderings.map((one) => one.text)]),
  ).toEqual([])
})

test('a sentence beside itself has no divergence, however often it repeats its words', async () => {
  const [path, value] = ['a.tsv', 'η μπορεί έκθεση έκθεση. α ο η ς η έκθεση μπορεί έκθεση έκθεση']
  const read = (id: string) => parse({path, value: `2\t${value}\n`, data: {clausediff: {id}}})
  const {divergences} = await discover(collate([read('a'), read('b')]))
  expect(divergences).toEqual([])
})
