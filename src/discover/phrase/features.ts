import {at, closeNames, plainNames} from './feature-names.ts'
import type {Model} from './model.ts'
import type {Passage} from './passage.ts'
import type {Span} from './span.ts'
import {longest, type SpanPair} from './spans.ts'
import {countDiffering, massInside, type Sums} from './sums.ts'

/**
 * Features for the second look at a chosen pair, as `secondNames` has them.
 *
 * @param all gets them
 */
export function secondLook(
  features: Float64Array,
  odds: number,
  all = new Float64Array(features.length + 1),
): Float64Array {
  all.set(features)
  all[features.length] = Math.max(-5, Math.min(5, odds))
  return all
}

/** By number of words; two spans have twice the longest at most. */
const log2 = Float64Array.from({length: 2 * longest + 1}, (_, words) => Math.log2(words))

/** Writes the plain features of a span pair; each stands where its name does. */
export function writePlain(
  features: Float64Array,
  sums: Sums,
  pair: SpanPair,
  a: Span,
  b: Span,
  shared: number,
): void {
  const {a0, a1, b0, b1} = pair
  const {probability, segments, a: passageA, b: passageB} = sums.alignment
  const height = passageA.count
  const width = passageB.count
  const na = a.size
  const nb = b.size
  const mean = (na + nb) / 2
  const inside = massInside(sums, a0, a1, b0, b1)
  const left = a0 > 0 && b0 > 0 ? probability[(a0 - 1) * width + b0 - 1]! : 0.5
  const right = a1 + 1 < height && b1 + 1 < width ? probability[(a1 + 1) * width + b1 + 1]! : 0.5
  features[at.cover] = inside / mean
  features[at.unevenCover] = Math.abs(inside / na - inside / nb)
  features[at.leakA] = Math.max(0, a.mass - inside) / na
  features[at.leakB] = Math.max(0, b.mass - inside) / nb
  features[at.looseA] = a.loose / na
  features[at.looseB] = b.loose / nb
  features[at.size] = log2[na + nb]!
  features[at.sizeDifference] = Math.abs(log2[na]! - log2[nb]!)
  features[at.singleWords] = na === 1 && nb === 1 ? 1 : 0
  features[at.firstLinked] = probability[a0 * width + b0]!
  features[at.lastLinked] = probability[a1 * width + b1]!
  features[at.lastSame] = a.lastStem === b.lastStem ? 1 : 0
  features[at.firstSame] = a.firstStem === b.firstStem ? 1 : 0
  features[at.leftRunsOn] = a.leftTouches && b.leftTouches ? left : 0
  features[at.rightRunsOn] = a.rightTouches && b.rightTouches ? right : 0
  features[at.leftBoundary] = (a.opens + b.opens) / 2
  features[at.rightBoundary] = (a.closes + b.closes) / 2
  features[at.leftContext] = left
  features[at.rightContext] = right
  features[at.noun] = (a.lastNoun + b.lastNoun) / 2
  features[at.verb] = (a.firstVerb + b.firstVerb) / 2
  features[at.startsAdjective] = (a.firstAdjective + b.firstAdjective) / 2
  features[at.adverb] = Math.max(a.firstAdverb + a.lastAdverb, b.firstAdverb + b.lastAdverb) / 2
  features[at.classDiffers] = Math.abs(a.lastNoun - b.lastNoun)
  features[at.coordinated] = Math.min(2, a.coordinators + b.coordinators) / 2
  features[at.smallWords] = Math.min(3, a.genitives + b.genitives) / 3
  features[at.quoted] = (a.quoted + b.quoted) / 2
  features[at.capital] = (a.isName ? 0.5 : 0) + (b.isName ? 0.5 : 0)
  features[at.frequency] = (a.lastFrequency + b.lastFrequency) / 18
  features[at.verbInside] = Math.max(a.verbInside, b.verbInside)
  features[at.linkers] = Math.min(2, a.linkers + b.linkers) / 2
  features[at.rarest] = Math.min(a.rarest, b.rarest) / 9
  features[at.occursA] = a.occurs
  features[at.occursB] = b.occurs
  features[at.digits] = a.digits || b.digits ? 1 : 0
  features[at.wholeSegment] = a.whole && b.whole ? 1 : 0
  features[at.segmentsLinked] = Math.min(
    1.2,
    segments.linked[passageA.segments[a0]! * segments.width + passageB.segments[b0]!]!,
  )
  features[at.verbObject] = Math.max(na > 1 ? a.firstVerb : 0, nb > 1 ? b.firstVerb : 0)
  features[at.leavesLeft] = (a.leavesLeft ? 0.5 : 0) + (b.leavesLeft ? 0.5 : 0)
  features[at.leavesRight] = (a.leavesRight ? 0.5 : 0) + (b.leavesRight ? 0.5 : 0)
  features[at.same] = shared / mean
  features[at.onlyLoose] = shared === na || shared === nb ? 1 : 0
  features[at.differing] = Math.min(6, na + nb - 2 * shared) / 6
  features[at.cutDifferently] =
    Math.max(0, na + nb - 2 * shared - countDiffering(sums, a0, a1, b0, b1)) / (na + nb)
  features[at.commonWords] = na === 1 && nb === 1 ? (a.lastFrequency + b.lastFrequency) / 18 : 0
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
  for (let f = 0; f < plainNames.length; f++) sum += weights[f]! * features[f]!
  // All links may be of the kind that weighs most.
  sum += Math.max(0, weights[at.derived]!, weights[at.meaning]!, weights[at.otherLinks]!) * linked
  if (recurs) sum += Math.max(0, weights[at.repeated]!)
  for (const f of unlookedAt) sum += Math.max(0, weights[f]!)
  return sum
}

/** Close features of which the links of a pair, or how often its phrases occur, tell something beforehand. */
const told: ReadonlySet<string> = new Set(['derived', 'meaning', 'otherLinks', 'repeated'])
/** Those of which nothing is known before they are looked at; a new one is such by itself. */
const unlookedAt = closeNames.filter((name) => !told.has(name)).map((name) => at[name])

/** How many stems two spans share, each counted once. */
export function sharedStems(a: Passage, b: Passage, {a0, a1, b0, b1}: SpanPair): number {
  let shared = 0
  let taken = 0
  for (let i = a0; i <= a1; i++) {
    for (let j = b0; j <= b1; j++) {
      if (b.stems[j] !== a.stems[i] || taken & (1 << (j - b0))) continue
      taken |= 1 << (j - b0)
      shared++
      break
    }
  }
  return shared
}
