import {expect, test} from 'vitest'
import {Company} from '../../src/discover/abroad/company.ts'
import type {Units} from '../../src/discover/abroad/facing.ts'
import {placesIn} from '../../src/discover/abroad/facing.ts'
import {proveNames} from '../../src/discover/abroad/prove.ts'
import type {Settled, Side} from '../../src/discover/abroad/settle.ts'
import type {Lines} from '../../src/discover/phrase/lines.ts'

/** A text of units of words, each word a phrase. */
function textOf(units: readonly string[]): {names: string[]; unitOf: Int32Array; side: Side; lines: Lines} {
  const words = units.flatMap((unit, u) => unit.split(' ').map((word) => ({word, unit: u})))
  const names = [...new Set(words.map(({word}) => word))]
  const stems = words.map(({word}) => names.indexOf(word))
  const unitOf = Int32Array.from(words, ({unit}) => unit)
  const places = names.map((_, name) =>
    Int32Array.from(stems.flatMap((stem, at) => (stem === name ? [at] : []))),
  )
  const side = {phrases: {sizes: names.map(() => 1), places}, unitOf, placeIn: placesIn(unitOf)}
  return {names, unitOf, side: side as unknown as Side, lines: {stems} as unknown as Lines}
}

/** Which of some names prove to be names of one word, each with its score: `name: units that it is met in`. */
function proven(
  word: string,
  namesMet: Record<string, number[]>,
  unitsA: string[],
  unitsB: string[],
): Record<string, number> {
  const [a, b] = [textOf(unitsA), textOf(unitsB)]
  const firstIn = ({names, side, unitOf}: typeof a, name: string, unit: number): number =>
    side.phrases.places[names.indexOf(name)]!.find((at) => unitOf[at] === unit)!
  const settled = Object.entries(namesMet).map(
    ([name, units]): Settled => ({
      a: a.names.indexOf(word),
      b: b.names.indexOf(name),
      met: units.map((unit) => [firstIn(a, word, unit), firstIn(b, name, unit)]),
    }),
  )
  const units: Units = {ofA: a.unitOf, ofB: b.unitOf, count: unitsA.length}
  const company = new Company(a.lines, b.lines, units)
  const kept = proveNames(settled, {...a, isA: true}, {...b, isA: false}, company)
  return Object.fromEntries(kept.map((pair) => [b.names[pair.b]!, pair.score ?? 1]))
}

const six = [0, 1, 2, 3, 4, 5]

test('a second name in units that lack the usual one is one', () => {
  const names = proven(
    'fee',
    {gebühr: [0, 1, 2, 3], entgelt: [4, 5]},
    six.map((unit) => `fee x${unit}`),
    six.map((unit) => (unit < 4 ? `gebühr y${unit}` : `entgelt y${unit}`)),
  )
  expect(names).toEqual({gebühr: 1, entgelt: 1})
})

test('what goes with another word of the same units all over the work is that word', () => {
  const works = [0, 1, 2, 3, 4, 5, 6, 7]
  const names = proven(
    'licence',
    {licence: [0, 1, 2, 3], work: [4, 5]},
    works.map((unit) => (unit < 6 ? 'licence œuvre' : `œuvre x${unit}`)),
    works.map((unit) => (unit < 4 ? 'licence work' : `y${unit} work`)),
  )
  expect(names).toEqual({licence: 1})
})

test('what stands beside the usual name is none', () => {
  const names = proven(
    'country',
    {paese: [0, 1, 2, 3], diversi: [4, 5]},
    six.map((unit) => `country x${unit}`),
    six.map((unit) => (unit < 4 ? `paese y${unit}` : 'paese diversi')),
  )
  expect(names).toEqual({paese: 1})
})

test('what stands at the other end of the sentence is none', () => {
  const names = proven(
    'rights',
    {rechte: [0, 1, 2, 3], leistung: [4, 5]},
    six.map((unit) => `rights u${unit} v${unit} w${unit}`),
    six.map((unit) => (unit < 4 ? `rechte y${unit}` : `a${unit} b${unit} c${unit} leistung`)),
  )
  expect(names).toEqual({rechte: 1})
})
