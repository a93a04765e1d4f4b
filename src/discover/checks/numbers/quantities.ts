import {digitsInAscii, languageOf, type NumberLexicon, numbersOf} from '../../../language/index.ts'
import {ideographicQuantities} from './ideographs.ts'
import {wordQuantities} from './number-words.ts'
import type {Quantities} from './quantity.ts'

/**
 * Numbers of a text, written as digits or words: cardinals, ordinals, percentages, dates, money, measures.
 * Labels, cross-references, codes (`CO2`, `1.2.3`) and addresses are no quantities. Linear.
 *
 * @param text any text; offsets of the result are UTF-16 units into it
 * @param language BCP 47 tag; numbers in words are read where the language has `numbers`, digits in all
 * @example quantitiesOf('more than 90 percent', 'en').found // [{value: 90, unit: 'percent', bound: 'above', …}]
 */
export function quantitiesOf(text: string, language: string): Quantities {
  const lexicon = numbersOf(language)
  const letters = lexicon.hasApostrophes ? text.replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '\u02bc') : text
  const plain = inAscii(languageOf(language).plain?.(letters) ?? letters, lexicon.commaIsDecimal)
  const found = lexicon.ideographic
    ? ideographicQuantities(plain, lexicon, lexicon.ideographic)
    : wordQuantities(plain, lexicon, language)
  if (lexicon.months.length === 0) found.isWithoutMonths = true
  if (Object.keys(lexicon.units).length === 0) {
    found.isWithoutUnits = true
    return found
  }
  found.names = (unit) => namesUnit(plain, unit, lexicon)
  found.knows = (unit) => unitsOf(lexicon).has(unit)
  return found
}

const known = new WeakMap<NumberLexicon, ReadonlySet<string>>()

function unitsOf(lexicon: NumberLexicon): ReadonlySet<string> {
  const units =
    known.get(lexicon) ?? new Set([...Object.values(lexicon.units), ...Object.values(lexicon.phrases ?? {})])
  known.set(lexicon, units)
  return units
}

const namesUnit = (text: string, unit: string, {units}: NumberLexicon): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => Object.hasOwn(units, word) && units[word] === unit)

const signsElsewhere = /[０-９．，％：＄٫٬٪]/

/** Digits and signs of other scripts as those of ASCII; each is one unit long, so that offsets stay. */
function inAscii(text: string, commaIsDecimal: boolean): string {
  const digits = digitsInAscii(text)
  if (!signsElsewhere.test(digits)) return digits
  return digits
    .replaceAll(/[０-９．，％：＄]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replaceAll(/[٫٬٪]/g, (char) => (char === '٪' ? '%' : (char === '٫') === commaIsDecimal ? ',' : '.'))
}
