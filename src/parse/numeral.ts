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

const ideographs = '〇一二三四五六七八九'
const powers: Record<string, number> = {十: 10, 百: 100, 千: 1000}

/** The value of a Chinese numeral below ten thousand: `十二` → 12, `一百零三` → 103, `二〇` → 20. */
export function readIdeographs(text: string): number | undefined {
  const folded = text.replaceAll(/[零○]/g, '〇').replaceAll('两', '二')
  if (!/^[〇一二三四五六七八九十百千]+$/.test(folded)) return undefined
  if (!/[十百千]/.test(folded)) return Number([...folded].map((digit) => ideographs.indexOf(digit)).join(''))
  let value = 0
  let digit: number | undefined
  for (const character of folded) {
    const power = powers[character]
    if (power === undefined) digit = ideographs.indexOf(character)
    else {
      value += (digit ?? 1) * power
      digit = undefined
    }
  }
  return value + (digit ?? 0)
}

const headed = /^[附別别]\p{Script=Han}(?=(?:[一二三四五六七八九十百]{1,4}|[A-Z])(?:$|[\s:：（(、]))/u

/** `附件` of `附件一：清单`: what a numeral is glued to that ends there. */
export const headOf = (text: string): string | undefined =>
  text !== '' && '附別别'.includes(text[0]!) ? headed.exec(text)?.[0] : undefined

/** The Chinese or Ethiopic numeral that a text begins with. */
export function ideographsAt(text: string): {length: number; value: number} | undefined {
  const numeral = /^(?:[一二三四五六七八九十百]{1,4}|[፲-፺]?[፩-፱]?(?![፩-፼]))/.exec(text)?.[0]
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
