/** Ids of formats of dates and times that the file does not spell out; how they look depends on the machine (ISO/IEC 29500-1, 18.8.30). */
const builtIn: readonly [first: number, last: number, code: string][] = [
  [14, 17, 'yyyy-mm-dd'],
  [18, 21, 'hh:mm'],
  [22, 22, 'yyyy-mm-dd hh:mm'],
  [27, 31, 'yyyy-mm-dd'],
  [32, 35, 'hh:mm'],
  [36, 36, 'yyyy-mm-dd'],
  [45, 47, 'hh:mm:ss'],
  [50, 58, 'yyyy-mm-dd'],
]

export const builtInDate = (id: number): string | undefined =>
  builtIn.find(([first, last]) => id >= first && id <= last)?.[2]

/** The last day that sheets know, the end of 9999. */
const lastDay = 2_958_466
/** In 1900 sheets count a 29th of February that never was. */
const leapDay = 60

/**
 * A number as a cell of dates shows it: by the figures of its format, else as ISO 8601 has it, since names of months
 * depend on the machine.
 *
 * @returns undefined where the format is none of dates
 */
export function printDate(number: number, code: string | undefined, isFrom1904: boolean): string | undefined {
  const plain = (code ?? '').split(';')[0]!.replaceAll(/\[[^\]]*\]/g, '')
  const letters = plain.replaceAll(/"[^"]*"|\\.|_./g, '')
  if (!/[ymdhs]/i.test(letters) || /[#0?]/.test(letters) || number < 0 || number >= lastDay) return undefined
  const days = isFrom1904 ? number + 1462 : number < leapDay ? number + 1 : number
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round(days * 86_400) * 1000)
  const hasDay = /[yd]/i.test(letters)
  const hasTime = /[hs]/i.test(letters)
  const isPlain = !/m{3}|d{3}|am\/pm|a\/p|[^ymdhs\s/.:,-]/i.test(letters)
  if (!isPlain) return isoOf(time, hasDay, hasTime)
  return printed(plain, time)
}

const isoOf = (time: Date, hasDay: boolean, hasTime: boolean): string =>
  [
    ...(hasDay || !hasTime ? [time.toISOString().slice(0, 10)] : []),
    ...(hasTime ? [time.toISOString().slice(11, 16)] : []),
  ].join(' ')

function printed(code: string, time: Date): string {
  let isAfterHours = false
  return code.replaceAll(
    /"([^"]*)"|\\(.)|_.|(y+|m+|d+|h+|s+)/gi,
    (_, quoted?: string, escaped?: string, token?: string) => {
      if (token === undefined) return quoted ?? escaped ?? ''
      const letter = token[0]!.toLowerCase()
      const pad = (number: number): string => String(number).padStart(Math.min(2, token.length), '0')
      const isMinutes = letter === 'm' && isAfterHours
      isAfterHours = letter === 'h' || (isAfterHours && letter !== 'y' && letter !== 'd' && letter !== 'm')
      switch (letter) {
        case 'y':
          return token.length > 2
            ? String(time.getUTCFullYear())
            : String(time.getUTCFullYear() % 100).padStart(2, '0')
        case 'm':
          return isMinutes ? pad(time.getUTCMinutes()) : pad(time.getUTCMonth() + 1)
        case 'd':
          return pad(time.getUTCDate())
        case 'h':
          return pad(time.getUTCHours())
        default:
          return pad(time.getUTCSeconds())
      }
    },
  )
}
