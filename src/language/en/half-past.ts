import type {Spelled} from '../spelled.ts'

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const minutes: Readonly<Record<string, number>> = {half: 30, quarter: 15, ten: 10, twenty: 20, five: 5}
const time = new RegExp(
  `(?<![\\p{L}\\d])(?:(?<minute>half)|(?:a )?(?<minute2>quarter|five|ten|twenty)) (?<side>past|to) (?<hour>${hours.join('|')}|1[0-2]|[1-9])(?![\\p{L}\\d])`,
  'giu',
)

/** What every such hour has; few texts do. */
const hint = /(?:half|quarter|five|ten|twenty) (?:past|to) /i

/** `half past nine`, `a quarter to 10`: hours of the day, as a number. */
export function halfPast(text: string): Spelled[] {
  if (!hint.test(text)) return []
  return [...text.matchAll(time)].flatMap((match) => {
    const {minute, minute2, side, hour = ''} = match.groups!
    const isTo = side!.toLowerCase() === 'to'
    // `ten to twelve` may be a range.
    if (isTo && minute2?.toLowerCase() !== 'quarter') return []
    const hours12 = Number(hour) || hours.indexOf(hour.toLowerCase()) + 1
    const past = minutes[(minute ?? minute2)!.toLowerCase()]! / 60
    const value = isTo ? hours12 - past : hours12 + past
    return [{start: match.index, end: match.index + match[0].length, value, isPercent: false}]
  })
}
