import {at} from './feature-names.ts'
import type {Together} from './repetition.ts'
import {kinship, likenessOf} from './similarity.ts'
import type {Span} from './span.ts'
import type {SpanPair} from './spans.ts'
import type {Sums} from './sums.ts'

/** Writes the close features of a span pair; each stands where its name does. */
export function writeClose(
  features: Float64Array,
  sums: Sums,
  pair: SpanPair,
  a: Span,
  b: Span,
  shared: number,
  repeated: Together,
): void {
  const mean = (a.stems.length + b.stems.length) / 2
  const {derived, meaning, other} = sortLinks(sums, pair)
  const together = repeated.count(a.places, b.places)
  features[at.derived] = derived / mean
  features[at.meaning] = meaning / mean
  features[at.otherLinks] = other / mean
  features[at.repeated] = together < 2 ? 0 : (2 * together) / (a.places.count + b.places.count + 2)
  features[at.onlyDerived] = Math.min(1, derived / Math.max(mean - shared, 0.5))
  features[at.sameLeft] = Math.min(2, commonStart(a.stems, b.stems)) / 2
  features[at.sameRight] = Math.min(2, commonEnd(a.stems, b.stems)) / 2
  features[at.differingFrequency] = differingFrequency(sums, pair, a, b)
}

/** Mass of the links inside, by how the words are like each other. */
function sortLinks(
  {alignment: {a, b, probability, words}}: Sums,
  {a0, a1, b0, b1}: SpanPair,
): {derived: number; meaning: number; other: number} {
  let derived = 0
  let meaning = 0
  let other = 0
  for (let i = a0; i <= a1; i++) {
    for (let j = b0; j <= b1; j++) {
      const p = probability[i * b.content.length + j]!
      if (p < 0.02) continue
      const likeness = likenessOf(a.content[i]!.word, b.content[j]!.word, words)
      if (likeness.kind === kinship.derived) derived += p
      else if (likeness.kind === kinship.meaning) meaning += p * likeness.meaning
      else if (likeness.kind === kinship.none) other += p
    }
  }
  return {derived, meaning, other}
}

/** How common the words are that only one side has, 0–1. */
function differingFrequency({alignment}: Sums, {a0, a1, b0, b1}: SpanPair, a: Span, b: Span): number {
  let sum = 0
  let count = 0
  for (let i = a0; i <= a1; i++) {
    const {word, frequency} = alignment.a.content[i]!
    if (b.stems.includes(word.stem)) continue
    sum += frequency
    count++
  }
  for (let j = b0; j <= b1; j++) {
    const {word, frequency} = alignment.b.content[j]!
    if (a.stems.includes(word.stem)) continue
    sum += frequency
    count++
  }
  return sum / Math.max(1, count) / 9
}

function commonStart(a: readonly number[], b: readonly number[]): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: readonly number[], b: readonly number[]): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}
