import {ideographsToHundreds, readIdeographs} from '../language/index.ts'

/** A number from 1 as letters, doubled after z as laws do: 27 → `aa`, 28 → `bb`. */
export function printLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26))
  return letter.repeat(Math.ceil(value / 26))
}

/** The value of a letter or of one letter repeated, in either case: `j` → 10, `bb` → 28. */
export function readLetters(text: string): number | undefined {
  const lower = text.toLowerCase()
  if (!/^([a-z])\1{0,3}$/.test(lower)) return undefined
  return lower.charCodeAt(0) - 96 + 26 * (lower.length - 1)
}

const numerals = new RegExp(`^(?:[${ideographsToHundreds}]{1,4}|[፲-፺]?[፩-፱]?(?![፩-፼]))`)

/** The Chinese or Ethiopic numeral that a text begins with. */
export function ideographsAt(text: string): {length: number; value: number} | undefined {
  const numeral = numerals.exec(text)?.[0]
  const value = numeral && (readIdeographs(numeral) ?? readEthiopic(numeral))
  return value ? {length: numeral.length, value} : undefined
}

/** `፲፪` → 12: Ethiopic units and tens, U+1369 to U+1371 and U+1372 to U+137A. */
export function readEthiopic(text: string): number | undefined {
  if (!/^[፲-፺]?[፩-፱]?$/.test(text)) return undefined
  let value = 0
  for (const digit of text) {
    const code = digit.charCodeAt(0)
    value += code >= 0x1372 ? (code - 0x1371) * 10 : code - 0x1368
  }
  return value || undefined
}
