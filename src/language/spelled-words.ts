import type {NumberLexicon} from './numbers.ts'
import type {Spelled} from './spelled.ts'

/** What finds numbers in words that are numbers only together. */
export type Finder = Required<Pick<NumberLexicon, 'spelled' | 'spelledHint'>>

/** Words as an expression, and what they stand for. */
type Entry = readonly [words: string, meaning: string]

/** A cell of a table, `zwei=2 drei=3`; `_` is a blank. */
export const entriesOf = (cell: string): Entry[] =>
  cell
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      // Expressions may hold `=` themselves: `(?=…)`.
      const at = entry.lastIndexOf('=')
      return [entry.slice(0, at).replaceAll('_', '\\s+'), entry.slice(at + 1)]
    })

/** An expression with a group for each entry. */
export const anyOf = (entries: readonly Entry[]): string => entries.map(([words]) => `(${words})`).join('|')

/** The meaning of the entry whose group matched, the first group at `from`. */
export const meaningOf = (
  entries: readonly Entry[],
  groups: readonly (string | undefined)[],
  from: number,
): string | undefined => entries.find((_, i) => groups[from + i] !== undefined)?.[1]

/** What holds a word together: no letter, mark or digit stands beside it. */
export const [before, behind] = ['(?<![\\p{L}\\p{M}\\d])', '(?![\\p{L}\\p{M}\\d])'] as const

/** A lexicon that finds these as well, before what else it finds at the same place. */
export function withFinder(own: NumberLexicon, {spelled, spelledHint}: Finder): NumberLexicon {
  if (!own.spelled) return {...own, spelled, spelledHint}
  const others = own.spelled
  return {
    ...own,
    spelled(text) {
      const found: Spelled[] = spelled(text)
      const rest = others(text).filter(
        ({start, end}) => !found.some((each) => start < each.end && each.start < end),
      )
      return [...found, ...rest].sort((a, b) => a.start - b.start)
    },
    ...(own.spelledHint && {
      spelledHint: new RegExp(`${own.spelledHint.source}|${spelledHint.source}`, 'iu'),
    }),
  }
}
