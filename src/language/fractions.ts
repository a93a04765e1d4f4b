import {linesOf} from './engine/table.ts'
import table from './fractions.tsv'
import type {NumberLexicon} from './numbers.ts'
import type {Spelled} from './spelled.ts'

let lines: ReadonlyMap<string, string> | undefined

type Finder = Required<Pick<NumberLexicon, 'spelled' | 'spelledHint'>>
/** Words as an expression, and their value. */
type Entry = readonly [words: string, value: number]

/** `zwei=2`, `ثلثي=2/3`. */
const entriesOf = (cell: string): Entry[] =>
  cell
    .split(' ')
    .filter((entry) => entry !== '')
    .map((entry) => {
      // Expressions may hold `=` themselves: `(?=…)`.
      const at = entry.lastIndexOf('=')
      const [part = 0, of = 1] = entry
        .slice(at + 1)
        .split('/')
        .map(Number)
      return [entry.slice(0, at).replaceAll('_', '\\s+'), part / of]
    })

const anyOf = (entries: readonly Entry[]): string => entries.map(([words]) => `(${words})`).join('|')

/** Finds the fractions that a language spells in words: `a szavazatok kétharmada`, `üyelerin üçte ikisi`, `dvě třetiny`. */
function finderOf(line: string): Finder {
  const [, order = '', between = '', ...cells] = line.split('\t')
  const [numerators, denominators, alone] = cells.map(entriesOf) as [Entry[], Entry[], Entry[]]
  const unless = cells[3] ? `(?!${cells[3]})` : ''
  // Where words are not parted, anything may stand beside one.
  const isGlued = order.endsWith('*')
  const [before, behind] = isGlued ? ['', ''] : ['(?<![\\p{L}\\p{M}\\d])', '(?![\\p{L}\\p{M}\\d])']
  const pair = [`(?:${anyOf(numerators)})`, `(?:${anyOf(denominators)})`]
  const isReversed = order.startsWith('d')
  const shapes = [
    ...(numerators.length > 0 ? [(isReversed ? pair.reverse() : pair).join(between)] : []),
    ...(alone.length > 0 ? [anyOf(alone)] : []),
  ]
  const pattern = new RegExp(`${before}(?:${shapes.join('|')})${behind}${unless}`, 'giu')
  const [first, second] = isReversed ? [denominators, numerators] : [numerators, denominators]
  return {
    spelledHint: new RegExp([...denominators, ...alone].map(([words]) => words).join('|'), 'iu'),
    spelled: (text) =>
      [...text.matchAll(pattern)].map((match) => {
        const groups = match.slice(1)
        const valueOf = (entries: readonly Entry[], from: number): number | undefined =>
          entries.find((_, i) => groups[from + i] !== undefined)?.[1]
        const one = valueOf(first, 0)
        const two = valueOf(second, first.length)
        const value =
          one === undefined || two === undefined
            ? whole(valueOf(alone, first.length + second.length) ?? 1)
            : isReversed
              ? two / one
              : one / two
        return {start: match.index, end: match.index + match[0].length, value, isPercent: false}
      }),
  }
}

/** What stands alone is one of it, or a fraction already. */
const whole = (value: number): number => (value > 1 ? 1 / value : value)

/** The numbers of a language with its fractions in words, which come before what else a lexicon finds at the same place. */
export function withFractions(own: NumberLexicon, language: string): NumberLexicon {
  lines ??= linesOf(table)
  const line = lines.get(language)
  if (!line) return own
  const {spelled, spelledHint} = finderOf(line)
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
