import type {Collation} from '../../../collate/index.ts'
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
  for (let i = 1; i < anchors.length; i++) {
    const [left, right] = [anchors[i - 1]!, anchors[i]!]
    const mine = own.units.slice(left.own + 1, right.own)
    const theirs = other.units.slice(left.other + 1, right.other)
    const isOne = own.units[left.own]!.sentence === own.units[right.own]!.sentence && right.other > left.other
    const surplus = mine.length - theirs.length
    if (!isOne || surplus !== 1 || mine.length > 6 || ![...mine, ...theirs].every(isItem)) continue
    // `medical and healthcare capabilities` is no list: an item stands behind a comma, beside another one.
    const items = mine.filter(({before}) => before === 'comma')
    const isList = [left, right].some(({own: at}) => isItem(own.units[at]!))
    if (items.length === 0 || !isList) continue
    // `and other applications` against none: it is what leaves the list open that is missing.
    const isOpen = opensList(own, right.own) && !opensList(other, right.other)
    const missing = isOpen
      ? own.units[right.own]!
      : items.reduce((least, unit) => (linkedness(own, unit) < linkedness(own, least) ? unit : least))
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

/** Units with a word that is the same on the other side, and the units there. */
function anchorsOf(
  own: LinkedUnits,
  other: LinkedUnits,
  {vocabulary}: Collation,
): {own: number; other: number}[] {
  const {stems} = vocabulary
  const isSame = (at: number): boolean => {
    const partner = own.side.partners[at]!
    return partner >= 0 && stems[own.side.forms[at]!] === stems[other.side.forms[partner]!]
  }
  const anchors: {own: number; other: number}[] = []
  for (let index = 0; index < own.units.length; index++) {
    const word = own.units[index]!.content.find(isSame)
    const unit = word === undefined ? -1 : other.unitOf[own.side.partners[word]!]!
    if (unit >= 0) anchors.push({own: index, other: unit})
  }
  return anchors
}

/** Mean score of a unit's sure links. */
const linkedness = ({side}: LinkedUnits, {content}: Unit): number =>
  content.reduce((sum, word) => sum + (side.partners[word]! < 0 ? 0 : side.scores.of(word)), 0) /
  content.length
