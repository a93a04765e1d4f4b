/** Codes of formats that the file does not spell out, ISO/IEC 29500-1, 18.8.30; those of dates and times are left out. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  49: '@',
}

export const builtInCode = (id: number): string | undefined => builtIn[id]

/** Digits that a cell of no format shows. */
const generalDigits = 11

/**
 * A number as a cell shows it.
 *
 * @returns undefined where the format is one of dates or fractions, or has conditions
 */
export function printByCode(number: number, code: string | undefined): string | undefined {
  if (code === undefined) return undefined
  if (/^general$/i.test(code) || code === '@') return String(Number(number.toPrecision(generalDigits)))
  const sections = code.split(';')
  const section = number < 0 && sections[1] !== undefined ? sections[1] : sections[0]!
  const literals = /"([^"]*)"|\\(.)|_.|\*./g
  const plain = section.replaceAll(literals, '')
  const body = /[#0?][#0?,]*(?:\.[#0?]+)?/.exec(plain)
  if (!body || /[[\]]/.test(section) || /[a-zA-Z/@]/.test(plain.replaceAll(/[-+ ()%$\u20ac\u00a3]/g, '')))
    return undefined
  const [whole = '', decimals = ''] = body[0].split('.')
  const size = Math.abs(plain.includes('%') ? number * 100 : number)
  const least = decimals.replaceAll(/[#?]/g, '').length
  let [digits = '', rest = ''] = size.toFixed(decimals.length).split('.')
  while (rest.length > least && rest.endsWith('0')) rest = rest.slice(0, -1)
  digits = digits.padStart(whole.replaceAll(/[#?,]/g, '').length, '0')
  if (whole.includes(',')) digits = digits.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
  const printed = rest === '' ? digits : `${digits}.${rest}`
  const sign = number < 0 && sections[1] === undefined ? '-' : ''
  // Literals keep their places around the number.
  let isDone = false
  const text = section.replaceAll(
    /"([^"]*)"|\\(.)|_.|\*.|[#0?][#0?,]*(?:\.[#0?]+)?/g,
    (found, quoted?: string, escaped?: string) => {
      if (quoted !== undefined) return quoted
      if (escaped !== undefined) return escaped
      if (found.startsWith('_') || found.startsWith('*')) return ''
      if (isDone) return ''
      isDone = true
      return printed
    },
  )
  return sign + text
}
