import {closeNames} from './close-features.ts'
import type {Model} from './model.ts'
import type {Span} from './span.ts'
import {longest, type SpanPair} from './spans.ts'
import {countDiffering, massInside, type Sums} from './sums.ts'
import {gaps} from './token.ts'

/** What four look-ups and the two spans tell. */
const plainNames = [
  'cover',
  'unevenCover',
  'leakA',
  'leakB',
  'looseA',
  'looseB',
  'size',
  'sizeDifference',
  'singleWords',
  'firstLinked',
  'lastLinked',
  'lastSame',
  'firstSame',
  'leftRunsOn',
  'rightRunsOn',
  'leftBoundary',
  'rightBoundary',
  'leftContext',
  'rightContext',
  'noun',
  'verb',
  'startsAdjective',
  'adverb',
  'classDiffers',
  'coordinated',
  'smallWords',
  'quoted',
  'capital',
  'frequency',
  'verbInside',
  'linkers',
  'rarest',
  'occursA',
  'occursB',
  'digits',
  'wholeSegment',
  'segmentsLinked',
  'verbObject',
  'leavesLeft',
  'leavesRight',
  'same',
  'onlyLoose',
  'differing',
  'cutDifferently',
  'commonWords',
] as const

export const featureNames = [...plainNames, ...closeNames] as const

/** Features for the second look at a chosen pair: its own, and the odds by which it was chosen. */
export function secondLook(features: Float64Array, odds: number): Float64Array {
  const all = new Float64Array(features.length + 1)
  all.set(features)
  all[features.length] = Math.max(-5, Math.min(5, odds))
  return all
}

/** By number of words; two spans have twice the longest at most. */
const log2 = Float64Array.from({length: 2 * longest + 1}, (_, words) => Math.log2(words))

/** Writes the plain features of a span pair, the first ones of `featureNames`. */
export function writePlain(
  features: Float64Array,
  sums: Sums,
  pair: SpanPair,
  a: Span,
  b: Span,
  shared: number,
): void {
  const {a0, a1, b0, b1} = pair
  const {probability, segments, segmentsA, segmentsB} = sums.alignment
  const height = segmentsA.length
  const width = segmentsB.length
  const na = a.stems.length
  const nb = b.stems.length
  const mean = (na + nb) / 2
  const inside = massInside(sums, a0, a1, b0, b1)
  const left = a0 > 0 && b0 > 0 ? probability[(a0 - 1) * width + b0 - 1]! : 0.5
  const right = a1 + 1 < height && b1 + 1 < width ? probability[(a1 + 1) * width + b1 + 1]! : 0.5
  let f = 0
  features[f++] = inside / mean
  features[f++] = Math.abs(inside / na - inside / nb)
  features[f++] = Math.max(0, a.mass - inside) / na
  features[f++] = Math.max(0, b.mass - inside) / nb
  features[f++] = a.loose / na
  features[f++] = b.loose / nb
  features[f++] = log2[na + nb]!
  features[f++] = Math.abs(log2[na]! - log2[nb]!)
  features[f++] = na === 1 && nb === 1 ? 1 : 0
  features[f++] = probability[a0 * width + b0]!
  features[f++] = probability[a1 * width + b1]!
  features[f++] = a.last.word.stem === b.last.word.stem ? 1 : 0
  features[f++] = a.first.word.stem === b.first.word.stem ? 1 : 0
  features[f++] = a.leftTouches && b.leftTouches ? left : 0
  features[f++] = a.rightTouches && b.rightTouches ? right : 0
  features[f++] = (a.opens + b.opens) / 2
  features[f++] = (a.closes + b.closes) / 2
  features[f++] = left
  features[f++] = right
  features[f++] = (a.last.noun + b.last.noun) / 2
  features[f++] = (a.first.verb + b.first.verb) / 2
  features[f++] = (a.first.adjective + b.first.adjective) / 2
  features[f++] = Math.max(a.first.adverb + a.last.adverb, b.first.adverb + b.last.adverb) / 2
  features[f++] = Math.abs(a.last.noun - b.last.noun)
  features[f++] = Math.min(2, a.coordinators + b.coordinators) / 2
  features[f++] = Math.min(3, a.genitives + b.genitives) / 3
  features[f++] = (a.quoted + b.quoted) / 2
  features[f++] = (isName(a) ? 0.5 : 0) + (isName(b) ? 0.5 : 0)
  features[f++] = (a.last.frequency + b.last.frequency) / 18
  features[f++] = Math.max(a.verbInside, b.verbInside)
  features[f++] = Math.min(2, a.linkers + b.linkers) / 2
  features[f++] = Math.min(a.rarest, b.rarest) / 9
  features[f++] = a.occurs
  features[f++] = b.occurs
  features[f++] = a.digits || b.digits ? 1 : 0
  features[f++] = a.whole && b.whole ? 1 : 0
  features[f++] = Math.min(1.2, segments.linked[segmentsA[a0]! * segments.width + segmentsB[b0]!]!)
  features[f++] = Math.max(na > 1 ? a.first.verb : 0, nb > 1 ? b.first.verb : 0)
  features[f++] = (a.leavesLeft ? 0.5 : 0) + (b.leavesLeft ? 0.5 : 0)
  features[f++] = (a.leavesRight ? 0.5 : 0) + (b.leavesRight ? 0.5 : 0)
  features[f++] = shared / mean
  features[f++] = shared === na || shared === nb ? 1 : 0
  features[f++] = Math.min(6, na + nb - 2 * shared) / 6
  features[f++] = Math.max(0, na + nb - 2 * shared - countDiffering(sums, a0, a1, b0, b1)) / (na + nb)
  features[f++] = na === 1 && nb === 1 ? (a.last.frequency + b.last.frequency) / 18 : 0
}

/**
 * Log odds that a pair can reach at most, as its plain features are: most pairs need no closer look.
 *
 * @param linked mass of its links between different words, for each of its words
 * @param recurs whether both phrases occur more than once
 */
export function mostOdds(model: Model, features: Float64Array, linked: number, recurs: boolean): number {
  const {weights} = model
  let sum = model.bias
  let f = 0
  for (; f < plainNames.length; f++) sum += weights[f]! * features[f]!
  const links = Math.max(0, weights[f++]!, weights[f++]!, weights[f++]!)
  sum += links * linked
  const repeated = weights[f++]!
  if (recurs && repeated > 0) sum += repeated
  for (; f < featureNames.length; f++) if (weights[f]! > 0) sum += weights[f]!
  return sum
}

/** How many stems two spans share, each counted once. */
export function sharedStems(a: readonly number[], b: readonly number[]): number {
  let shared = 0
  let taken = 0
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (b[j] !== a[i] || taken & (1 << j)) continue
      taken |= 1 << j
      shared++
      break
    }
  }
  return shared
}

const isName = ({first}: Span): boolean => first.capital && first.gap < gaps.strong
