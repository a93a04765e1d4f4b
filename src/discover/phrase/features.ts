import {countTogether} from './repetition.ts'
import {kinship} from './similarity.ts'
import type {Span} from './span.ts'
import type {SpanPair} from './spans.ts'
import {massInside, type Sums} from './sums.ts'
import {gaps} from './token.ts'

export const featureNames = [
  'cover',
  'unevenCover',
  'leakA',
  'leakB',
  'same',
  'derived',
  'meaning',
  'otherLinks',
  'looseA',
  'looseB',
  'onlyDerived',
  'onlyLoose',
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
  'repeated',
  'frequency',
  'sameLeft',
  'sameRight',
  'verbInside',
  'linkers',
  'differing',
  'differingFrequency',
  'rarest',
  'occursA',
  'occursB',
  'digits',
  'wholeSegment',
  'segmentsLinked',
  'verbObject',
  'cutDifferently',
  'leavesLeft',
  'leavesRight',
] as const

/** Features for the second look at a chosen pair: its own, and the odds by which it was chosen. */
export function secondLook(features: Float64Array, odds: number): Float64Array {
  const all = new Float64Array(features.length + 1)
  all.set(features)
  all[features.length] = Math.max(-5, Math.min(5, odds))
  return all
}

/** Writes the features of a span pair, in the order of `featureNames`. */
export function featuresOf(
  features: Float64Array,
  sums: Sums,
  pair: SpanPair,
  a: Span,
  b: Span,
  shared: number,
  differing: number,
): void {
  const {a0, a1, b0, b1} = pair
  const {alignment} = sums
  const width = alignment.b.length
  const at = (i: number, j: number): number => alignment.probability[i * width + j]!
  const beside = (i: number, j: number): number => (i < 0 || j < 0 ? 0.5 : at(i, j))
  const [na, nb] = [a.stems.length, b.stems.length]
  const mean = (na + nb) / 2
  const [differA, differB] = [na - shared, nb - shared]
  const inside = massInside(sums, a0, a1, b0, b1)
  const {derived, meaning, other} = sortLinks(sums, pair)
  const [occursA, occursB] = [a.places.count, b.places.count]
  const together = countTogether(a.places, b.places)
  let f = 0
  features[f++] = inside / mean
  features[f++] = Math.abs(inside / na - inside / nb)
  features[f++] = Math.max(0, a.mass - inside) / na
  features[f++] = Math.max(0, b.mass - inside) / nb
  features[f++] = shared / mean
  features[f++] = derived / mean
  features[f++] = meaning / mean
  features[f++] = other / mean
  features[f++] = a.loose / na
  features[f++] = b.loose / nb
  features[f++] = Math.min(1, derived / Math.max(mean - shared, 0.5))
  features[f++] = differA === 0 || differB === 0 ? 1 : 0
  features[f++] = Math.log2(na + nb)
  features[f++] = Math.abs(Math.log2(na / nb))
  features[f++] = na === 1 && nb === 1 ? 1 : 0
  features[f++] = at(a0, b0)
  features[f++] = at(a1, b1)
  features[f++] = a.last.stem === b.last.stem ? 1 : 0
  features[f++] = a.first.stem === b.first.stem ? 1 : 0
  features[f++] = a.leftTouches && b.leftTouches ? at(a.left, b.left) : 0
  features[f++] = a.rightTouches && b.rightTouches ? at(a.right, b.right) : 0
  features[f++] = (a.opens + b.opens) / 2
  features[f++] = (a.closes + b.closes) / 2
  features[f++] = beside(a.left, b.left)
  features[f++] = beside(a.right, b.right)
  features[f++] = (a.last.noun + b.last.noun) / 2
  features[f++] = (a.first.verb + b.first.verb) / 2
  features[f++] = (a.first.adjective + b.first.adjective) / 2
  features[f++] = Math.max(a.first.adverb + a.last.adverb, b.first.adverb + b.last.adverb) / 2
  features[f++] = Math.abs(a.last.noun - b.last.noun)
  features[f++] = Math.min(2, a.coordinators + b.coordinators) / 2
  features[f++] = Math.min(3, a.genitives + b.genitives) / 3
  features[f++] = (a.quoted + b.quoted) / 2
  features[f++] = (isName(a) ? 0.5 : 0) + (isName(b) ? 0.5 : 0)
  features[f++] = together < 2 ? 0 : (2 * together) / (occursA + occursB + 2)
  features[f++] = (a.last.frequency + b.last.frequency) / 18
  features[f++] = Math.min(2, commonStart(a.stems, b.stems)) / 2
  features[f++] = Math.min(2, commonEnd(a.stems, b.stems)) / 2
  features[f++] = Math.max(a.verbInside, b.verbInside)
  features[f++] = Math.min(2, a.linkers + b.linkers) / 2
  features[f++] = Math.min(6, differA + differB) / 6
  features[f++] = differingFrequency(sums, pair, a, b)
  features[f++] = Math.min(a.rarest, b.rarest) / 9
  features[f++] = Math.min(3, Math.log2(1 + occursA)) / 3
  features[f++] = Math.min(3, Math.log2(1 + occursB)) / 3
  features[f++] = a.digits || b.digits ? 1 : 0
  features[f++] = a.whole && b.whole ? 1 : 0
  features[f++] = Math.min(1.2, alignment.segments(a0, b0))
  features[f++] = Math.max(na > 1 ? a.first.verb : 0, nb > 1 ? b.first.verb : 0)
  features[f++] = Math.max(0, differA + differB - differing) / (na + nb)
  features[f++] = (a.leavesLeft ? 0.5 : 0) + (b.leavesLeft ? 0.5 : 0)
  features[f++] = (a.leavesRight ? 0.5 : 0) + (b.leavesRight ? 0.5 : 0)
}

/** How many stems two spans share, each counted once. */
export function sharedStems(a: readonly string[], b: readonly string[]): number {
  let shared = 0
  let taken = 0
  for (const stem of a) {
    for (let j = 0; j < b.length; j++) {
      if (b[j] !== stem || taken & (1 << j)) continue
      taken |= 1 << j
      shared++
      break
    }
  }
  return shared
}

/** Mass of the links inside, by how the words are like each other. */
function sortLinks(
  {alignment}: Sums,
  {a0, a1, b0, b1}: SpanPair,
): {derived: number; meaning: number; other: number} {
  const {probability, b} = alignment
  let [derived, meaning, other] = [0, 0, 0]
  for (let i = a0; i <= a1; i++) {
    for (let j = b0; j <= b1; j++) {
      const p = probability[i * b.length + j]!
      if (p < 0.02) continue
      const likeness = alignment.likeness(i, j)
      if (likeness.kind === kinship.derived) derived += p
      else if (likeness.kind === kinship.meaning) meaning += p * likeness.meaning
      else if (likeness.kind === kinship.none) other += p
    }
  }
  return {derived, meaning, other}
}

/** How common the words are that only one side has, 0–1. */
function differingFrequency({alignment}: Sums, {a0, a1, b0, b1}: SpanPair, a: Span, b: Span): number {
  let [sum, count] = [0, 0]
  for (let i = a0; i <= a1; i++) {
    const {content, stem, frequency} = alignment.a[i]!
    if (!content || b.stems.includes(stem)) continue
    sum += frequency
    count++
  }
  for (let j = b0; j <= b1; j++) {
    const {content, stem, frequency} = alignment.b[j]!
    if (!content || a.stems.includes(stem)) continue
    sum += frequency
    count++
  }
  return sum / Math.max(1, count) / 9
}

const isName = ({first}: Span): boolean => first.capital && first.gap < gaps.strong

function commonStart(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
