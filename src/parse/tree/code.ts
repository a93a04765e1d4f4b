import {once} from '../../once.ts'

/**
 * Which characters of a clause are written for a machine.
 *
 * @param runs of the clause, as `Clause.runs`
 * @param code places in the source, their beginnings and ends ascending
 * @returns the field `code` of the clause; nothing where there is none
 */
export function codeIn(
  runs: readonly number[],
  code: readonly (readonly [number, number])[] | undefined,
): {code?: number[]} {
  if (!code || code.length === 0) return {}
  const pairs: number[] = []
  for (let run = 0; run < runs.length; run += 3) {
    const [at, source, length] = [runs[run]!, runs[run + 1]!, runs[run + 2]!]
    for (let i = firstBehind(code, source); i < code.length && code[i]![0] < source + length; i++) {
      const from = at + Math.max(0, code[i]![0] - source)
      const to = at + Math.min(length, code[i]![1] - source)
      if (to > from) add(pairs, from, to)
    }
  }
  return pairs.length > 0 ? {code: pairs} : {}
}

/** Stretches of one piece, blanks between them or not, are one. */
function add(pairs: number[], from: number, to: number): void {
  const last = pairs.at(-1)
  if (last !== undefined && from <= last + 1) pairs[pairs.length - 1] = Math.max(last, to)
  else pairs.push(from, to)
}

/** The first that ends behind an offset; those that lie in others are not many. */
function firstBehind(code: readonly (readonly [number, number])[], offset: number): number {
  let [low, high] = [0, code.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (code[middle]![1] <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** One or two of them, as in Markdown and reStructuredText; none that stands for a quotation mark, as in \`word'. */
const ticked = once(() => /(?<![\p{L}\p{N}`])(`{1,2})(?![\s`])[^`\n]{1,300}(?<!\s)\1(?![\p{L}\p{N}`])/gu)

/** What stands between backticks in a text whose format has no marks for code: pairs as of the field `code` of a clause. */
export const tickedIn = (text: string): number[] =>
  [...text.matchAll(ticked())].flatMap(({0: whole, index}) => [index, index + whole.length])
