import {printRoman} from '../../roman.ts'

/** What a list prints before its items. */
export type Style = '1' | 'a' | 'A' | 'i' | 'I' | 'none'

const cssStyles: Record<string, Style> = {
  decimal: '1',
  'decimal-leading-zero': '1',
  'lower-alpha': 'a',
  'lower-latin': 'a',
  'upper-alpha': 'A',
  'upper-latin': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
  none: 'none',
}

/** The style of a list by its `style` or `type`; decimal where neither says another. */
export function styleOf(type: string, css: string): Style {
  const named = /list-style(?:-type)?\s*:\s*([\w\s-]+)/i.exec(css)?.[1]?.toLowerCase().split(/\s+/)
  const known = named?.map((name) => cssStyles[name]).find((style) => style !== undefined)
  return known ?? (/^[1aAiI]$/.test(type) ? (type as Style) : '1')
}

/** A whole number at the beginning, as browsers read attributes. */
export function leadingInteger(value: unknown): number | undefined {
  const found = /^\s*([+-]?\d+)/.exec(String(value ?? ''))?.[1]
  return found === undefined ? undefined : Number(found)
}

/**
 * The label of an item. Letters and small numbers are put in brackets, and numbers that stand below others: as they
 * are printed, `1.` below `1.` would be the next section.
 */
export function labelOf(number: number, style: Style, isBelow: boolean): string {
  switch (style) {
    case 'none':
      return ''
    case '1':
      return isBelow ? `(${number})` : `${number}.`
    case 'a':
      return `(${lettersOf(number)})`
    case 'A':
      return `${lettersOf(number).toUpperCase()}.`
    case 'i':
      return `(${romanOf(number).toLowerCase()})`
    case 'I':
      return `${romanOf(number)}.`
  }
}

function lettersOf(number: number): string {
  if (number < 1) return String(number)
  let letters = ''
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(97 + ((rest - 1) % 26)) + letters
  }
  return letters
}

function romanOf(number: number): string {
  return number < 1 || number > 3999 ? String(number) : printRoman(number).toUpperCase()
}
