import {isSameTime} from './clock.ts'
import {isConverted, keepsUnit, saidBeside} from './converted.ts'
import {isCurrency, mayBeSameCurrency} from './measure-names.ts'
import {metric} from './metric.ts'
import type {Quantities, Quantity} from './quantity.ts'

/** A number of one side without its like on the other; both where one seems to stand for the other. */
export interface UnmatchedQuantity {
  a?: Quantity
  b?: Quantity
}

/**
 * Numbers that one text has and the other lacks. Values are compared as sets, so that a number may move, and
 * may be said once more; a number that only moved is no mismatch.
 */
export function unmatchedQuantities(
  a: Quantities,
  b: Quantities,
  isOneLanguage: boolean,
): UnmatchedQuantity[] {
  const valueAlone = a.isWithoutUnits !== b.isWithoutUnits
  const isSaidInOneWay = isOneLanguage || Math.max(a.found.length, b.found.length) > mostOfRow
  const lacks = (quantity: Quantity, mine: Quantities, other: Quantities): boolean =>
    !isUnread(quantity, other) &&
    !hasLike(quantity, other, valueAlone, isOneLanguage ? mine : undefined) &&
    (isSaidInOneWay || !isSaidAbroad(quantity, mine, other, valueAlone))
  const onlyA = a.found.filter((quantity) => lacks(quantity, a, b))
  const onlyB = b.found.filter((quantity) => lacks(quantity, b, a))
  const mismatches: UnmatchedQuantity[] = []
  for (const quantity of onlyA) {
    const rank = quantity.start / ((a.found.at(-1)?.start ?? 0) + 1)
    let best: Quantity | undefined
    let least = Number.POSITIVE_INFINITY
    for (const other of onlyB) {
      // The same unit speaks for two forms of one number, then the same place among the numbers.
      const distance =
        (other.value === quantity.value ? -2 : 0) +
        (other.unit === quantity.unit ? 0 : 1) +
        Math.abs(other.start / ((b.found.at(-1)?.start ?? 0) + 1) - rank)
      if (distance < least) [best, least] = [other, distance]
    }
    if (best) onlyB.splice(onlyB.indexOf(best), 1)
    const partner = best ?? readOtherwise(quantity, b)
    mismatches.push(partner ? {a: quantity, b: partner} : {a: quantity})
  }
  for (const quantity of onlyB) {
    const partner = readOtherwise(quantity, a)
    mismatches.push(partner ? {a: partner, b: quantity} : {b: quantity})
  }
  return mismatches
}

/** The number that this one would be with its separators read the other way: `1.250` beside `1,250`. */
const readOtherwise = ({alternative}: Quantity, {found}: Quantities): Quantity | undefined =>
  found.find(({value}) => value === alternative)

/**
 * Whether another language says a number in its own way: in the units of its country, without a unit that it shares with the
 * next number (`between 30 and 43 percent`), a decade by its last two figures (`1980s`, 80年代), or as it is printed on both sides.
 */
function isSaidAbroad(quantity: Quantity, mine: Quantities, other: Quantities, valueAlone: boolean): boolean {
  const {found} = other
  const own = mine.found.indexOf(quantity)
  for (const [at, like] of found.entries()) {
    if (contradict(quantity, like)) continue
    if (isSameDecade(quantity, like)) return true
    if (isConverted(quantity, like) && !keepsUnit(quantity, mine, other) && !keepsUnit(like, other, mine))
      return true
    if (like.written !== undefined && like.written === quantity.written) return true
    if (!isSameValue(quantity.value, like.value)) continue
    if (isNameless(like, quantity, mine.knows)) return true
    if (sharesUnit(like, found[at - 1], found[at + 1], quantity.unit)) return true
    if (sharesUnit(quantity, mine.found[own - 1], mine.found[own + 1], like.unit)) return true
  }
  const whole = wholes[quantity.unit]
  if (whole && quantity.value === whole[1] && other.names?.(whole[0])) return true
  if (quantity.value > 1800 && quantity.value % 10 === 0 && other.weak.has(quantity.value % 100)) return true
  // `1 p.m.`, `a la una de la tarde`.
  if (quantity.unit === 'clock' && other.weak.has(quantity.value % 12)) return true
  const beside = saidBeside(quantity, mine)
  return beside !== undefined && hasLike(beside, other, valueAlone)
}

/** Of so many numbers in a text it is asked how another language says each, since each is held against all. */
const mostOfRow = 200

/** In characters, between two numbers of which the second says the unit of both. */
const longestJoin = 15

/** `30 and 43 percent`, `yüzde 30 ila 43`: a number without its unit, right beside one that has it. */
const sharesUnit = (
  one: Quantity,
  before: Quantity | undefined,
  behind: Quantity | undefined,
  unit: string,
): boolean =>
  one.unit === '' &&
  ((behind?.unit === unit && behind.start - one.end <= longestJoin) ||
    (before?.unit === unit && one.start - before.end <= longestJoin))

/** `the 1980s` and `les années 80`. */
const isSameDecade = (a: Quantity, b: Quantity): boolean => isDecadeOf(a, b) || isDecadeOf(b, a)
const isDecadeOf = (decade: Quantity, {value, unit}: Quantity): boolean =>
  (unit === '' || unit === 'year') &&
  value >= 10 &&
  value % 10 === 0 &&
  [1800 + value, 1900 + value].includes(decade.value)

function hasLike(
  quantity: Quantity,
  {found, weak, knows, names}: Quantities,
  valueAlone: boolean,
  own?: Quantities,
): boolean {
  let same = false
  for (const other of found) {
    if (isSameTime(quantity, other) && !contradict(quantity, other)) return true
    if (isSameCentury(quantity, other)) return true
    if (isSameSpan(quantity, other) && !contradict(quantity, other)) return true
    if (isSameShare(quantity, other) && !contradict(quantity, other)) return true
    if (!isSameValue(quantity.value, other.value)) continue
    same = true
    const agrees = valueAlone || agree(quantity.unit, other.unit) || isNameless(quantity, other, knows)
    if (agrees && !contradict(quantity, other)) return true
  }
  // `within twelve months` beside `dans l’année`.
  const whole = own === undefined && wholes[quantity.unit]
  if (whole && quantity.value === whole[1] && names?.(whole[0])) return true
  if (quantity.parts?.every((part) => found.some(({value}) => value === part) || weak.has(part))) return true
  // `a quarter` beside `25 %`.
  if (quantity.unit === 'percent' && weak.has(quantity.value / 100)) return true
  // A word that may be a number answers, unless a number of that value is there and measures something else.
  if (same || quantity.unit === 'percent') return false
  // `two weeks` / `une quinzaine`, which is 14 or 15 days.
  if (quantity.unit === 'week' && weak.has(7 * quantity.value)) return true
  if (!weak.has(quantity.value)) return false
  // `Two copies go to both sides` / `Copies go to both sides`: what says it on both sides answers itself.
  return !own || quantity.value < 2 || weak.get(quantity.value)! > (own.weak.get(quantity.value) ?? 0)
}

/** A month by its name, where the other language has no table of them. */
const isUnread = ({isNamed}: Quantity, {isWithoutMonths}: Quantities): boolean =>
  isNamed === true && isWithoutMonths === true

/** Units that so many of a smaller one make up, which need no number to be said. */
const wholes: Readonly<Record<string, readonly [string, number]>> = {
  month: ['year', 12],
  day: ['week', 7],
  hour: ['day', 24],
  minute: ['hour', 60],
}

/** What one language has no word for here, `30 pounds` beside `30` and a word, is not known to be missing. */
const isNameless = (one: Quantity, other: Quantity, knows: Quantities['knows']): boolean =>
  one.unit !== '' && other.unit === '' && !/^per/.test(one.unit) && knows !== undefined && !knows(one.unit)

const isSameValue = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), 1)

/** `the 19th century` and `the 1800s`. */
const isSameCentury = (a: Quantity, b: Quantity): boolean =>
  (a.unit === 'century' && b.value === 100 * (a.value - 1)) ||
  (b.unit === 'century' && a.value === 100 * (b.value - 1))

/** `25 %` and `one quarter`. */
const isSameShare = (a: Quantity, b: Quantity): boolean =>
  (a.unit === 'percent' && b.unit === '' && b.value < 1 && isSameValue(a.value, 100 * b.value)) ||
  (b.unit === 'percent' && a.unit === '' && a.value < 1 && isSameValue(b.value, 100 * a.value))

/**
 * Units of time that hold each other so often, whenever that is; a month has days and a day hours as it falls. Units of the
 * International System by their base.
 */
const spans: Readonly<Record<string, readonly [string, number]>> = {
  year: ['month', 12],
  month: ['month', 1],
  week: ['day', 7],
  day: ['day', 1],
  hour: ['minute', 60],
  minute: ['minute', 1],
  second: ['minute', 1 / 60],
  millisecond: ['minute', 1 / 60_000],
  ...metric,
  milligram: ['gram', 0.001],
  centilitre: ['litre', 0.01],
  gigawatt: ['kilowatt', 1e6],
  megawatt: ['kilowatt', 1000],
  kilowatt: ['kilowatt', 1],
  'gigawatt-hour': ['kilowatt-hour', 1e6],
  'megawatt-hour': ['kilowatt-hour', 1000],
  'kilowatt-hour': ['kilowatt-hour', 1],
}

/** `eighteen months` and `a year and a half`, `two weeks` and `14 days`. */
function isSameSpan(a: Quantity, b: Quantity): boolean {
  const [one, other] = [spans[a.unit], spans[b.unit]]
  if (!one || !other || one[0] !== other[0] || a.unit === b.unit) return false
  return isSameValue(a.value * one[1], b.value * other[1])
}

/** Units that must be said on both sides or on none; others may go without saying (`2025年` / `2025`). */
const isSaid = (unit: string): boolean => /^(?:percent|permille|point)$/.test(unit) || isCurrency(unit)

const agree = (a: string, b: string): boolean =>
  a === b || ((a === '' || b === '') && !isSaid(a || b)) || mayBeSameCurrency(a, b)

const contradict = (a: Quantity, b: Quantity): boolean =>
  a.bound !== '' && b.bound !== '' && a.bound !== b.bound
