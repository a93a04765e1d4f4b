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
  return content(inA).some((a) =>
    content(inB).some((b) => isOpposed(a, b, opposing, stem) || isOpposed(b, a, opposing, stem)),
  )
}

function isOpposed(word: string, base: string, opposing: RegExp, stem: (word: string) => string): boolean {
  if (word.length <= base.length || base.length < 4) return false
  const bare = word.replace(opposing, '')
  return bare !== word && stem(bare) === stem(base)
}
