import type {NumberLexicon} from '../../../language/index.ts'
import type {Token} from './number-token.ts'
import type {Quantity} from './quantity.ts'

/** A time of day in hours: `3:30 p.m.` and `15:30` are 15.5. */
interface ClockTime {
  value: number
  end: number
  /** Hour and minute, where it may be something else: `3:16`. */
  parts?: [number, number]
}

const plain = /(?<hour>\d{1,2}):(?<minute>\d{2})(?!\d)/y

/** The time of day that a token begins: `3 p.m.`, `15:00`, `15 Uhr`, `15h30`. */
export function clockAt(text: string, {kind, start}: Token, {clock}: NumberLexicon): ClockTime | undefined {
  if (kind !== 'number' && kind !== 'time') return undefined
  for (const pattern of clock ? [clock, plain] : [plain]) {
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match) continue
    const {hour = '', minute = '0', late, early} = match.groups!
    const [hours, minutes] = [Number(hour), Number(minute)]
    if (hours > 24 || minutes > 59) continue
    const noon = late !== undefined && hours < 12 ? 12 : early !== undefined && hours === 12 ? -12 : 0
    return {
      value: ((hours + noon) % 24) + minutes / 60,
      end: start + match[0].length,
      ...(pattern === plain && minutes > 0 && {parts: [hours, minutes]}),
    }
  }
  return undefined
}

/** Whether two numbers may be one time of day: `9 h` and `9 a.m.`, `from 9 to 5` and `5 p.m.`. */
export function isSameTime(one: Quantity, other: Quantity): boolean {
  if (one.unit !== 'clock') return other.unit === 'clock' && isSameTime(other, one)
  if (other.unit === 'clock') return Math.abs(one.value - other.value) < 1 / 120
  if (other.unit === 'hour') return isAtSameHand(one.value, other.value)
  if (other.unit !== '') return false
  // `15.30` without a word that makes it a time.
  const minutes = Math.round((other.value % 1) * 1000) / 10
  const read = Math.floor(other.value) + minutes / 60
  if (minutes > 0 && minutes < 60 && Number.isInteger(minutes) && isAtSameHand(one.value, read)) return true
  return one.value % 12 === other.value % 12 || (one.parts?.includes(other.value) ?? false)
}

/** Whether two times are one on a clock of twelve hours, where one may be of that. */
const isAtSameHand = (one: number, other: number): boolean =>
  Math.abs(one - other) < 1 / 120 || (other < 12 && Math.abs((one % 12) - other) < 1 / 120)
