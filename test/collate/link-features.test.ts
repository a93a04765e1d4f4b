import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {featureCount, featureNames} from '../../src/collate/links/features.ts'
import {linkingStages} from '../../src/collate/links/stages.ts'
import {made} from './made.ts'

const collation = collate([
  made('a', [
    ['1', 'The harbour master shall inspect the cargo vessels every week.'],
    ['2', 'Cargo vessels pay the mooring fee to the harbour master.'],
    ['3', 'The fee is fourscore crowns for the night.'],
  ]),
  made('b', [
    ['1', 'Every week the port captain must inspect freight ships.'],
    ['2', 'Freight ships pay a berth charge to the port captain.'],
    ['3', 'The charge is fourskore crowns a night.'],
  ]),
])

/** Weights are kept by name and used by place: here both are seen, on the second stage, which knows all features. */
test('every feature of a link stands under its name', () => {
  const stages = linkingStages(collation.vocabulary, collation.words(0), collation.words(1), 2)
  stages.next()
  const {value} = stages.next(new Float64Array(featureCount))
  const sums = new Float64Array(featureCount)
  let count = 0
  if (!value || !('eachCell' in value)) throw new Error('there is no second stage')
  for (let row = 0; row < collation.rows.length; row++) {
    value.eachCell(row, (_, values) => {
      count++
      for (const [f, one] of values.entries()) sums[f]! += one
    })
  }
  expect(featureNames.map((name, f) => `${name} ${(sums[f]! / count).toFixed(3)}`)).toMatchInlineSnapshot(`
    [
      "bias 1.000",
      "near 2.117",
      "far 3.378",
      "crossing 1.746",
      "relative 0.291",
      "support 0.463",
      "same content word 0.008",
      "same function word 0.068",
      "same stem 0.000",
      "spelling 0.060",
      "content beside function 0.271",
      "both function 0.178",
      "frequency 0.318",
      "rarity 2.180",
      "context 0.020",
      "forward -2.915",
      "backward -2.788",
      "together -2.712",
      "linked a 1.159",
      "linked b 1.326",
    ]
  `)
})
