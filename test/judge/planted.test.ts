import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import {judge} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

/** Sentences of our own with one fault each, and the rules of which one tells it; `-` for what says the same. */
const [, ...planted] = readFileSync(new URL('planted/faults.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string, string, string, string])

/** What stands around them, in each language. */
const around: Record<string, [string, string, string]> = {
  en: [
    'The parties agree on what follows.',
    'The house stands at the corner of the square.',
    'Both sides have signed this paper.',
  ],
  de: [
    'Die Parteien vereinbaren das Folgende.',
    'Das Haus steht an der Ecke des Platzes.',
    'Beide Seiten haben dieses Papier unterschrieben.',
  ],
  fr: [
    'Les parties conviennent de ce qui suit.',
    'La maison se trouve au coin de la place.',
    'Les deux côtés ont signé ce papier.',
  ],
  es: [
    'Las partes acuerdan lo siguiente.',
    'La casa está en la esquina de la plaza.',
    'Ambas partes han firmado este papel.',
  ],
  ru: [
    'Стороны договорились о следующем.',
    'Дом стоит на углу площади.',
    'Обе стороны подписали эту бумагу.',
  ],
  zh: ['双方约定如下。', '房子位于广场的拐角处。', '双方已签署本文件。'],
}

async function told(language: string, one: string, other: string): Promise<string[]> {
  const [first, second, last] = around[language]!
  const [a, b] = [one, other].map((text, at) =>
    keyed('ab'[at]!, {'1': first, '2': second, '3': text, '4': last}, {language}),
  )
  const collation = collate([a!, b!])
  const {findings} = judge({collation, concordance: await discover(collation)})
  return findings
    .filter(({severity, rule}) => severity !== 'info' || tellsInfo.has(rule))
    .map(({rule}) => rule)
}

/** Rules that name a fault and whose findings are notes. */
const tellsInfo = new Set(['tense-mismatch', 'person-mismatch', 'omission', 'addition'])

const turned: Record<string, string> = {omission: 'addition', addition: 'omission'}

test.each(planted)('%s %s is told once, as %s: %s', async (language, kind, rules, one, other) => {
  const asked = rules === '-' ? [] : rules.split(' ')
  const found = await told(language, one, other)
  if (asked.length === 0) return expect(found).toEqual([])
  expect(found).toHaveLength(1)
  expect(asked).toContain(found[0])
  if (kind === 'emptied') return
  const back = await told(language, other, one)
  expect(back).toHaveLength(1)
  expect(asked.map((rule) => turned[rule] ?? rule)).toContain(back[0])
})
