import {linesOf} from './engine/table.ts'
import {wordExpression} from './engine/word-expression.ts'
import table from './exceptions.tsv'
import {primarySubtag} from './primary-subtag.ts'

/** Words that make an exception: `unless`. Global expressions. */
interface Exceptions {
  /** Those that another text has to answer. */
  asks: RegExp
  /** Those that may answer one in another language, the former and conditions among them: `if`, `only`, `other`. */
  answers: RegExp
}

let lines: ReadonlyMap<string, string> | undefined
const made = new Map<string, Exceptions | undefined>()

/** @returns undefined where no such words of a language are known */
export function exceptionsOf(language: string): Exceptions | undefined {
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    lines ??= linesOf(table)
    const [, asks, answers] = lines.get(tag)?.split('\t') ?? []
    made.set(
      tag,
      asks && answers
        ? {asks: wordExpression(asks), answers: wordExpression(`${answers}|${asks}`)}
        : undefined,
    )
  }
  return made.get(tag)
}
