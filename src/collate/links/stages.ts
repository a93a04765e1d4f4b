import type {Vocabulary, Words} from '../collation.ts'
import {AnchoredNeighbours} from './anchored-neighbours.ts'
import {type Anchors, anchorWords} from './anchors.ts'
import {Association} from './association.ts'
import {Competition} from './balance.ts'
import {type Cells, leftOver} from './cells.ts'
import {Features, featureCount, pairEnd, pairStart, type View} from './features.ts'
import type {Frequencies} from './frequencies.ts'
import {pairWidth} from './pair-features.ts'
import {partnersOf} from './partners.ts'
import {classifySpellings} from './spellings.ts'

/** What is known at the end of a stage: the probability of every left-over cell. */
export interface Likelihood {
  anchors: Anchors
  cells: Cells
  likely: Float32Array
}

/** A stage that waits for its weights: `eachCell` shows every cell with its features. */
interface Stage {
  cells: Cells
  eachCell(row: number, visit: (cell: number, values: Float64Array) => void): void
}

/** Odds of links are kept within these, so that one row cannot swallow the sum. */
const extreme = 15

/**
 * The stages of linking: in each, every left-over cell gets the odds that its features and the stage's
 * weights say, then the cells of a row compete. Later stages also know which links the one before found
 * likely, all over the text (association) and around the cell (place and support).
 *
 * A generator, so that a fitting script can look at the features and answer with new weights.
 */
export function* linkingStages(
  vocabulary: Vocabulary,
  a: Words,
  b: Words,
  stages: number,
): Generator<Stage, Likelihood, Float64Array> {
  const frequency = {a: countForms(a, vocabulary), b: countForms(b, vocabulary)}
  const anchors = anchorWords(vocabulary, totals(frequency), classifySpellings(vocabulary, frequency), a, b)
  const places = new AnchoredNeighbours(a, b)
  places.locate(anchors)
  const cells = leftOver(vocabulary, a, b, anchors, places)
  const features = new Features(vocabulary, frequency, a, b, cells)
  const anchored = {
    a: countForms(a, vocabulary, anchors.toB),
    b: countForms(b, vocabulary, anchors.toA),
  }
  let association: Association | undefined
  let likely: Float32Array | undefined
  for (let stage = 0; stage < stages; stage++) {
    const partners = partnersOf(anchors, cells, likely)
    if (likely) {
      association ??= new Association(vocabulary, frequency, anchored, cells)
      association.learn(likely)
    }
    places.locate(partners)
    const view: View = {
      partners,
      places,
      association,
      likely,
    }
    const weights = yield {
      cells,
      eachCell(row, visit) {
        const {values, ofPairs} = features
        features.eachCell(row, view, (cell) => {
          const from = cells.pair[cell]! * pairWidth
          for (let at = 0; at < pairWidth; at++) values[pairStart + at] = ofPairs[from + at]!
          visit(cell, values)
        })
      },
    }
    likely = likelihood(features, cells, view, weights)
  }
  return {anchors, cells, likely: likely ?? new Float32Array(cells.pair.length)}
}

function likelihood(features: Features, cells: Cells, view: View, weights: Float64Array): Float32Array {
  const {toB, toA} = view.partners
  const competition = new Competition(cells, toB.length, toA.length)
  const weighPair = pairWeigher(features, cells, weights)
  const {values} = features
  const last = view.association ? featureCount : pairEnd
  const weigh = (cell: number): void => {
    let sum = weighPair(cells.pair[cell]!)
    for (let feature = 0; feature < pairStart; feature++) sum += weights[feature]! * values[feature]!
    for (let feature = pairEnd; feature < last; feature++) sum += weights[feature]! * values[feature]!
    competition.enter(cell, Math.exp(Math.max(-extreme, Math.min(extreme, sum))))
  }
  for (let row = 0; row + 1 < cells.starts.length; row++) features.eachCell(row, view, weigh)
  return competition.settle()
}

/** What the forms of a pair add to the log odds of its cells; later stages ask for half of the pairs. */
function pairWeigher({ofPairs}: Features, {pairs}: Cells, weights: Float64Array): (pair: number) => number {
  const sums = new Float64Array(pairs.size).fill(Number.NaN)
  return (pair) => {
    if (Number.isNaN(sums[pair])) {
      let sum = 0
      for (let feature = pairStart, at = pair * pairWidth; feature < pairEnd; feature++) {
        sum += weights[feature]! * ofPairs[at++]!
      }
      sums[pair] = sum
    }
    return sums[pair]!
  }
}

/** How often each form occurs; with `to`, how often it is anchored. */
function countForms({forms}: Words, vocabulary: Vocabulary, to?: Int32Array): Float64Array {
  const counts = new Float64Array(vocabulary.forms.length)
  for (let word = 0; word < forms.length; word++) if (!to || to[word]! >= 0) counts[forms[word]!]!++
  return counts
}

function totals({a, b}: Frequencies): Float64Array {
  return a.map((count, form) => count + b[form]!)
}
