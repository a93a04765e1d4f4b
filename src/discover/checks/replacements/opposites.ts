import type {Language, Lexicon} from '../../../language/index.ts'
import type {Replaced} from './replaced-words.ts'

/** Whether two replaced passages hold a word and its opposite, by the dictionary or by a prefix: `valid` / `invalid`. */
export function isOpposite({inA, inB}: Replaced, language: Language, lexicon: Lexicon | undefined): boolean {
  const {opposing, fold, stem, isFunctionWord} = language
  const content = (words: readonly string[]): string[] =>
    words.map(fold).filter((word) => !isFunctionWord(word))
  // `most` and `least` are small words and opposites.
  if (lexicon && inA.some((a) => inB.some((b) => lexicon.areOpposite(fold(a), fold(b))))) return true
  if (!opposing) return false
  const opposed = (words: readonly string[], bases: readonly string[]): boolean =>
    content(words).some((word) => {
      const bare = word.replace(opposing, '')
      // `instead` / `in the stead`: the prefix stands apart.
      if (bare === word || bases.includes(word.slice(0, -bare.length))) return false
      return content(bases).some((base) => isBaseOf(base, bare, stem))
    })
  return opposed(inA, inB) || opposed(inB, inA)
}

const isBaseOf = (base: string, bare: string, stem: (word: string) => string): boolean =>
  base.length >= 4 && stem(bare) === stem(base)
