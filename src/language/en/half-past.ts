import {timeOf} from '../halves.ts'
import type {Spelled} from '../spelled.ts'

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const minutes: Readonly<Record<string, number>> = {half: 30, quarter: 15, ten: 10, twenty: 20, five: 5}
const time = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<minute>half)|(?:a )?(?<minute2>quarter|five|ten|twenty)) (?<side>past|to) (?<hour>${hours.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\d])(?: (?:(?<late>in the (?:afternoon|evening)|at night|p\\.?\\s?m\\b\\.?)|(?<early>in the morning|a\\.?\\s?m\\b\\.?)))?`,
  'giu',
)

/** `half a dozen`, `half a year`; `two and half a mile` is seldom meant. */
const half = /(?<![\p{L}\d])half an?(?=\s+(?:dozen|year|month|day|hour|minute|million|mile)(?!\p{L}))/giu

/** What every such hour or half has; few texts do. */
export const halfHint = /(?:half|quarter|five|ten|twenty) (?:past|to) |half an? /i

/** `half past nine`, `a quarter to 10`: hours of the day, as a number; and halves of what is counted. */
export function halfPast(text: string): Spelled[] {
  if (!halfHint.test(text)) return []
  const halves = [...text.matchAll(half)].map(({index, 0: words}) => ({
    start: index,
    end: index + words.length,
    value: 0.5,
    isPercent: false,
  }))
  return [...hoursIn(text), ...halves].sort((a, b) => a.start - b.start)
}

function hoursIn(text: string): Spelled[] {
  return [...text.matchAll(time)].flatMap((match) => {
    const {minute, minute2, side, hour = ''} = match.groups!
    const isTo = side!.toLowerCase() === 'to'
    // `ten to twelve` may be a range.
    if (isTo && minute2?.toLowerCase() !== 'quarter') return []
    const hours12 = Number(hour) || hours.indexOf(hour.toLowerCase()) + 1
    const past = minutes[(minute ?? minute2)!.toLowerCase()]! / 60
    const value = isTo ? hours12 - past : hours12 + past
    const {index, 0: words, groups} = match
    return [{start: index, end: index + words.length, ...timeOf(value, groups!), isPercent: false}]
  })
}
