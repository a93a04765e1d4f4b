import {metric} from './metric.ts'
import type {Quantities, Quantity} from './quantity.ts'

/** What a measure that metric countries do not use is in theirs (NIST Handbook 44, appendix C): the base, and how many of it. */
const customary: Readonly<Record<string, readonly [string, number]>> = {
  mile: ['metre', 1609.344],
  yard: ['metre', 0.9144],
  foot: ['metre', 0.3048],
  inch: ['metre', 0.0254],
  pound: ['gram', 453.592],
  ounce: ['gram', 28.3495],
  acre: ['hectare', 0.404686],
  gallon: ['litre', 3.78541],
}

/** Translators round: `385 miles` are 620 km, `6 inches` 15 cm; to a round number more so, `30 yards` are 30 m. */
const tolerance = 0.05
const toleranceOfRound = 0.1

/** `40 miles` and `65 km`, `80 °F` and `27 °C`: one measure in the units of two countries. */
export const isConverted = (a: Quantity, b: Quantity): boolean => isSameMeasure(a, b) || isSameMeasure(b, a)

function isSameMeasure(customaryOne: Quantity, metricOne: Quantity): boolean {
  if (metricOne.unit === 'celsius')
    return (
      (customaryOne.unit === 'fahrenheit' || customaryOne.unit === '') &&
      Math.abs((customaryOne.value - 32) / 1.8 - metricOne.value) <= 1
    )
  const from = customary[customaryOne.unit]
  if (!from) return false
  const to = metric[metricOne.unit]
  if (to) return to[0] === from[0] && isNear((customaryOne.value * from[1]) / to[1], metricOne.value, true)
  // A unit that is not read in that language.
  return (
    metricOne.unit === '' &&
    Object.values(metric).some(
      ([base, size]) =>
        base === from[0] && isNear((customaryOne.value * from[1]) / size, metricOne.value, false),
    )
  )
}

/** One figure is rounded to the next whole one: `1 inch` is 2 or 3 cm. */
const isNear = (exact: number, said: number, isRead: boolean): boolean =>
  Math.abs(exact - said) <= (said % 10 === 0 ? toleranceOfRound : tolerance) * exact ||
  (isRead && said < 10 && Number.isInteger(said) && Math.abs(exact - said) <= 0.6)

/** Whether another number of the same unit stands in the other text, too: there units are what they were. */
export const keepsUnit = ({unit}: Quantity, mine: Quantities, other: Quantities): boolean =>
  Object.hasOwn(customary, unit) &&
  mine.found.some((one) => one.unit === unit && other.found.some(({value}) => value === one.value))

/** In characters, from a measure to its like in the same text. */
const longestGap = 12

/** `45 miles (72 kilometres)`: what the same text says beside it in other units. */
export const saidBeside = (one: Quantity, {found}: Quantities): Quantity | undefined =>
  found.find(
    (other) =>
      other !== one &&
      Math.max(other.start - one.end, one.start - other.end) <= longestGap &&
      isConverted(one, other),
  )
