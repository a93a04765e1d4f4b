import {linesOf} from './engine/table.ts'
import table from './fractions.tsv'
import type {NumberLexicon} from './numbers.ts'
import {anyOf, before, behind, entriesOf, type Finder, meaningOf, withFinder} from './spelled-words.ts'

let lines: ReadonlyMap<string, string> | undefined

/** Finds the fractions that a language spells in words: `a szavazatok kétharmada`, `üyelerin üçte ikisi`, `dvě třetiny`. */
function finderOf(line: string): Finder {
  const [, order = '', between = '', ...cells] = line.split('\t')
  const [numerators = [], denominators = [], alone = []] = cells.slice(0, 3).map(entriesOf)
  const unless = cells[3] ? `(?!${cells[3]})` : ''
  // Where words are not parted, anything may stand beside one.
  const [opens, closes] = order.endsWith('*') ? ['', ''] : [before, behind]
  const pair = [`(?:${anyOf(numerators)})`, `(?:${anyOf(denominators)})`]
  const isReversed = order.startsWith('d')
  const shapes = [
    ...(numerators.length > 0 ? [(isReversed ? pair.reverse() : pair).join(between)] : []),
    ...(alone.length > 0 ? [anyOf(alone)] : []),
  ]
  const pattern = new RegExp(`${opens}(?:${shapes.join('|')})${closes}${unless}`, 'giu')
  const [first, second] = isReversed ? [denominators, numerators] : [numerators, denominators]
  return {
    spelledHint: new RegExp([...denominators, ...alone].map(([words]) => words).join('|'), 'iu'),
    spelled: (text) =>
      [...text.matchAll(pattern)].map((match) => {
        const groups = match.slice(1)
        const one = meaningOf(first, groups, 0)
        const two = meaningOf(second, groups, first.length)
        const value =
          one === undefined || two === undefined
            ? shareOf(meaningOf(alone, groups, numerators.length === 0 ? 0 : first.length + second.length)!)
            : isReversed
              ? Number(two) / Number(one)
              : Number(one) / Number(two)
        return {start: match.index, end: match.index + match[0].length, value, isPercent: false}
      }),
  }
}

/** `3`, one of three, or `2/3`. */
function shareOf(meaning: string): number {
  const [part = 1, of] = meaning.split('/').map(Number)
  return of === undefined ? 1 / part : part / of
}

/** The numbers of a language with its fractions in words. */
export function withFractions(own: NumberLexicon, language: string): NumberLexicon {
  lines ??= linesOf(table)
  const line = lines.get(language)
  return line ? withFinder(own, finderOf(line)) : own
}
