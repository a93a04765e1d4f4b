import type {Alignment} from './alignment.ts'
import {at} from './feature-names.ts'
import type {Passage} from './passage.ts'
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
  const mean = (a.size + b.size) / 2
  const {derived, meaning, other} = sortLinks(sums, pair)
  const together = repeated.count(a.phrase, b.phrase)
  features[at.derived] = derived / mean
  features[at.meaning] = meaning / mean
  features[at.otherLinks] = other / mean
  features[at.repeated] = together < 2 ? 0 : (2 * together) / (a.count + b.count + 2)
  features[at.onlyDerived] = Math.min(1, derived / Math.max(mean - shared, 0.5))
  features[at.sameLeft] = Math.min(2, commonStart(sums.alignment, pair)) / 2
  features[at.sameRight] = Math.min(2, commonEnd(sums.alignment, pair)) / 2
  features[at.differingFrequency] = differingFrequency(sums, pair)
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
      const p = probability[i * b.count + j]!
      if (p < 0.02) continue
      const likeness = likenessOf(words.list[a.ids[i]!]!, words.list[b.ids[j]!]!, words)
      if (likeness.kind === kinship.derived) derived += p
      else if (likeness.kind === kinship.meaning) meaning += p * likeness.meaning
      else if (likeness.kind === kinship.none) other += p
    }
  }
  return {derived, meaning, other}
}

/** How common the words are that only one side has, 0–1. */
function differingFrequency({alignment: {a, b}}: Sums, {a0, a1, b0, b1}: SpanPair): number {
  let sum = 0
  let count = 0
  for (let i = a0; i <= a1; i++) {
    if (hasStem(b, b0, b1, a.stems[i]!)) continue
    sum += a.frequencyOf(i)
    count++
  }
  for (let j = b0; j <= b1; j++) {
    if (hasStem(a, a0, a1, b.stems[j]!)) continue
    sum += b.frequencyOf(j)
    count++
  }
  return sum / Math.max(1, count) / 9
}

function hasStem({stems}: Passage, first: number, last: number, stem: number): boolean {
  for (let c = first; c <= last; c++) if (stems[c] === stem) return true
  return false
}

function commonStart({a, b}: Alignment, {a0, a1, b0, b1}: SpanPair): number {
  let length = 0
  while (a0 + length <= a1 && b0 + length <= b1 && a.stems[a0 + length] === b.stems[b0 + length]) length++
  return length
}

function commonEnd({a, b}: Alignment, {a0, a1, b0, b1}: SpanPair): number {
  let length = 0
  while (a1 - length >= a0 && b1 - length >= b0 && a.stems[a1 - length] === b.stems[b1 - length]) length++
  return length
}
