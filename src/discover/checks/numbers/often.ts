import {type Frequency, frequenciesIn} from '../../../language/in-checks.ts'
import type {Span} from '../place.ts'
import type {Quantity} from './quantity.ts'

/** Two texts that say in words how often, and differently: `monthly` / `jährlich`. */
interface FrequencyMismatch {
  a: Span
  b: Span
  identity: [string, string]
}

/**
 * Between languages, since in one of them other words are told as terms: how often one text has something done, where the other says another frequency alone. What is said as a number (`every three
 * months`, `four times a year`) is for numbers, and where both share one frequency, the others may be said otherwise.
 */
export function unmatchedFrequency(
  [a, inA]: readonly [string, string],
  [b, inB]: readonly [string, string],
): FrequencyMismatch | undefined {
  const ofA = frequenciesIn(a, inA)
  if (ofA.length === 0) return undefined
  const ofB = frequenciesIn(b, inB)
  const [one, other] = [ofA[0]!, ofB[0]]
  if (!other || ofA.some(({often}) => ofB.some((like) => like.often === often))) return undefined
  return {a: one, b: other, identity: [one.often, other.often]}
}

/** What a number says that a word may say instead: every so many of a unit, or so many times in what the text names besides. */
const counted: readonly {value: number; unit: string; beside?: Frequency; often: Frequency}[] = [
  {value: 3, unit: 'month', often: 'quarter'},
  {value: 6, unit: 'month', often: 'half-year'},
  {value: 12, unit: 'month', often: 'year'},
  {value: 7, unit: 'day', often: 'week'},
  {value: 4, unit: '', beside: 'year', often: 'quarter'},
  {value: 2, unit: '', beside: 'year', often: 'half-year'},
  {value: 12, unit: '', beside: 'year', often: 'month'},
]

/** Whether a number of one text is a word of the other: `four times a year` / `vierteljährlich`, `every three months` / `chaque trimestre`. */
export function isSaidByWord(
  {value, unit}: Quantity,
  [text, language]: readonly [string, string],
  [other, otherLanguage]: readonly [string, string],
): boolean {
  const rows = counted.filter((row) => row.value === value && row.unit === unit)
  if (rows.length === 0) return false
  const says = (inText: string, tag: string, often: Frequency): boolean =>
    frequenciesIn(inText, tag).some((one) => one.often === often)
  return rows.some(
    ({beside, often}) =>
      says(other, otherLanguage, often) && (beside === undefined || says(text, language, beside)),
  )
}
