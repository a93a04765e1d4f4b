import type {Links, Vocabulary, Words} from '../collation.ts'
import {decode} from './decode.ts'
import {featureNames} from './features.ts'
import {linkingStages} from './stages.ts'
import {calibration, weights} from './weights.ts'

export {transpose} from './transpose.ts'

/**
 * Links the words of two translations, row by row.
 *
 * @param onStep told after every stage which share of them is through
 */
export function linkWords(
  a: Words,
  b: Words,
  vocabulary: Vocabulary,
  onStep: (share: number) => void,
): Links {
  const stages = linkingStages(vocabulary, a, b, weights.length)
  let step = stages.next()
  for (let stage = 0; !step.done; stage++) {
    onStep((stage + 1) / (weights.length + 1))
    step = stages.next(asColumn(weights[stage]!))
  }
  return decode(a, b, vocabulary, step.value, calibration)
}

function asColumn(named: Record<(typeof featureNames)[number], number>): Float64Array {
  return Float64Array.from(featureNames, (name) => named[name])
}
