import {labelJoins, scriptNames} from '../../language/index.ts'
import type {LevelKind} from '../key.ts'
import type {Label, Reading, Rest} from './label.ts'
import {type Numeral, readNumeral} from './numerals.ts'

const roman: ReadonlySet<string> = new Set(['i', 'I', scriptNames.ideographs])
const bracketStyles = new Set(['()', ')'])

/** How keys print what counts in a script between such delimiters. */
export function kindOf(style: string, script: string): LevelKind {
  if (script === '1') return bracketStyles.has(style) || style === '○' ? 'parenthesised' : 'number'
  if (bracketStyles.has(style) || style === '○')
    return roman.has(script) ? 'parenthesised' : isUpper(script) ? 'parenthesised-capital' : 'letter'
  return roman.has(script) ? 'roman' : isUpper(script) ? 'capital' : 'letter'
}
const capitals = new RegExp(`^[A${scriptNames.cyrillicCapitals}]+$`)
const isUpper = (script: string): boolean => capitals.test(script)

/** What a numeral between such delimiters may mean. */
export const readingsOf = (numeral: string, style: string): Reading[] =>
  readNumeral(numeral).map((each) => listReading(style, each))

export function listReading(style: string, numeral: Numeral): Reading {
  const {script, number, inserted, suffix, until, letter, asPrinted} = numeral
  const reading: Reading = {
    type: `${style} ${script}`,
    style,
    kind: kindOf(style, script),
    number,
    inserted,
    suffix,
    prefix: '',
    division: '',
  }
  if (until !== undefined) reading.until = until
  if (letter !== undefined) reading.letter = letter
  if (asPrinted) {
    reading.kind = 'word'
    const own = isUpper(script) ? letter!.toUpperCase() : letter!
    reading.printed =
      script === scriptNames.syllables || script === scriptNames.consonants
        ? bracketStyles.has(style)
          ? `(${own})`
          : own
        : `(${own})`
  }
  return reading
}

/** Behind a label: a sentence goes on that names it, `(a) or (b)`. */
const isCited = new RegExp(String.raw`^[,;)]|^\.\s|^\s+(?:${labelJoins.cites.join('|')})\s+[(（]`, 'u')

/** A label of a list, with what parts it from its text; undefined where nothing reads it so. */
export function listLabel(
  {text, start}: Rest,
  printed: string,
  oddity: number,
  readings: Reading[],
): Label | undefined {
  if (readings.length === 0) return undefined
  const rest = text.slice(printed.length)
  const refers = isCited.test(rest) ? 3 : 0
  return {
    text: printed,
    start,
    end: start + printed.length + /^(?:\s*[–—-]\s+|\s*)/.exec(rest)![0].length,
    readings,
    oddity: oddity + refers,
  }
}
