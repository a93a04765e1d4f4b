import {runInNewContext} from 'node:vm'
import {InputError} from '../failure.ts'

/** Longer than any sensible pattern takes on the longest work: two whole Bibles, some 0.1 s. */
const mostMilliseconds = 3000

const letter = '[\\p{L}\\p{M}\\p{N}_]'

/**
 * Where texts match a regular expression (JavaScript's, with `giu`); matches of nothing are left out. JavaScript's
 * engine may need exponential time, so it runs where it can be stopped.
 *
 * @param word whether a match must not begin or end within a word
 * @throws InputError if it is none, or takes too long
 */
export function findPattern(
  texts: readonly string[],
  pattern: string,
  word = false,
): [start: number, end: number][][] {
  const plain = compile(pattern)
  const expression = word ? new RegExp(`(?<!${letter})(?:${pattern})(?!${letter})`, 'giu') : plain
  try {
    const flat: number[][] = runInNewContext(
      `texts.map((text) => {
        const spans = []
        for (const match of text.matchAll(expression)) {
          if (match[0] !== '') spans.push(match.index, match.index + match[0].length)
        }
        return spans
      })`,
      {texts, expression},
      {timeout: mostMilliseconds},
    )
    return flat.map((spans) =>
      Array.from({length: spans.length / 2}, (_, i) => [spans[2 * i]!, spans[2 * i + 1]!]),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error
    throw new InputError(
      `the pattern \`${pattern}\` takes longer than ${mostMilliseconds / 1000} s: it tries too many ways; make repetitions within repetitions simpler`,
    )
  }
}

function compile(pattern: string): RegExp {
  try {
    return new RegExp(pattern, 'giu')
  } catch (error) {
    const why = (error as Error).message.replace(/^Invalid regular expression: \/.*\/[a-z]*: /s, '')
    throw new InputError(
      `\`${pattern}\` is no regular expression: ${why.charAt(0).toLowerCase()}${why.slice(1)}`,
    )
  }
}
