import type {Alignment} from './alignment.ts'
import {gaps, isCoordinator, type Token} from './line.ts'
import {kinship} from './similarity.ts'
import type {SpanPair} from './spans.ts'

/** What the whole work says of a pair of phrases. */
export interface Repetition {
  /** How often they stand in the same row, place for place. */
  together: number
  /** How often each phrase occurs in its translation. */
  occursA: number
  occursB: number
}

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
  'heading',
  'digits',
  'wholeSegment',
  'segmentsLinked',
  'verbObject',
] as const
export const featureCount = featureNames.length

/** Sums over an alignment that make a span pair's features cheap. */
export interface Sums {
  alignment: Alignment
  mass: Float64Array
  rows: Float64Array
  columns: Float64Array
  linkedRow: Float64Array
  linkedColumn: Float64Array
}

export function sumUp(alignment: Alignment): Sums {
  const {a, b, probability} = alignment
  const [n, m] = [a.length, b.length]
  const mass = new Float64Array((n + 1) * (m + 1))
  const rows = new Float64Array(n)
  const columns = new Float64Array(m)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < m; j++) {
      const p = probability[i * m + j]!
      rows[i]! += p
      columns[j]! += p
      mass[(i + 1) * (m + 1) + j + 1] =
        p + mass[i * (m + 1) + j + 1]! + mass[(i + 1) * (m + 1) + j]! - mass[i * (m + 1) + j]!
    }
  }
  return {alignment, mass, rows, columns, linkedRow: rows, linkedColumn: columns}
}

/** Features for the second look at a chosen pair: its own, and the odds by which it was chosen. */
export function secondLook(features: Float64Array, odds: number): Float64Array {
  const all = new Float64Array(features.length + 1)
  all.set(features)
  all[features.length] = Math.max(-5, Math.min(5, odds))
  return all
}

const clip = (value: number): number => Math.max(0, Math.min(1, value))

/**
 * Features of a span pair, in the order of `featureNames`; undefined where the phrases do not differ but in inflection
 * and order.
 */
export function featuresOf(
  sums: Sums,
  {a0, a1, b0, b1}: SpanPair,
  frequency: (token: Token) => number,
  repetition: (pair: SpanPair) => Repetition,
): Float64Array | undefined {
  const {alignment, mass, rows, columns} = sums
  const {a, b, probability} = alignment
  const m = b.length
  const at = (i: number, j: number): number => probability[i * m + j]!
  let na = 0
  let nb = 0
  let rowMass = 0
  let columnMass = 0
  const [byKind, loose] = [
    [0, 0, 0, 0],
    [0, 0],
  ]
  const stemsB: string[] = []
  for (let j = b0; j <= b1; j++) {
    if (!b[j]!.content) continue
    nb++
    columnMass += Math.min(1, columns[j]!)
    if (columns[j]! < 0.3) loose[1]!++
    stemsB.push(b[j]!.stem)
  }
  let shared = 0
  let meaning = 0
  for (let i = a0; i <= a1; i++) {
    if (!a[i]!.content) continue
    na++
    rowMass += Math.min(1, rows[i]!)
    if (rows[i]! < 0.3) loose[0]!++
    const twin = stemsB.indexOf(a[i]!.stem)
    if (twin >= 0) {
      shared++
      stemsB.splice(twin, 1)
    }
    for (let j = b0; j <= b1; j++) {
      const p = at(i, j)
      if (p < 0.02) continue
      const {kind, meaning: near} = alignment.likeness(i, j)
      byKind[kind]! += p
      if (kind === kinship.meaning) meaning += p * near
    }
  }
  const differA = na - shared
  const differB = nb - shared
  if (differA === 0 && differB === 0) return undefined
  const w = m + 1
  const inside =
    mass[(a1 + 1) * w + b1 + 1]! - mass[a0 * w + b1 + 1]! - mass[(a1 + 1) * w + b0]! + mass[a0 * w + b0]!
  const mean = (na + nb) / 2
  const [fa, la, fb, lb] = [a[a0]!, a[a1]!, b[b0]!, b[b1]!]
  const left = besideContent(a, a0, -1)
  const leftB = besideContent(b, b0, -1)
  const right = besideContent(a, a1, 1)
  const rightB = besideContent(b, b1, 1)
  const touching = (tokens: readonly Token[], i: number, j: number): boolean =>
    Math.abs(i - j) === 1 && tokens[Math.max(i, j)]!.gap <= gaps.hyphen
  const contextOf = (i: number, j: number): number => (i < 0 || j < 0 ? 0.5 : at(i, j))
  const runsOn = (i: number, from: number, j: number, fromB: number): number =>
    i >= 0 && j >= 0 && touching(a, i, from) && touching(b, j, fromB) ? at(i, j) : 0
  let [coordinated, small, linkers, verbInside, rarest, digits] = [0, 0, 0, 0, 9, 0]
  let [differingFrequency, differingCount] = [0, 0]
  const stems = [new Set<string>(), new Set<string>()] as const
  for (let i = a0; i <= a1; i++) stems[0].add(a[i]!.stem)
  for (let j = b0; j <= b1; j++) stems[1].add(b[j]!.stem)
  for (const [tokens, start, end] of [
    [a, a0, a1],
    [b, b0, b1],
  ] as const)
    for (let i = start; i <= end; i++) {
      const token = tokens[i]!
      if (token.content) {
        verbInside = Math.max(verbInside, token.verb)
        if (/\d/.test(token.form)) digits = 1
        const f = frequency(token)
        rarest = Math.min(rarest, f)
        if (!stems[tokens === a ? 1 : 0].has(token.stem)) {
          differingFrequency += f
          differingCount++
        }
      } else if (isCoordinator(token.form)) coordinated++
      else if (isGenitive(token.form)) small++
      else linkers++
    }
  let [sameLeft, sameRight] = [0, 0]
  while (a0 + sameLeft <= a1 && b0 + sameLeft <= b1 && a[a0 + sameLeft]!.stem === b[b0 + sameLeft]!.stem)
    sameLeft++
  while (a1 - sameRight >= a0 && b1 - sameRight >= b0 && a[a1 - sameRight]!.stem === b[b1 - sameRight]!.stem)
    sameRight++
  const {together, occursA, occursB} = repetition({a0, a1, b0, b1})
  const differing = mean - shared
  return Float64Array.from([
    inside / mean,
    Math.abs(inside / na - inside / nb),
    (rowMass - Math.min(rowMass, inside)) / na,
    (columnMass - Math.min(columnMass, inside)) / nb,
    shared / mean,
    byKind[kinship.derived]! / mean,
    meaning / mean,
    byKind[kinship.none]! / mean,
    loose[0]! / na,
    loose[1]! / nb,
    clip(byKind[kinship.derived]! / Math.max(differing, 0.5)),
    differA === 0 || differB === 0 ? 1 : 0,
    Math.log2(na + nb),
    Math.abs(Math.log2(na / nb)),
    na === 1 && nb === 1 ? 1 : 0,
    at(a0, b0),
    at(a1, b1),
    la.stem === lb.stem ? 1 : 0,
    fa.stem === fb.stem ? 1 : 0,
    runsOn(left, a0, leftB, b0),
    runsOn(right, a1, rightB, b1),
    (opens(a, a0) + opens(b, b0)) / 2,
    (closes(a, a1) + closes(b, b1)) / 2,
    contextOf(left, leftB),
    contextOf(right, rightB),
    (la.noun + lb.noun) / 2,
    (fa.verb + fb.verb) / 2,
    (fa.adjective + fb.adjective) / 2,
    Math.max(fa.adverb + la.adverb, fb.adverb + lb.adverb) / 2,
    Math.abs(la.noun - lb.noun),
    Math.min(2, coordinated) / 2,
    Math.min(3, small) / 3,
    (quotedAt(a, a0, a1) + quotedAt(b, b0, b1)) / 2,
    (fa.capital && fa.gap < gaps.strong ? 0.5 : 0) + (fb.capital && fb.gap < gaps.strong ? 0.5 : 0),
    steadiness(together, occursA, occursB),
    (frequency(la) + frequency(lb)) / 18,
    Math.min(2, sameLeft) / 2,
    Math.min(2, sameRight) / 2,
    verbInside,
    Math.min(2, linkers) / 2,
    Math.min(6, differA + differB) / 6,
    differingFrequency / Math.max(1, differingCount) / 9,
    rarest / 9,
    Math.min(3, Math.log2(1 + occursA)) / 3,
    Math.min(3, Math.log2(1 + occursB)) / 3,
    fa.clause.heading !== undefined && la.end <= fa.clause.heading.length ? 1 : 0,
    digits,
    wholeSegment(a, a0, a1) && wholeSegment(b, b0, b1) ? 1 : 0,
    Math.min(1.2, alignment.segments(a0, b0)),
    Math.max(na > 1 ? fa.verb : 0, nb > 1 ? fb.verb : 0),
  ])
}

/** Share of the places of either phrase where they stand together; 0 for what happens once. */
function steadiness(together: number, occursA: number, occursB: number): number {
  return together < 2 ? 0 : (2 * together) / (occursA + occursB + 2)
}

/** Whether the span is all that stands between two commas or coordinators. */
function wholeSegment(tokens: readonly Token[], start: number, end: number): boolean {
  let first = start
  while (
    first > 0 &&
    !tokens[first]!.opens &&
    !tokens[first - 1]!.content &&
    !isCoordinator(tokens[first - 1]!.form)
  )
    first--
  if (!tokens[first]!.opens && first > 0) return false
  const after = tokens[end + 1]
  return !after || after.gap >= gaps.comma || isCoordinator(after.form)
}

const genitives = new Set('of de du des d der von di da do の 的 之'.split(' '))
const isGenitive = (form: string): boolean => genitives.has(form)

function besideContent(tokens: readonly Token[], from: number, step: number): number {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) if (tokens[i]!.content) return i
  return -1
}

/** How likely a phrase may start here: behind punctuation, a small word, a verb. */
function opens(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (!before || token.gap >= gaps.comma || !before.content) return 1
  if (token.gap === gaps.hyphen) return 0
  return before.verb
}

/** How likely a phrase may end here. */
function closes(tokens: readonly Token[], i: number): number {
  const after = tokens[i + 1]
  if (!after || after.gap >= gaps.comma || !after.content) return 1
  if (after.gap === gaps.hyphen) return 0
  return after.verb
}

function quotedAt(tokens: readonly Token[], start: number, end: number): number {
  const opened = tokens[start]!.gap === gaps.quote ? 0.5 : 0
  const after = tokens[end + 1]
  return opened + (after?.gap === gaps.quote ? 0.5 : 0)
}
