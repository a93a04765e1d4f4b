import type {Collation} from '../../../collate/index.ts'
import type {LinkedUnits} from './linked-units.ts'

/**
 * Whether the list has as many items on both sides between the nearest words that are the same: then one of
 * them was only rendered in an unexpected way, and its partner linked to a neighbour.
 */
export function hasSameCount(
  own: LinkedUnits,
  other: LinkedUnits,
  first: number,
  last: number,
  {vocabulary}: Pick<Collation, 'vocabulary'>,
): boolean {
  const [left, right] = [anchor(own, other, first, -1, vocabulary), anchor(own, other, last, 1, vocabulary)]
  if (!left || !right || right.other < left.other) return false
  return right.other - left.other >= right.own - left.own
}

/** The nearest unit of the sentence with a word that is the same on the other side, and the unit there. */
function anchor(
  own: LinkedUnits,
  other: LinkedUnits,
  from: number,
  step: 1 | -1,
  vocabulary: Collation['vocabulary'],
): {own: number; other: number} | undefined {
  for (let at = from + step; own.units[at]?.sentence === own.units[from]!.sentence; at += step) {
    for (const word of own.units[at]!.content) {
      const partner = own.side.partners[word]!
      if (partner < 0 || other.unitOf[partner]! < 0) continue
      if (vocabulary.stems[own.side.forms[word]!] === vocabulary.stems[other.side.forms[partner]!]) {
        return {own: at, other: other.unitOf[partner]!}
      }
    }
  }
  return undefined
}

/** Whether both sides run on from these units in plain lists, and the other side's has fewer items. */
export function isShorterList(own: LinkedUnits, from: number, other: LinkedUnits, at: number): boolean {
  const [mine, theirs] = [itemsAfter(own, from), itemsAfter(other, at)]
  return mine !== undefined && theirs !== undefined && theirs < mine
}

/** Items of a list after its first, up to the one behind the conjunction; undefined if the list is not plain. */
function itemsAfter({units}: LinkedUnits, from: number): number | undefined {
  for (let at = from + 1; units[at] && units[at]!.sentence === units[from]?.sentence; at++) {
    if (units[at]!.content.length > 3) return undefined
    if (units[at]!.before === 'and') return at - from
  }
  return undefined
}
