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
