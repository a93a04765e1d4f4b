import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {discover} from '../../src/discover/index.ts'
import type {SourceFile} from '../../src/format/index.ts'
import {parse, positionOf, type Translation} from '../../src/parse/index.ts'
import {keyed} from '../keyed.ts'

const port = {
  '1': 'Unmanned vessels shall keep clear of the fairway and report to the harbour master.',
  '2': 'The owner of unmanned vessels shall hold insurance against damage to third parties.',
  '3': 'Unmanned lamps on the breakwater shall be inspected every month by the pilot service.',
  '4': 'Unmanned lamps that fail shall be replaced within two days at the cost of the port.',
}
const harbour = {
  '1': 'Unmanned craft shall keep clear of the fairway and report to the harbour master.',
  '2': 'The owner of unmanned craft shall hold insurance against damage to third parties.',
  '3': 'Unmanned lanterns on the breakwater shall be inspected every month by the pilot service.',
  '4': 'Unmanned lanterns that fail shall be replaced within two days at the cost of the port.',
}

/** A text about the work, in prose. */
const review = (text: string): Translation =>
  parse({
    path: 'review.txt',
    value: `A review.\n\n${text}\n\nThe author lives in the north.\n`,
    data: {clausediff: {id: 'review', role: 'commentary', language: 'en'}},
  } as unknown as SourceFile)

async function namesIn(commentary: Translation, others = harbour): Promise<string[]> {
  const collation = collate([keyed('port', port), keyed('harbour', others), commentary])
  const {concepts} = await discover(collation)
  const own = collation.translations.indexOf(commentary)
  return concepts.flatMap(({label, renderings}) =>
    renderings
      .filter(({translation}) => translation === own)
      .map(({text, occurrences}) => `${label} = ${text} ×${occurrences.length}`),
  )
}

test('a commentary names a concept by its modifier and a head above those of all renderings', async () => {
  const told = review(
    'Fishermen have long asked who answers for an unmanned vehicle at sea. ' +
      'Unmanned vehicles, unmanned stations and unmanned cranes now work side by side in many countries.',
  )
  expect(await namesIn(told)).toEqual(['Unmanned craft / Unmanned vessels = unmanned vehicle ×2'])
})

test('of several concepts the one is named whose heads are nearest; of two as near, none', async () => {
  const told = review('Nobody in the old town was told what an unmanned object may cost.')
  expect(await namesIn(told)).toEqual([])
  const device = review('Nobody in the old town was told what an unmanned device may cost.')
  expect(await namesIn(device)).toEqual(['Unmanned lanterns / Unmanned lamps = unmanned device ×1'])
  const pumps = {
    ...harbour,
    '3': harbour[3].replace('lanterns', 'pumps'),
    '4': harbour[4].replace('lanterns', 'pumps'),
  }
  expect(await namesIn(told, pumps)).toEqual(['Unmanned pumps / Unmanned lamps = unmanned object ×1'])
})

test('a commentary that has a known name for a concept has no general one', async () => {
  const told = review('Critics fear unmanned vehicles. Yet unmanned craft have sailed elsewhere for years.')
  expect(await namesIn(told)).toEqual(['Unmanned craft / Unmanned vessels = unmanned craft ×1'])
})

test('what a translation says itself is another thing', async () => {
  const told = review('Critics fear unmanned vehicles.')
  const others = {...harbour, '5': 'Unmanned vehicles on the quay shall give way to trains.'}
  expect(await namesIn(told, others)).toEqual([])
})

test('the shipped corpus: every name of its agents, each with its place', async () => {
  const folder = join(import.meta.dirname, '../../corpus/ai-plus')
  const {translations} = JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8'))
  const collation = collate(
    translations.map(({path, ...meta}: {path: string}) =>
      parse({
        path,
        value: readFileSync(join(folder, path), 'utf8'),
        data: {clausediff: meta},
      } as unknown as SourceFile),
    ),
  )
  const {concepts} = await discover(collation)
  const agents = concepts.find(({label}) => label === '智能体')!
  const said = agents.renderings.flatMap(({translation, text, occurrences}) => {
    const {id, lineStarts} = collation.translations[translation]!
    return occurrences.map(({row, clause, start, end}) => {
      const {line} = positionOf({lineStarts}, clause, start, end).start
      return `${id}:${line} ${text}${row < 0 ? ' (of no row)' : ''}`
    })
  })
  expect(said).toMatchInlineSnapshot(`
    [
      "cset:53 intelligent agents",
      "cset:53 intelligent agents",
      "cset:77 intelligent agents",
      "cset:89 intelligent agents",
      "cset:123 Agent",
      "newswire:21 intelligent bodies",
      "newswire:41 intelligent bodies",
      "newswire:79 intelligent bodies",
      "newswire:21 Agent",
      "newswire:51 intelligent agents",
      "ndrc-qa:30 intelligent entities (of no row)",
      "policy-review:41 AI agents",
      "policy-review:42 AI agents",
      "policy-review:63 AI agents (of no row)",
      "policy-review:63 intelligent agents (of no row)",
    ]
  `)
})
