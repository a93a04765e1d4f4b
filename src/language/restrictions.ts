import {linesOf} from './engine/table.ts'
import {wordExpression} from './engine/word-expression.ts'
import {primarySubtag} from './primary-subtag.ts'
import table from './restrictions.tsv'

/** Words that say that nothing else is meant: `only`. Global expressions. */
interface Restrictions {
  /** Those that another text has to answer. */
  asks: RegExp
  /** Those that may answer one in another language, the former among them: `sole`, `unless`, `first`. */
  answers: RegExp
}

let lines: ReadonlyMap<string, string> | undefined
const made = new Map<string, Restrictions | undefined>()

/** @returns undefined where no such words of a language are known */
export function restrictionsOf(language: string): Restrictions | undefined {
  const tag = primarySubtag(language)
  if (!made.has(tag)) {
    lines ??= linesOf(table)
    const [, asks, answers] = lines.get(tag)?.split('\t') ?? []
    made.set(
      tag,
      asks === undefined || answers === undefined
        ? undefined
        : {asks: wordExpression(asks), answers: wordExpression(`${answers}|${asks}`)},
    )
  }
  return made.get(tag)
}
