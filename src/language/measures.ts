import {linesOf} from './engine/table.ts'
import table from './measures.tsv'
import {names} from './numbers.ts'

let lines: ReadonlyMap<string, string> | undefined

/** Lengths, weights and sizes of a language by their words (Unicode CLDR; scripts/distil-measures.mjs). */
export function measuresOf(language: string): Readonly<Record<string, string>> {
  lines ??= linesOf(table)
  const line = lines.get(language)
  return line ? names(line.slice(language.length + 1)) : {}
}

/** What stands behind a length in Romance languages and makes an area or a volume of it: `mètres carrés`, `metros cúbicos`. */
const powers =
  /^\s+(?:(?<area>carré|cuadrado|quadrado|quadrato|quadrati|pătraț|quadrat)|c[uúù]b(?:e|ico|o|i|ic))(?:s|i|e|a)?(?!\p{L})/iu

/** By which power a length is taken whose unit a text goes on behind; 1 where nothing says so. */
export function powerBehind(rest: string): 1 | 2 | 3 {
  const match = powers.exec(rest)
  return match ? (match.groups!.area ? 2 : 3) : 1
}

const temperature =
  /\s?(?:[°º˚]\s?|\p{L}{3,8}\s)(?:(?<c>C(?:elsius)?)|F(?:ahrenheit)?)(?!\p{L})|\s?(?:(?<sign>℃)|℉)/uy

/** `5 °C`, `5 degrees Fahrenheit` at an offset, and where it ends: the scales are named alike wherever the alphabet is used. */
export function temperatureAt(text: string, from: number): {unit: string; end: number} | undefined {
  // Few numbers go further.
  if (!/^\s?(?:[°º˚℃℉]|\p{L}{3,8}\s[CF])/u.test(text.slice(from, from + 12))) return undefined
  temperature.lastIndex = from
  const groups = temperature.exec(text)?.groups
  return groups && {unit: groups.c || groups.sign ? 'celsius' : 'fahrenheit', end: temperature.lastIndex}
}
