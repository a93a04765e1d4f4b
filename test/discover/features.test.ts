import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {readAbbreviations} from '../../src/discover/phrase/abbreviations.ts'
import {compareTranslations, textsOf} from '../../src/discover/phrase/candidates.ts'
import {featureNames} from '../../src/discover/phrase/feature-names.ts'
import {Lines} from '../../src/discover/phrase/lines.ts'
import {rank} from '../../src/discover/phrase/weights.ts'
import {Words} from '../../src/discover/phrase/word.ts'
import {languageOf} from '../../src/language/index.ts'
import {keyed} from '../keyed.ts'

const collation = collate([
  keyed('a', {
    '1': 'The harbour master shall inspect cargo vessels, tugs and the “night ferry” of Port Arden.',
    '2': 'Repair crews quickly rebuild 20 damaged stone piers, which carry the weight of heavy goods.',
    '3': 'Cargo vessels pay a mooring fee; the fee for storage is lower.',
    '4': 'Improve the training of young sailors.',
    '5': 'Wooden fishing boats need strong new sails in autumn. Buoys are painted.',
    '6': 'Ropes are sold on the quay.',
  }),
  keyed('b', {
    '1': 'The port captain shall inspect freight ships, tugs and the “evening boat” of Port Arden.',
    '2': 'Maintenance teams soon restore 20 broken jetties, which bear the load of heavy merchandise.',
    '3': 'Freight ships pay a berth charge; the charge of storing is lower.',
    '4': 'Improvement of schooling for junior seamen.',
    '5': 'Boats need sails in fall. Beacons are painted.',
    '6': 'Old tarred hemp cords cheaply sold each morning are on the wharf.',
  }),
])
const words = new Words((await languageOf('en').lexicon?.())!, 'en')
const abbreviations = readAbbreviations(collation)
const lines = collation.translations.map(
  (_, translation) => new Lines(collation, translation, abbreviations, words),
)

/**
 * The engine knows features by their places, people by their names: here both are seen. Whoever moves, adds or renames
 * one reads what changes.
 */
test('every feature stands under its name', () => {
  const comparisons = [...compareTranslations(collation, 0, 1, lines, words, undefined)]
  const sums = featureNames.map(() => 0)
  for (const {candidates} of comparisons)
    for (const {features} of candidates) for (const [f, value] of features.entries()) sums[f]! += value
  const count = comparisons.reduce((sum, {candidates}) => sum + candidates.length, 0)
  const mean = featureNames.map((name, f) => `${name} ${(sums[f]! / count).toFixed(3)}`)
  expect(mean).toMatchInlineSnapshot(`
    [
      "cover 0.748",
      "unevenCover 0.253",
      "leakA 0.154",
      "leakB 0.162",
      "looseA 0.078",
      "looseB 0.016",
      "size 2.359",
      "sizeDifference 0.512",
      "singleWords 0.061",
      "firstLinked 0.457",
      "lastLinked 0.460",
      "lastSame 0.150",
      "firstSame 0.110",
      "leftRunsOn 0.189",
      "rightRunsOn 0.200",
      "leftBoundary 0.575",
      "rightBoundary 0.561",
      "leftContext 0.488",
      "rightContext 0.476",
      "noun 0.576",
      "verb 0.255",
      "startsAdjective 0.096",
      "adverb 0.066",
      "classDiffers 0.363",
      "coordinated 0.034",
      "smallWords 0.095",
      "quoted 0.031",
      "capital 0.006",
      "frequency 0.505",
      "verbInside 0.658",
      "linkers 0.313",
      "rarest 0.291",
      "occursA 0.340",
      "occursB 0.345",
      "digits 0.187",
      "wholeSegment 0.020",
      "segmentsLinked 1.173",
      "verbObject 0.364",
      "leavesLeft 0.064",
      "leavesRight 0.034",
      "same 0.261",
      "onlyLoose 0.122",
      "differing 0.648",
      "cutDifferently 0.050",
      "commonWords 0.033",
      "derived 0.020",
      "meaning 0.185",
      "otherLinks 0.242",
      "repeated 0.019",
      "onlyDerived 0.022",
      "sameLeft 0.062",
      "sameRight 0.086",
      "differingFrequency 0.549",
    ]
  `)
})

test('there is a weight for every feature', () => {
  expect(rank.weights.length).toBe(featureNames.length)
})

test.each([
  ['night ferry', 'evening boat', 'quoted', 1],
  ['cargo vessels', 'freight ships', 'quoted', 0],
  ['cargo vessels', 'freight ships', 'singleWords', 0],
  ['training', 'schooling', 'singleWords', 1],
  ['Cargo vessels', 'Freight ships', 'same', 0],
])('%s / %s: %s is %d', (a, b, name, value) => {
  const found = [...compareTranslations(collation, 0, 1, lines, words, undefined)].flatMap((comparison) =>
    comparison.candidates.filter((candidate) => {
      const texts = textsOf(comparison, candidate)
      return texts.a === a && texts.b === b
    }),
  )
  expect(found.map(({features}) => features[(featureNames as readonly string[]).indexOf(name)])).toEqual([
    value,
  ])
})
