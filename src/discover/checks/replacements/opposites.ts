import type {Language, Lexicon} from '../../../language/index.ts'
import type {Replaced} from './replaced-words.ts'

/**
 * Whether two replaced passages hold a word and its opposite, by the dictionary or by a prefix: `valid` / `invalid`. What both say
 * was not replaced: `loss of profit` / `lost profits`.
 */
export function isOpposite({inA, inB}: Replaced, language: Language, lexicon: Lexicon | undefined): boolean {
  const {opposing, fold, stem, isFunctionWord} = language
  const [a, b] = [
    lackingIn(inA.map(fold), inB.map(fold), stem),
    lackingIn(inB.map(fold), inA.map(fold), stem),
  ]
  // `unmoving` / `non-moving`: both are the opposite of one word.
  const bareOf = (words: readonly string[]): string | undefined => {
    const whole = words.join('').replaceAll('-', '')
    const bare = opposing ? whole.replace(opposing, '') : whole
    return bare === whole ? undefined : bare
  }
  if (bareOf(a) !== undefined && bareOf(a) === bareOf(b)) return false
  // `most` and `least` are small words and opposites.
  if (lexicon && a.some((one) => b.some((other) => lexicon.areOpposite(one, other)))) return true
  if (!opposing) return false
  const opposed = (
    folded: readonly string[],
    printed: readonly string[],
    others: readonly string[],
  ): boolean =>
    folded.some((word) => {
      const bare = word.replace(opposing, '')
      // `instead` / `in the stead`: the prefix stands apart.
      if (bare === word || isFunctionWord(word) || printed.includes(word.slice(0, -bare.length))) return false
      return others.some((base) => isBaseOf(base, bare, stem) && !isFunctionWord(base))
    })
  return opposed(a, inB, b) || opposed(b, inA, a)
}

/** The words whose stem the other passage has not. */
function lackingIn(
  own: readonly string[],
  others: readonly string[],
  stem: (word: string) => string,
): string[] {
  const said = new Set(others.map(stem))
  return own.filter((word) => !said.has(stem(word)))
}

const isBaseOf = (base: string, bare: string, stem: (word: string) => string): boolean =>
  base.length >= 4 && stem(bare) === stem(base)
