/**
 * Reads a number in digits. Where `1.500` could be both, the language decides; `1.500.000` and `1,500,000`
 * are groups in any language.
 */
export function readDigits(digits: string, commaIsDecimal: boolean): number {
  const bare = digits.replaceAll(/['’،٬\s]/g, '')
  const separators = bare.replaceAll(/\d/g, '')
  if (separators === '') return Number(bare)
  const last = separators.at(-1)!
  const groups = new RegExp(`^\\d{1,3}(?:\\${last}\\d{3})+$`).test(bare)
  const decimal = commaIsDecimal ? ',' : '.'
  if (separators.length > 1 && separators[0] === last) return Number(bare.replaceAll(last, ''))
  if (separators.length === 1 && groups && last !== decimal) return Number(bare.replace(last, ''))
  const at = bare.lastIndexOf(last)
  return Number(`${bare.slice(0, at).replaceAll(/[.,]/g, '')}.${bare.slice(at + 1)}`)
}

/** A year, a month and a day written in digits: their values with units, or none if they are no date. */
export function readDate(date: string): {value: number; unit: string}[] {
  const parts = date.split(/[-./]/).map(Number)
  const [first = 0, second = 0, third = 0] = parts
  const year = first > 31 ? first : third
  const [a, b] = first > 31 ? [second, third] : [first, second]
  // 21/08/2025 or 08/21/2025: whichever can be a month; both orders give the same two numbers.
  const [month, day] = a > 12 ? [b, a] : [a, b]
  return [
    {value: year, unit: 'year'},
    {value: month, unit: a <= 12 && b <= 12 ? '' : 'month'},
    {value: day, unit: a <= 12 && b <= 12 ? '' : 'day'},
  ]
}

/** Whether a language reads as a decimal what others write for a thousand: `1.500` in English. */
export const isGroupElsewhere = (digits: string): boolean => /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)

/** A vulgar fraction behind a whole number or alone, `3¾`; undefined for any other. */
export function readVulgar(digits: string): number | undefined {
  const [, whole = '', sign = ''] = /^(\d*)\s?([\u00BC-\u00BE\u2150-\u215E])$/.exec(digits) ?? []
  const [part = 0, of = 0] = sign.normalize('NFKD').split('\u2044').map(Number)
  return of > 0 ? Number(whole) + part / of : undefined
}
