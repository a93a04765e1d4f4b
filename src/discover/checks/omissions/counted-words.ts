import {type Collation, outOfOrder, type Vocabulary} from '../../../collate/index.ts'
import {group} from '../../../group.ts'
import {smallWordsOf} from '../../../language/index.ts'
import type {LinkedUnits, Missing} from './linked-units.ts'
import type {Unit} from './list-units.ts'
import {isSaidOtherwise} from './said-otherwise.ts'

/** An item of a list has no more content words than this; what has more is a clause. */
const short = 3

/**
 * Items of a list that has more of them than the other side between two items that are the same on both. Links
 * within lists slide: where one item is missing, its neighbours are linked to each other's partners, and none
 * looks missing. Which of them is missing is told by how little of it is linked.
 */
export function* countedOut(own: LinkedUnits, other: LinkedUnits, collation: Collation): Generator<Missing> {
  const anchors = anchorsOf(own, other, collation)
  yield* between(firstOfEach(anchors), own, other, collation)
  // Where the item itself has a word that is said once more elsewhere, its neighbours must say the same and no more.
  const isKept = (unit: number): boolean => isAnswered(other, unit, own, collation)
  yield* between(inOrder(anchors, own), own, other, collation, isKept)
}

function* between(
  anchors: readonly Anchor[],
  own: LinkedUnits,
  other: LinkedUnits,
  collation: Collation,
  isKept?: (unit: number) => boolean,
): Generator<Missing> {
  for (let i = 1; i < anchors.length; i++) {
    const [left, right] = [anchors[i - 1]!, anchors[i]!]
    const mine = own.units.slice(left.own + 1, right.own)
    const theirs = other.units.slice(left.other + 1, right.other)
    const isOne = own.units[left.own]!.sentence === own.units[right.own]!.sentence && right.other > left.other
    const surplus = mine.length - theirs.length
    if (!isOne || surplus !== 1 || mine.length > 6 || ![...mine, ...theirs].every(isItem)) continue
    if (isKept && (theirs.length > 0 || !isKept(left.other) || !isKept(right.other))) continue
    // `medical and healthcare capabilities` is no list: an item stands behind a comma, beside another one.
    const items = mine.filter(({before}) => before === 'comma')
    const isList = [left, right].some(({own: at}) => isItem(own.units[at]!))
    if (items.length === 0 || !isList) continue
    // `and other applications` against none: it is what leaves the list open that is missing.
    const isOpen = opensList(own, right.own) && !opensList(other, right.other)
    const missing = isOpen
      ? own.units[right.own]!
      : items.reduce((least, unit) => (linkedness(own, unit) < linkedness(own, least) ? unit : least))
    if (isKept && missing.content.every((word) => own.side.partners[word]! >= 0)) continue
    const around = other.units.slice(left.other, right.other + 1)
    const near = around.flatMap(({content}) => content)
    const loose = near.filter((word) => other.side.partners[word]! < 0)
    if (!isOpen && loose.length >= missing.content.length) continue
    if (!isOpen && isSaidOtherwise(own, missing.content, other, near, collation)) continue
    yield {
      units: [missing],
      around: {start: around[0]!.start, end: around.at(-1)!.end},
      score: 0.6,
    }
  }
}

function opensList({side, units}: LinkedUnits, index: number): boolean {
  const {others} = smallWordsOf(side.language)
  return (
    others !== undefined &&
    new RegExp(`^(?:${others})(?!\\p{L})`, 'iu').test(side.text.slice(units[index]!.start))
  )
}

const isItem = ({content}: Unit): boolean => content.length > 0 && content.length <= short

/** A unit with words that are the same on the other side, and the unit there. */
interface Anchor {
  own: number
  other: number
  /** How many words. */
  weight: number
}

/** Units with words that are the same on the other side, by each unit there to which they lead. */
const anchorsOf = (own: LinkedUnits, other: LinkedUnits, {vocabulary}: Collation): Anchor[] =>
  own.units.flatMap(({content}, unit) => {
    const weights = new Map<number, number>()
    for (const word of content) {
      const there = sameWordUnit(own, word, other, vocabulary)
      if (there >= 0) weights.set(there, (weights.get(there) ?? 0) + 1)
    }
    return [...weights].map(([there, weight]) => ({own: unit, other: there, weight}))
  })

/** The unit in which a word has a partner that is the same word; -1 for none. */
function sameWordUnit(own: LinkedUnits, word: number, other: LinkedUnits, {stems}: Vocabulary): number {
  const partner = own.side.partners[word]!
  if (partner < 0 || stems[own.side.forms[word]!] !== stems[other.side.forms[partner]!]) return -1
  return other.unitOf[partner]!
}

const firstOfEach = (anchors: readonly Anchor[]): Anchor[] =>
  anchors.filter(({own}, at) => anchors[at - 1]?.own !== own)

/**
 * Of each sentence the anchors that go on in the order of the other side. What else a word leads to was said once more
 * elsewhere (`technologies in the fields of biology` / `technology innovation in biology and other fields`).
 */
const inOrder = (anchors: readonly Anchor[], {units}: LinkedUnits): Anchor[] =>
  [...group(anchors, ({own}) => units[own]!.sentence).values()].flatMap((sentence) => {
    // From the last place on: of two that one unit leads to, no ascending order holds both.
    const sorted = sentence.toSorted((x, y) => x.own - y.own || y.other - x.other)
    const strays = outOfOrder(
      sorted.map(({other}) => other),
      sorted.map(({weight}) => weight),
    )
    return sorted.filter((_, at) => !strays.has(at))
  })

/** Whether all that a unit says is said with the same words on the other side. */
const isAnswered = (own: LinkedUnits, unit: number, other: LinkedUnits, {vocabulary}: Collation): boolean =>
  own.units[unit]!.content.every((word) => sameWordUnit(own, word, other, vocabulary) >= 0)

/** Mean score of a unit's sure links. */
const linkedness = ({side}: LinkedUnits, {content}: Unit): number =>
  content.reduce((sum, word) => sum + (side.partners[word]! < 0 ? 0 : side.scores.of(word)), 0) /
  content.length
