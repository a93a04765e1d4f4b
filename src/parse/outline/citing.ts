import {behindLabelWord, detectLanguage, referencesEverywhere} from '../../language/index.ts'
import {once} from '../../once.ts'
import type {Line} from '../view/lines.ts'

/** A shorter line may be a heading: `General part`. */
const shortestBroken = 30
/** What behind which a reference may go on: no stop, or that of an abbreviation, `art.`, `čl.` */
const goesOn = /[^.;:!?。；：！？)）\]」』"”’»]$|[\s(][^\s.]{1,5}\.$/
/** How words for parts of a law begin in most languages, and what joins their numbers. */
const mayCite = new RegExp(`(?:${referencesEverywhere.hint})[^\\s.]*\\.?$|\\d\\s?\\S{1,4}$`, 'i')
const longestWord = 14
/** In characters: `paragraphs (3), (4) and (`. */
const longestList = 80

/**
 * Whether a line that was broken asks for a number behind it, in the words of the text's own language:
 * `… dell'articolo`, `… Artikeln 5, 6 und`. What stands in the next line is cited, and no clause begins there.
 *
 * @param isWrapped whether the text has lines of one width: where it has none, few are broken
 * @param language of the text, asked for where a line may be one
 */
export function breaksReference(text: string, isWrapped: boolean, language: () => string): boolean {
  if (text.length < shortestBroken || !goesOn.test(text)) return false
  if (!isWrapped && !mayCite.test(text.slice(-longestWord))) return false
  return behindLabelWord(language()).test(text.slice(-longestList))
}

/** In characters: enough to tell a language. */
const sample = 5000

/** What language lines are in, told when it is first asked for. */
export function languageOfLines(lines: readonly Line[]): () => string {
  return once(() =>
    detectLanguage(
      lines
        .slice(0, sample / 10)
        .map(({text}) => text)
        .join('\n')
        .slice(0, sample),
    ),
  )
}
