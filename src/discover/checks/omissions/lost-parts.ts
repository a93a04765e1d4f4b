import type {Collation, Vocabulary} from '../../../collate/index.ts'
import {primarySubtag} from '../../../language/index.ts'
import {spansWithin} from '../ascending.ts'
import type {BilingualRow} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import type {LinkedUnits, Missing} from './linked-units.ts'
import type {Unit} from './list-units.ts'
import {hasMoved} from './said-otherwise.ts'

/** Of the words of content of a lost part this share has no partner: some meet a like one elsewhere. */
const looseIfLost = 0.9
/** Before a row is seen, so many of so many words of content have no partner although what they say is there. */
const usual = {loose: 3, of: 20}
/** Variance of how many more words of content one of two sentences has, by word of both (.06 in literal texts, .3 in free ones). */
const spread = 0.3
/** A part of fewer words of content is an item or a phrase, which other checks look for. */
const fewest = 3
/** A part goes on over so many commas and conjunctions at most. */
const longest = 6
/** A sentence is searched for so many parts at most. */
const mostParts = 4
/**
 * Natural logarithms of likelihood ratios: of what counts tell, and of all. Of 60 ends of sentences that were taken out of a
 * literal pair 9 in 10 are told by these, of two free ones a quarter; of a thousand units of the pairs as they are 1 and 4.
 */
const least = {byCount: 1, inAll: 8}

/** Words of content of a stretch, and how many of them have no partner. */
export interface Count {
  content: number
  loose: number
}

/** What two sentences that answer each other hold on the side that may have more, and on the other. */
interface Both {
  own: Count
  other: Count
  /** How many words of content the one translation has for one of the other. */
  ratio: number
}

/**
 * Parts of sentences that the other side lacks: runs of units most of whose words have no partner, in a sentence that has
 * as many words more than the other's, and as many more without partners. A likelihood ratio weighs that the part was lost
 * against that it is said otherwise; what is said otherwise has words without partners on both sides.
 *
 * @param which the side of the beads that `own` is
 * @param ratio how many words of content its translation has for one of the other's
 */
export function* lostParts(
  own: LinkedUnits,
  other: LinkedUnits,
  beads: BilingualRow['beads'],
  which: 'a' | 'b',
  ratio: number,
  collation: Collation,
): Generator<Missing> {
  // Each language has its own small words and its own ways to link: of two, unlike counts tell little.
  if (primarySubtag(own.side.language) !== primarySubtag(other.side.language)) return
  let next = 0
  for (const bead of beads) {
    const [mine, theirs] = which === 'a' ? [bead.a, bead.b] : [bead.b, bead.a]
    if (!mine || !theirs) continue
    const both = {
      own: countIn(own, mine, collation.vocabulary),
      other: countIn(other, theirs, collation.vocabulary),
      ratio,
    }
    while (next < own.units.length && own.units[next]!.start < mine.start) next++
    const first = next
    while (next < own.units.length && own.units[next]!.end <= mine.end) next++
    const units = own.units.slice(first, next)
    const taken = new Set<Unit>()
    for (let found = 0; found < mostParts; found++) {
      const part = surest(units, taken, own, both)
      if (!part) break
      for (const unit of part.units) taken.add(unit)
      both.own.content -= part.content
      both.own.loose -= part.loose
      const words = part.units.flatMap(({content}) => content)
      if (hasMoved(own, words, other, collation)) continue
      yield {units: part.units, around: theirs, score: 1 - Math.exp(-part.evidence)}
    }
  }
}

export function countIn({side}: LinkedUnits, span: Span, {isFunction}: Vocabulary): Count {
  const count = {content: 0, loose: 0}
  const {from, to} = spansWithin(side.spans, span)
  for (let word = from; word < to; word++) {
    if (isFunction[side.forms[word]!]) continue
    count.content++
    if (side.partners[word]! < 0) count.loose++
  }
  return count
}

interface Part extends Count {
  units: Unit[]
  evidence: number
}

/** The run of units of which it is surest that the other side lacks it, if it is sure enough. */
function surest(
  units: readonly Unit[],
  taken: ReadonlySet<Unit>,
  {side}: LinkedUnits,
  both: Both,
): Part | undefined {
  let best: Part | undefined
  // Nothing is lost where a sentence has no more words than it may have.
  if (both.own.content - both.ratio * both.other.content < fewest - 1) return undefined
  for (let from = 0; from < units.length; from++) {
    const part: Count = {content: 0, loose: 0}
    for (let to = from; to < Math.min(units.length, from + longest) && !taken.has(units[to]!); to++) {
      if (units[to]!.sentence !== units[from]!.sentence) break
      part.content += units[to]!.content.length
      part.loose += units[to]!.content.filter((word) => side.partners[word]! < 0).length
      if (part.content < fewest) continue
      const evidence = evidenceOf(part, both)
      if (evidence > (best?.evidence ?? least.inAll))
        best = {...part, units: units.slice(from, to + 1), evidence}
    }
  }
  return best
}

/** Logarithm of how much likelier the counts are if the other side lacks the part; 0 if the lengths do not say so. */
function evidenceOf(part: Count, {own, other, ratio}: Both): number {
  const variance = spread * (own.content + other.content)
  const byCount =
    closer(own.content - ratio * other.content, part.content, variance) +
    closer(own.loose - ratio * other.loose, looseIfLost * part.content, variance)
  return byCount < least.byCount ? 0 : byCount + evidenceOfLinks(part, {own, other})
}

/**
 * Logarithm of how much likelier it is that so many words of a part have no partner if the other side lacks it, by how many of
 * the other words of both have none.
 */
export function evidenceOfLinks(part: Count, {own, other}: {own: Count; other: Count}): number {
  const looseElse =
    (usual.loose + own.loose - part.loose + other.loose) /
    (usual.of + own.content - part.content + other.content)
  return (
    part.loose * Math.log(looseIfLost / looseElse) +
    (part.content - part.loose) * Math.log((1 - looseIfLost) / (1 - looseElse))
  )
}

/** Logarithm of the ratio of two normal densities at `value`: with the mean `mean`, and with 0. */
const closer = (value: number, mean: number, variance: number): number =>
  (value ** 2 - (value - mean) ** 2) / (2 * variance)
