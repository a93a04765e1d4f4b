import {expect, test} from 'vitest'
import type {Passage} from '../../src/collate/index.ts'
import {collate} from '../../src/collate/index.ts'
import {presence, readSentence} from '../../src/collate/sentence-likeness.ts'
import {type Clause, clausesOf, type Translation} from '../../src/parse/index.ts'
import {corpusText} from './corpus.ts'
import {made} from './made.ts'

const cset = corpusText('cset')
const keyed: [string, string][] = clausesOf(corpusText('newswire')).map(({key, text}) => [key, text])

/** Beads of a row: the first words of every sentence on both sides, and the score. */
function draw(a: Translation, b: Translation, key: string): string[] {
  const collation = collate([a, b])
  const row = collation.rows.findIndex((row) => row.key === key)
  const words = (passages: Passage[]) =>
    passages
      .map(({clause, start, end}) => clause.text.slice(start, end).split(/\s+/).slice(0, 4).join(' '))
      .join(' + ') || '–'
  return collation
    .beads(row, 0, 1)
    .map((bead) => `${words(bead.a)} | ${words(bead.b)} | ${bead.score.toFixed(2)}`)
}

/** The news text with one clause's text changed. */
const changed = (key: string, change: (text: string) => string): Translation =>
  made(
    'other',
    keyed.map(([other, text]) => [other, other === key ? change(text) : text]),
  )

const sentences = (text: string): string[] => text.split(/(?<=\.) /)

test('sentence by sentence', () => {
  expect(
    draw(
      cset,
      changed('III.(8)', (text) => text),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | Continuously strengthen the construction | 1.00",
      "Refine data property rights | Improve the data property | 1.00",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('a sentence that was left out', () => {
  expect(
    draw(
      cset,
      changed('III.(8)', (text) => sentences(text).toSpliced(2, 1).join(' ')),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | Continuously strengthen the construction | 1.00",
      "Refine data property rights | – | 0.94",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('a sentence that was put in', () => {
  const added = 'Boats that land at night show two lamps, and dogs stay outside the office.'
  expect(
    draw(
      cset,
      changed('III.(8)', (text) => sentences(text).toSpliced(2, 0, added).join(' ')),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | Continuously strengthen the construction | 1.00",
      "– | Boats that land at | 0.99",
      "Refine data property rights | Improve the data property | 1.00",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('a sentence said twice', () => {
  expect(
    draw(
      cset,
      changed('III.(8)', (text) =>
        sentences(text)
          .flatMap((s, i) => (i === 2 ? [s, s] : [s]))
          .join(' '),
      ),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | Continuously strengthen the construction | 1.00",
      "– | Improve the data property | 0.41",
      "Refine data property rights | Improve the data property | 1.00",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('two sentences made one, and one made two', () => {
  expect(
    draw(
      cset,
      changed('III.(8)', (text) =>
        text.replace('. Strengthen', ', strengthen').replace('. Improve', ', improve'),
      ),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach + Refine data property rights | Continuously strengthen the construction | 1.00",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
  expect(
    draw(
      cset,
      changed('III.(8)', (text) => text.replace(', and promote', '. Promote')),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | Continuously strengthen the construction | 1.00",
      "Refine data property rights | Improve the data property + Promote the openness of | 1.00",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('two sentences that changed places', () => {
  expect(
    draw(
      cset,
      changed('III.(8)', (text) => {
        const [a, b, c, ...rest] = sentences(text)
        return [a, c, b, ...rest].join(' ')
      }),
      'III.(8)',
    ),
  ).toMatchInlineSnapshot(`
    [
      "Strengthen data supply innovation. | Strengthening data supply innovation. | 1.00",
      "Use an application-oriented approach | – | 0.28",
      "Refine data property rights | Improve the data property | 1.00",
      "– | Continuously strengthen the construction | 0.28",
      "Encourage exploration of methods | Encourage the exploration of | 1.00",
      "Support the development of | It will support the | 1.00",
    ]
  `)
})

test('between languages, by length', () => {
  const source = made(
    'source',
    [['1', '船只可以在夜间靠岸，但必须点亮两盏灯。狗留在外面。渔网在南墙上晾干，任何人不得触碰。']],
    'source',
    'zh',
  )
  const target = made('target', [
    [
      '1',
      'Boats may land at night, but they must show two lamps. Dogs stay outside. Nets are dried on the southern wall, and nobody may touch them.',
    ],
  ])
  expect(draw(source, target, '1')).toMatchInlineSnapshot(`
    [
      "船只可以在夜间靠岸，但必须点亮两盏灯。 | Boats may land at | 0.85",
      "狗留在外面。 | Dogs stay outside. | 0.95",
      "渔网在南墙上晾干，任何人不得触碰。 | Nets are dried on | 0.82",
    ]
  `)
})

test('a reading that is empty, and one of many sentences', () => {
  const a = made('a', [
    ['1', 'One boat. Two boats.'],
    ['2', 'Three.'],
  ])
  const b = made('b', [['2', 'Three.']])
  expect(draw(a, b, '1')).toMatchInlineSnapshot(`
    [
      "One boat. | – | 1.00",
      "Two boats. | – | 1.00",
    ]
  `)
  const many = Array.from({length: 900}, (_, i) => `Boat number ${i} lands at pier ${i % 7}.`)
  const beads = (texts: string[]) => {
    const collation = collate([made('a', [['1', many.join(' ')]]), made('b', [['1', texts.join(' ')]])])
    return collation.beads(0, 0, 1).filter(({a, b}) => a.length !== 1 || b.length !== 1)
  }
  expect(beads(many)).toEqual([])
  expect(beads(many.toSpliced(450, 1)).map(({a, b}) => [a.length, b.length])).toEqual([[1, 0]])
})

test('what both of two sentences say is looked for once', () => {
  const idf = new Float32Array(1 << 16).fill(1)
  const sentence = (text: string) => readSentence({clause: {text} as Clause, start: 0, end: text.length}, idf)
  const [one, other] = [sentence('oak elm ash yew'), sentence('oak elm fir box')]
  const measure = {idf, ratio: 1}
  expect(presence([one], [other, other], measure)).toBe(presence([one], [other], measure))
})
