import table from './durations.tsv'
import {linesOf} from './engine/table.ts'
import type {NumberLexicon} from './numbers.ts'
import {anyOf, before, behind, entriesOf, meaningOf, withFinder} from './spelled-words.ts'

let lines: ReadonlyMap<string, string> | undefined

/** The numbers of a language with its adjectives of duration, which hold a numeral and a unit: `zehntägig`, `пятилетний`. */
export function withDurations(own: NumberLexicon, language: string): NumberLexicon {
  lines ??= linesOf(table)
  const line = lines.get(language)
  if (!line) return own
  const [numerals = [], units = []] = line.split('\t').slice(1).map(entriesOf)
  const named = `(?:${anyOf(units)})`
  const pattern = new RegExp(`${before}(?:${anyOf(numerals)})${named}${behind}`, 'giu')
  return withFinder(own, {
    spelledHint: new RegExp(named, 'iu'),
    spelled: (text) =>
      [...text.matchAll(pattern)].map((match) => {
        const groups = match.slice(1)
        return {
          start: match.index,
          end: match.index + match[0].length,
          value: Number(meaningOf(numerals, groups, 0)),
          unit: meaningOf(units, groups, numerals.length)!,
          isPercent: false,
        }
      }),
  })
}
