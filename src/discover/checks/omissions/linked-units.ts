import type {Collation} from '../../../collate/index.ts'
import type {Side} from '../bilingual-row.ts'
import {type Unit, unitsOf} from './list-units.ts'

/**
 * A weaker link than this between different words is the best of what was left over, not a rendering. Linked
 * items of the shipped texts have 0.75 and more, forced ones 0.55 to 0.7.
 */
const sure = 0.72

/** A side cut into units. */
export interface LinkedUnits {
  side: Side
  units: Unit[]
  /** Unit of each word, -1 for none. */
  unitOf: Int32Array
  /** The stems of its words without partners, once they were asked for. */
  loose?: Set<number>
}

/** Items that the other side lacks, and what it has around the place. */
export interface Missing {
  units: Pick<Unit, 'start' | 'end'>[]
  around: {start: number; end: number}
  score: number
}

/** Cuts a side into units, with the links that are sure. */
export function linkUnits(own: Side, other: Side, collation: Collation): LinkedUnits {
  const side = withSureLinks(own, other, collation)
  const units = unitsOf(side, collation)
  const unitOf = side.whole.room.ints(side.forms.length).fill(-1)
  let unit = 0
  for (let i = 0; i < side.forms.length; i++) {
    while (unit < units.length - 1 && side.spans[i * 2]! > units[unit]!.end) unit++
    const at = units[unit]
    if (at && side.spans[i * 2]! >= at.start && side.spans[i * 2 + 1]! <= at.end) unitOf[i] = unit
  }
  return {side, units, unitOf}
}

/** A side without its forced links, and without those from a content word to a function word. */
function withSureLinks(side: Side, other: Side, {vocabulary}: Collation): Side {
  const {stems, isFunction} = vocabulary
  const partners = side.whole.room.ints(side.partners.length)
  partners.set(side.partners)
  for (let word = 0; word < partners.length; word++) {
    const partner = partners[word]!
    if (partner < 0) continue
    const [form, answer] = [side.forms[word]!, other.forms[partner]!]
    if (stems[form] === stems[answer]) continue
    if (!side.scores.isLeast(word, sure) || (!isFunction[form] && isFunction[answer])) partners[word] = -1
  }
  return {...side, partners}
}

export const isLone = ({side}: LinkedUnits, {content}: Unit): boolean =>
  content.length > 0 && content.every((word) => side.partners[word]! < 0)

/** Runs of neighbouring units of one sentence that have no links at all, as [first, last]. */
export function loneRuns(list: LinkedUnits): [number, number][] {
  const runs: [number, number][] = []
  for (let i = 0; i < list.units.length; i++) {
    if (!isLone(list, list.units[i]!)) continue
    let last = i
    while (
      last + 1 < list.units.length &&
      list.units[last + 1]!.sentence === list.units[i]!.sentence &&
      isLone(list, list.units[last + 1]!)
    )
      last++
    runs.push([i, last])
    i = last
  }
  return runs
}

/** The unit of the other side in which a unit has its first or last partner. */
export function partnerUnitOf(
  own: LinkedUnits,
  other: LinkedUnits,
  index: number,
  sentence: number,
  which: 'first' | 'last',
): number | undefined {
  const unit = own.units[index]
  if (!unit || unit.sentence !== sentence) return undefined
  const partners = unit.content.flatMap((word) => {
    const partner = own.side.partners[word]!
    return partner >= 0 && other.unitOf[partner]! >= 0 ? [other.unitOf[partner]!] : []
  })
  return which === 'last' ? partners.at(-1) : partners[0]
}

/** Lone units right after (`step` 1) or before (-1) a unit, in its sentence. */
export function countLone(list: LinkedUnits, index: number, step: 1 | -1): number {
  let count = 0
  const sentence = list.units[index]?.sentence
  for (let at = index + step; list.units[at]?.sentence === sentence && list.units[at]; at += step) {
    if (!isLone(list, list.units[at]!)) break
    count++
  }
  return count
}
