import type {Collation} from '../../../collate/index.ts'
import {isAside} from '../../../language/in-checks.ts'
import {inOneLanguage, languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {Span} from '../place.ts'
import type {Repetition} from '../repetitions/index.ts'
import {countedOut} from './counted-words.ts'
import type {Lengths} from './lengths-abroad.ts'
import {
  countLone,
  isLone,
  type LinkedUnits,
  linkUnits,
  loneRuns,
  type Missing,
  partnerUnitOf,
} from './linked-units.ts'
import type {Unit} from './list-units.ts'
import {hasSameCount, isShorterList} from './lists.ts'
import {lostParts} from './lost-parts.ts'
import {lostPartsAbroad} from './lost-parts-abroad.ts'
import {missingFirstItems} from './missing-first-items.ts'
import {narrowing} from './narrowing.ts'
import type {Lack} from './omission.ts'
import {isSaidOtherwise} from './said-otherwise.ts'

/** A list of names has so many behind the first, and of all so large a share are such. */
const fewestNames = 3
const mostNames = 0.6

/**
 * Items of an enumeration, and longer parts of a sentence, that the other side lacks. Items are parts between commas and
 * conjunctions none of whose content words is linked, where the parts around them stand so close on the other side that
 * there is no room, or room for fewer (`assessment, evaluation and supervision` / `evaluation and supervision`).
 *
 * @param repeatedIn what each side says twice, which is for another check
 * @param ratioOf how many words of content one translation has for one of another
 * @param lengthsOf how long one translation is beside another in another language
 */
export function* lackingItems(
  sides: BilingualRow,
  collation: Collation,
  sentences: readonly Lack[],
  repeatedIn: (side: Side) => readonly Repetition[],
  ratioOf: (a: number, b: number) => number,
  lengthsOf: (a: number, b: number) => Lengths | undefined,
): Generator<Lack> {
  const a = linkUnits(sides.a, sides.b, collation)
  const b = linkUnits(sides.b, sides.a, collation)
  for (const [own, other, which] of [
    [a, b, 'a'],
    [b, a, 'b'],
  ] as const) {
    const omitted = sentences
      .filter(({has}) => has === own.side.translation)
      .flatMap(({places: [place]}) => (place && 'clause' in place ? (own.side.whole.find(place) ?? []) : []))
    const items = [
      ...loneRuns(own).map((run) => missingOf(own, other, run, collation)),
      ...missingFirstItems(own, other, collation),
      ...countedOut(own, other, collation),
    ].filter((found) => found !== undefined)
    const ratio = ratioOf(own.side.translation, other.side.translation)
    const lengths = () => lengthsOf(own.side.translation, other.side.translation)
    const abroad = [...lostPartsAbroad(own, other, sides.beads, which, lengths, collation)]
    const parts = [...lostParts(own, other, sides.beads, which, ratio, collation), ...abroad].filter(
      ({units}) => !isRepeated(repeatedIn(own.side), units[0]!.start, units.at(-1)!.end),
    )
    const said: Span[] = []
    for (const found of [...parts.filter((part) => !isMostlyOf(items, part)), ...items]) {
      if (!abroad.includes(found) && !mayLack(own, other, found)) continue
      const [first, last] = [found.units[0]!, found.units.at(-1)!]
      if (said.some(({start, end}) => start < last.end && first.start < end)) continue
      said.push({start: first.start, end: last.end})
      if (omitted.some(({start, end}) => first.start >= start && last.end <= end)) continue
      const text = own.side.text.slice(first.start, last.end)
      yield {
        row: sides.row,
        what: parts.includes(found) ? 'phrase' : 'item',
        ...narrowing(text, own.side.language),
        has: own.side.translation,
        lacks: [other.side.translation],
        text,
        places: [
          own.side.whole.place(first.start, last.end),
          other.side.whole.place(found.around.start, found.around.end),
        ],
        score: found.score,
      }
    }
  }
}

const isRepeated = (repetitions: readonly Repetition[], start: number, end: number): boolean =>
  repetitions.some(({first, second}) => [first, second].some((one) => one.start < end && start < one.end))

/** Whether half of a part and more are items, which are told as such. */
function isMostlyOf(items: readonly Missing[], {units}: Missing): boolean {
  const [start, end] = [units[0]!.start, units.at(-1)!.end]
  const within = items.map((item) => {
    const [from, to] = [Math.max(start, item.units[0]!.start), Math.min(end, item.units.at(-1)!.end)]
    return Math.max(0, to - from)
  })
  return Math.max(0, ...within) * 2 >= end - start
}

/**
 * Whether a list of one language may lack an item of another's. Languages make clauses of what others list, and sort lists
 * anew: only of names, which are told by their capitals, one is missed, and only by a list that has fewer of them.
 */
function mayLack(own: LinkedUnits, other: LinkedUnits, {units, around}: Missing): boolean {
  const [start, end] = [units[0]!.start, units.at(-1)!.end]
  if (isAside(own.side.text.slice(start, end), own.side.language) || isSupplied(own.side.text, start, end))
    return false
  if (inOneLanguage(own.side.language, other.side.language)) return true
  const inOwn = listAt(own, units[0]!.start)
  const inOther = listAt(other, around.start)
  const isName = mayBeName(own.side.text.slice(units[0]!.start, units.at(-1)!.end))
  if (inOther.length >= inOwn.length || !isName) return false
  // Where all is written in capitals, they tell no name.
  if (isAllCapitals(own.side, inOwn) || isAllCapitals(other.side, inOther)) return false
  if (countNames(other, inOther) >= countNames(own, inOwn)) return false
  return namesMost(own.side, inOwn) || namesMost(other.side, inOther)
}

/** Whether it stands in square brackets, in which translators put what the original does not say. */
const isSupplied = (text: string, start: number, end: number): boolean =>
  text.lastIndexOf('[', start) > text.lastIndexOf(']', start) &&
  /^[^[\]]*\]/.test(text.slice(end - 1, end + longestSupplied))
const longestSupplied = 80

/** The units of a sentence. */
function listAt({units}: LinkedUnits, place: number): Unit[] {
  const sentence = units.findLast(({start}) => start <= place)?.sentence
  return units.filter((unit) => unit.sentence === sentence)
}

/** How many units end in a name, as what announces a list does not; all of them in a script without capitals. */
function countNames({side}: LinkedUnits, list: readonly Unit[]): number {
  const names = list.filter((unit) => endsInName(side, unit)).length
  return names > 0 ? names : list.length
}

/** Whether the sentence of a list has hardly a small letter. */
function isAllCapitals({text}: Side, list: readonly Unit[]): boolean {
  const whole = list.length > 0 ? text.slice(list[0]!.start, list.at(-1)!.end) : ''
  return (whole.match(/\p{Lu}/gu)?.length ?? 0) > (whole.match(/\p{Ll}/gu)?.length ?? 0)
}

/**
 * A few words, the last of them with a capital, and no more without than with one: `the Netherlands`, but `such as Utah` goes on
 * from what a comma stands behind. In German every noun has one.
 */
function mayBeName(item: string): boolean {
  const words = item.split(/\s+/)
  const capitals = words.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length
  return lastIsName.test(item) && words.length <= longestName && capitals * 2 >= words.length
}
const longestName = 5
const lastIsName = /(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}’'-]*[^\p{L}\p{M}]*$/u

/**
 * Whether the last word of content of an item has a capital: not for being the first of its sentence (`Currently, …`), nor in
 * what announces a list (`in the following States: …`).
 */
function endsInName({text, spans}: Side, {content, before, start, end}: Unit): boolean {
  const last = spans[content.at(-1)! * 2]
  if (last === undefined || !/^\p{Lu}/u.test(text.slice(last))) return false
  return !(before === 'start' && (last === start || /^["”’»)\]]*\s*[:：]/.test(text.slice(end))))
}

/** Whether most items behind the first end in a name, in a language where a capital tells one. */
function namesMost(side: Side, list: readonly Unit[]): boolean {
  if (languageOf(side.language).capitalNouns) return false
  const items = list.slice(1).filter(({content}) => content.length > 0)
  const names = items.filter((unit) => endsInName(side, unit))
  return items.length >= fewestNames && names.length > items.length * mostNames
}

function missingOf(
  own: LinkedUnits,
  other: LinkedUnits,
  [first, last]: [number, number],
  collation: Collation,
): Missing | undefined {
  const units = own.units.slice(first, last + 1)
  const {sentence, before} = units[0]!
  const left = partnerUnitOf(own, other, first - 1, sentence, 'last')
  const right = partnerUnitOf(own, other, last + 1, sentence, 'first')
  // An item has neighbours that are items: a lone opening or aside is not one.
  if (before === 'start' || (left === undefined && (right === undefined || before !== 'and')))
    return undefined
  const low = left ?? right! - 1
  const high = right ?? left! + 1
  if (left !== undefined && right !== undefined && (high < low || high - low > units.length + 2))
    return undefined
  const room =
    right === undefined
      ? countLone(other, low, 1)
      : left === undefined
        ? countLone(other, high, -1)
        : other.units.slice(low + 1, high).filter((unit) => isLone(other, unit)).length
  if (room >= units.length || hasSameCount(own, other, first, last, collation)) return undefined
  const content = units.flatMap((unit) => unit.content)
  // Words around the place that have no partner may render it in another way.
  const near = other.units.slice(Math.max(0, low), high + 1).flatMap((unit) => unit.content)
  const loose = near.filter((word) => other.side.partners[word]! < 0)
  const isShort = left !== undefined && isShorterList(own, first - 1, other, low)
  if (room === 0 && loose.length * 2 >= content.length && !isShort) return undefined
  if (isSaidOtherwise(own, content, other, near, collation)) return undefined
  const start = other.units[Math.max(0, low)]!.start
  const end = other.units[Math.min(other.units.length - 1, high)]!.end
  return {
    units,
    around: {start: Math.min(start, end), end: Math.max(start, end)},
    score: room > 0 ? 0.6 : loose.length > 0 ? 0.7 : 0.9,
  }
}
