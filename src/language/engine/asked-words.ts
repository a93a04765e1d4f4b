import {primarySubtag} from '../primary-subtag.ts'
import {linesOf} from './table.ts'
import {wordExpression} from './word-expression.ts'

/** Words that another text has to answer in its own language. Global expressions. */
export interface AskedWords {
  /** Those that it has to answer. */
  asks: RegExp
  /** Those that may answer one, the former among them. */
  answers: RegExp
}

/**
 * Reads a table of such words: per language what asks, and behind a tab what answers besides.
 *
 * @param table asked for with the first language
 * @returns the words of a language by its tag; undefined where none are known
 */
export function askedWordsIn(table: () => string): (language: string) => AskedWords | undefined {
  let lines: ReadonlyMap<string, string> | undefined
  const made = new Map<string, AskedWords | undefined>()
  return (language) => {
    const tag = primarySubtag(language)
    if (!made.has(tag)) {
      lines ??= linesOf(table())
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
}
