const parts: [string, number][] = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
]

/** A number from 1 as a lower-case roman numeral: 14 → `xiv`. */
export function printRoman(value: number): string {
  let text = ''
  for (const [part, worth] of parts) {
    for (; value >= worth; value -= worth) text += part
  }
  return text
}

/** The value of a well-formed roman numeral in either case; `undefined` for anything else (`iiii`, `ic`). */
export function readRoman(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (!/^[ivxlcdm]{1,15}$/.test(lower)) return undefined
  let rest = lower
  let value = 0
  for (const [part, worth] of parts) {
    for (; rest.startsWith(part); rest = rest.slice(part.length)) value += worth
  }
  return rest === '' && printRoman(value) === lower ? value : undefined
}
