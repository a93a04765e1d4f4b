import {printIdeographs, scriptNames} from '../../language/index.ts'
import {printRoman} from '../../roman.ts'
import {printLetters} from '../numeral.ts'
import type {Reading} from './label.ts'
import {letterAt} from './letters.ts'

/**
 * A label as its list would print it: number 10 in a list of (i), (ii) is `(x)`. A division is named as keys name it,
 * `Art.5`, `§12`, whatever the text calls it.
 *
 * @param joint what stands between a division and its number in place of what keys have there
 */
export function printLabel(reading: Reading, joint?: string): string {
  const {type, style, prefix, number, suffix, division, lettered, printed, kind, letter} = reading
  if (style === '#') return printed ?? ''
  if (division !== '') {
    const count = lettered ? printLetters(number).toUpperCase() : String(number)
    // `Annex` alone has no number.
    return number === 0 && printed === undefined
      ? division
      : `${division}${joint ?? (division === '§' ? '' : '.')}${printed ?? `${prefix}${count}${suffix}`}`
  }
  if (/^1\.\d/.test(type)) {
    const letter = kind === 'capital' || kind === 'letter' ? printLetters(number) : undefined
    return `${prefix}${(kind === 'capital' ? letter?.toUpperCase() : letter) ?? number}${suffix}`
  }
  if (style.length === 2 && style[0] === '1')
    return `${prefix.slice(0, -1).replaceAll('.', style === '1@' ? ' ' : style[1]!)}${style === '1@' ? ':' : style[1]}${number}`
  const script = type.slice(style.length + 1)
  const numeral = kind === 'word' && letter ? letter : printNumeral(number, script) + suffix
  // Headings with a list of their own: `h3 .`, `head .`.
  const sign = style.slice(style.lastIndexOf(' ') + 1)
  switch (sign) {
    case '()':
      return `(${numeral})`
    case ')':
      return `${numeral})`
    case '○':
      return number <= 20 ? String.fromCharCode(0x245f + number) : `(${numeral})`
    case 'bare':
      return numeral
    case '¹':
    case 'word':
      return numeral
    case '-':
      return `${numeral} -`
    default:
      return numeral + sign
  }
}

function printNumeral(number: number, script: string): string {
  switch (script) {
    case 'i':
      return printRoman(number)
    case 'I':
      return printRoman(number).toUpperCase()
    case 'a':
      return printLetters(number)
    case 'A':
      return printLetters(number).toUpperCase()
    case 'aa':
    case 'aaa':
      return printLetters(number).repeat(script.length)
    case scriptNames.ideographs:
      return printIdeographs(number)
    default:
      return letterAt(script, number) ?? String(number)
  }
}
