import {divisionNames, divisionWords, foldWord, isAscii, ranks} from '../language/index.ts'
import {once} from '../once.ts'

/**
 * Divisions of a work that are called by a word: how a key prints them, and the words that stand for them
 * in labels and queries: lower case, without a final full stop; the Chinese ones stand behind the number (第十条).
 */
export const divisions: Readonly<Record<string, readonly string[]>> = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.keys(ranks).map((name) => [
      name,
      {enumerable: true, get: () => divisionWords()[name]?.split('|') ?? []},
    ]),
  ),
)

/** Division by word. */
const known = once(() => {
  const byWord = new Map<string, string>()
  for (const [division, words] of Object.entries(divisionNames()))
    for (const word of words.split('|')) byWord.set(word, division)
  return byWord
})

/** The division a word stands for (`Artikel` → `Art`), or `undefined`. */
export function divisionOf(word: string): string | undefined {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  const lower = bare.toLowerCase()
  return (
    known().get(lower) ?? (!isAscii(lower) || lower.includes('`') ? known().get(foldWord(bare)) : undefined)
  )
}

/** Divisions that hold texts beside the main one, which count anew, as keys print them. */
export const annexes: ReadonlySet<string> = new Set(['Annex', 'Appendix', 'Schedule', 'Expl'])
