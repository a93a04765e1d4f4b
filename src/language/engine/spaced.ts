import type {FunctionWords} from '../function-words.ts'
import type {Language} from '../language.ts'
import {foldForm} from './fold.ts'
import {remember} from './memo.ts'
import {isAddress, scanWords, type WordShape} from './scan.ts'
import {type SentenceShape, sentenceScanner} from './sentences.ts'

/** What tells one language that writes words apart from another. All words lower case and folded. */
interface SpacedGrammar extends FunctionWords, WordShape, SentenceShape {
  /** Small letters of the language, where they are not those of all: ı for I. */
  lower?(word: string): string
  /** Brings spelling variants of a folded word together. */
  foldSpelling?(folded: string): string
  /** Strips inflection; the Snowball stemmer of the language. */
  stem(folded: string): string
  /** Strips derivation too; `stem` unless told otherwise. */
  root?(folded: string): string
}

/** No word of any language; what is longer is data or glued text, for which expressions take too long. */
const longestWord = 100

/** Builds the adaptor of a language that writes words apart. */
export function spacedLanguage(grammar: SpacedGrammar): Language {
  const {id, letters = '', links, boundaries, clitics} = grammar
  const isBoundary = (folded: string): boolean => {
    if (boundaries.has(folded)) return true
    // `you've` is what `you` is; `owner's` may be either.
    const at = clitics ? folded.indexOf("'") : -1
    if (at < 1 || !clitics!.has(folded.slice(at + 1)) || folded.endsWith("'s")) return false
    const bare = folded.slice(0, at)
    return boundaries.has(bare) || links.has(bare)
  }
  const spell = upToLongest(grammar.foldSpelling ?? ((folded) => folded))
  const stem = remember(upToLongest(grammar.stem))
  return {
    id,
    letters,
    words: (text) => scanWords(text, grammar),
    fold: remember((word) => spell(foldForm(grammar.lower?.(word) ?? word))),
    stem,
    root: grammar.root ? remember(upToLongest(grammar.root)) : stem,
    isFunctionWord: (folded) => links.has(folded) || isBoundary(folded) || isAddress(folded),
    phraseRole: (folded) =>
      links.has(folded) ? 'link' : isBoundary(folded) || isAddress(folded) ? 'boundary' : 'content',
    sentences: sentenceScanner(grammar),
  }
}

const upToLongest =
  (change: (folded: string) => string) =>
  (folded: string): string =>
    folded.length > longestWord ? folded : change(folded)
