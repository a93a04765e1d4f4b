import {type Collation, lengthCost} from '../../../collate/index.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import type {Lengths} from './lengths-abroad.ts'
import type {LinkedUnits, Missing} from './linked-units.ts'
import type {Unit} from './list-units.ts'
import {type Count, countIn, evidenceOfLinks} from './lost-parts.ts'
import {hasMoved} from './said-otherwise.ts'

/** A shorter part, in characters or in words of content, is an item or a phrase. */
const fewest = {characters: 20, content: 3}
/** A part is this share of its sentence: less is said otherwise as often as not, and more is another sentence. */
const shares = {least: 0.15, most: 0.8}
/** A part goes on over so many commas at most. */
const longest = 12
/** Sentences of a bead, of both sides together, at most: several are laid wrongly more often. */
const mostSentences = 3
/**
 * In nats; fitted on 266 parts between commas that were taken out of 20 pairs of texts (licences, codes of conduct, guides and
 * the declaration of human rights, in eight languages), of which it tells a third, and on the sentences that were left as they
 * are. What lengths gain has to say so by itself; links, which are made for all words together, count half.
 */
const least = {byLength: 2, inAll: 8}
const mostByLength = 8
const ofLinks = 0.5
/** Scripts whose words are not parted: lengths and links were not measured well enough there. */
const unparted =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u

/**
 * Parts of sentences, between commas, that a text in another language lacks: without them the two sentences have the lengths
 * that they ought to have, and their words have hardly a partner. Lengths are weighed as sentences are laid by them (Gale &
 * Church 1993), links by how many words beside the part have none, so that a pair of languages with few links tells by lengths.
 *
 * @param which the side of the beads that `own` is
 * @param lengthsOf how long the other side is beside `own`; undefined where the work is too short to tell
 */
export function* lostPartsAbroad(
  own: LinkedUnits,
  other: LinkedUnits,
  beads: BilingualRow['beads'],
  which: 'a' | 'b',
  lengthsOf: () => Lengths | undefined,
  collation: Collation,
): Generator<Missing> {
  const [language, another] = [own.side.language, other.side.language].map(primarySubtag)
  if (language === another || unparted.test(own.side.text) || unparted.test(other.side.text)) return
  const lengths = lengthsOf()
  if (!lengths) return
  for (const bead of beads) {
    const [mine, theirs] = which === 'a' ? [bead.a, bead.b] : [bead.b, bead.a]
    if (!mine || !theirs) continue
    const count = own.side.whole.sentencesIn(mine).length + other.side.whole.sentencesIn(theirs).length
    if (count > mostSentences) continue
    const found = theirs.end - theirs.start
    // Nothing is lost where a sentence is no longer than it ought to be.
    if ((mine.end - mine.start) * lengths.ratio <= found + fewest.characters) continue
    const both = {
      own: countIn(own, mine, collation.vocabulary),
      other: countIn(other, theirs, collation.vocabulary),
    }
    const part = surest(own, mine, both, (lost) =>
      lengthCost((mine.end - mine.start - lost) * lengths.ratio, found, lengths.variance),
    )
    const words = part?.units.flatMap(({content}) => content)
    if (!part || !words || hasMoved(own, words, other, collation)) continue
    yield {units: part.units, around: theirs, score: 1 - Math.exp(-part.evidence / least.inAll)}
  }
}

/**
 * The part of a sentence of which it is surest that the other side lacks it, if it is sure enough.
 *
 * @param costWithout what the lengths of the two sentences cost, in nats, if so many characters of this one were lost
 */
function surest(
  own: LinkedUnits,
  within: Span,
  both: {own: Count; other: Count},
  costWithout: (lost: number) => number,
): {units: Unit[]; evidence: number} | undefined {
  const asIs = Math.min(mostByLength, costWithout(0))
  if (asIs < least.byLength) return undefined
  let best: {units: Unit[]; evidence: number} | undefined
  const all = own.units.filter(({start, end}) => start >= within.start && end <= within.end)
  for (const units of partsBetweenCommas(all, own.side.text)) {
    const length = units.at(-1)!.end - units[0]!.start
    const share = length / (within.end - within.start)
    const part = countOf(units, own)
    if (length < fewest.characters || part.content < fewest.content) continue
    if (share < shares.least || share > shares.most) continue
    const byLength = asIs - costWithout(length)
    if (byLength < least.byLength) continue
    const evidence = byLength + ofLinks * evidenceOfLinks(part, both)
    if (evidence > (best?.evidence ?? least.inAll)) best = {units, evidence}
  }
  return best
}

function countOf(units: readonly Unit[], {side}: LinkedUnits): Count {
  const words = units.flatMap(({content}) => content)
  return {content: words.length, loose: words.filter((word) => side.partners[word]! < 0).length}
}

/** Runs of units from one comma, or the start of a sentence, to another, or its end: an `and` alone parts nothing. */
function* partsBetweenCommas(units: readonly Unit[], text: string): Generator<Unit[]> {
  const opens = (index: number): boolean => {
    const [before, unit] = [units[index - 1], units[index]]
    return before?.sentence !== unit?.sentence || comma.test(text.slice(before!.end, unit!.start))
  }
  for (let from = 0; from < units.length; from++) {
    if (!opens(from)) continue
    for (let to = from; to < Math.min(units.length, from + longest); to++) {
      if (units[to]!.sentence !== units[from]!.sentence) break
      if (opens(to + 1)) yield units.slice(from, to + 1)
    }
  }
}

const comma = /[,;:،؛]/
