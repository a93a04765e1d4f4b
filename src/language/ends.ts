import table from './ends.tsv'
import {linesOf} from './engine/table.ts'
import {primarySubtag} from './primary-subtag.ts'

/** Words for the two ends of one thing: `valid` and `invalid`. Global expressions. */
type Ends = readonly [RegExp, RegExp]

/** Which of them is everybody and nobody: who is free from something is so by another word. */
export const ofPersons = 2

let lines: ReadonlyMap<string, string> | undefined
const made = new Map<string, readonly Ends[]>()

/** What has two ends, in the same order in each language; where the words are not known, ends that no text names. */
export function endsOf(language: string): readonly Ends[] {
  const tag = primarySubtag(language)
  let ends = made.get(tag)
  if (!ends) {
    lines ??= linesOf(table)
    const cells = lines.get(tag)?.split('\t').slice(1) ?? []
    ends = cells.flatMap((cell, at): Ends[] =>
      at % 2 === 0 ? [[expressionOf(cell), expressionOf(cells[at + 1]!)]] : [],
    )
    made.set(tag, ends)
  }
  return ends
}

/** Where a script parts words, none of these is a piece of one; in others 不包括 holds 包括, which is read first. */
function expressionOf(words: string): RegExp {
  if (words === '') return /(?!)/g
  const source = words.replaceAll('_', '\\s')
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Thai}]/u.test(words)
    ? new RegExp(`(?<![不未])(?:${source})`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{M}])(?:${source})(?![\\p{L}\\p{M}])`, 'giu')
}
