import type {Vocabulary} from '../collation.ts'
import type {Cells} from './cells.ts'
import type {Contexts} from './contexts.ts'
import type {Frequencies} from './frequencies.ts'
import {Similarity} from './similarity.ts'

/** How many features speak of a pair of forms alone, and how they stand: as in `featureNames`. */
export const pairWidth = 9

/**
 * What two forms have in common wherever they stand, `pairWidth` numbers a pair: same content word, same
 * function word, same stem, spelling, content beside function, both function, frequency, rarity, context.
 */
export function describePairs(
  vocabulary: Vocabulary,
  frequency: Frequencies,
  cells: Cells,
  contexts: Contexts,
): Float32Array {
  const {pairs} = cells
  const features = new Float32Array(pairs.size * pairWidth)
  const logA = frequency.a.map((count) => Math.log(count + 1))
  const logB = frequency.b.map((count) => Math.log(count + 1))
  const similarity = new Similarity(vocabulary.forms)
  for (let pair = 0; pair < pairs.size; pair++) {
    const a = pairs.a[pair]!
    const b = pairs.b[pair]!
    const functions = vocabulary.isFunction[a]! + vocabulary.isFunction[b]!
    const from = pair * pairWidth
    if (a === b) features[from + (functions > 0 ? 1 : 0)] = 1
    else if (vocabulary.stems[a] === vocabulary.stems[b]) features[from + 2] = 1
    else features[from + 3] = similarity.between(a, b)
    if (functions === 1) features[from + 4] = 1
    if (functions === 2) features[from + 5] = 1
    features[from + 6] = Math.abs(logA[a]! - logB[b]!)
    features[from + 7] = logA[a]! + logB[b]!
    if (a !== b) features[from + 8] = contexts.between(a, b)
  }
  return features
}
