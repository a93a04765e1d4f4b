import table from './affirmed.tsv'
import {linesOf} from './engine/table.ts'
import {wordExpression} from './engine/word-expression.ts'
import {primarySubtag} from './primary-subtag.ts'

/** What denies in words alone. Global expressions; undefined for none. */
interface Affirmed {
  affirmed?: RegExp
  idle?: RegExp
}

let lines: ReadonlyMap<string, string> | undefined
const made = new Map<string, Affirmed>()

/**
 * A text with blanks in place of what it denies and another language as often as not affirms: `do not forget`. Offsets stay
 * what they were.
 */
export const withoutAffirmed = (text: string, language: string): string =>
  blanked(withoutIdle(text, language), expressionsOf(language).affirmed)

/** A text with blanks in place of what avoids or lacks in words and answers no denial: `for the avoidance of doubt`. */
export const withoutIdle = (text: string, language: string): string =>
  blanked(text, expressionsOf(language).idle)

const blanked = (text: string, expression: RegExp | undefined): string =>
  expression ? text.replace(expression, (words) => ' '.repeat(words.length)) : text

function expressionsOf(language: string): Affirmed {
  const tag = primarySubtag(language)
  let expressions = made.get(tag)
  if (!expressions) {
    lines ??= linesOf(table)
    const [, affirmed, idle] = lines.get(tag)?.split('\t') ?? []
    expressions = {
      ...(affirmed && {affirmed: wordExpression(affirmed)}),
      ...(idle && idle !== '-' && {idle: wordExpression(idle)}),
    }
    made.set(tag, expressions)
  }
  return expressions
}
