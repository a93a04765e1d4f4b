import {behindLabelWord, detectLanguage, referencesEverywhere} from '../../language/index.ts'
import {once} from '../../once.ts'
import type {Line} from '../view/lines.ts'

/** A word that asks for a number behind it, at the end of the line before: the label is a reference. */
const refers = once(
  (): RegExp =>
    /(?:\b(?:sections?|subsections?|paragraphs?|subparagraphs?|articles?|clauses?|chapters?|parts?|items?|rules?|annex|see|artikels?|absatz|absätze|nummer|buchstabe|alinéas?|paragraphe|artículos?|apartado|(?:sec|art|para|abs|nr|cf)\.?)|\d\s?\p{Ll}?\s(?:kap|luvun)\.?|§§?|статьи|пункта|第|依照|按照|根据)$/iu,
)
/** The same of the words in ASCII, with which most lines end. */
const reference =
  /\b(?:sections?|subsections?|paragraphs?|subparagraphs?|articles?|clauses?|chapters?|parts?|items?|rules?|annex|see|artikels?|absatz|nummer|buchstabe|paragraphe|apartado|(?:sec|art|para|abs|nr|cf)\.?)$|\d\s?[a-z]?\s(?:kap|luvun)\.?$/i
const longestReference = 14

/** A shorter line may be a heading: `General part`. */
const shortestBroken = 30
/** What behind which a reference may go on: no stop, or that of an abbreviation, `art.`, `čl.` */
const goesOn = /[^.;:!?。；：！？)）\]」』"”’»]$|[\s(][^\s.]{1,5}\.$/
/** How words for parts of a law begin in most languages, and what joins their numbers. */
const mayCite = new RegExp(`(?:${referencesEverywhere.hint})[^\\s.]*\\.?$|\\d\\s?\\S{1,4}$`, 'i')
/** In characters: `paragraphs (3), (4) and (`. */
const longestList = 80

/** Whether a line asks for a number behind it. */
export function refersOn(text: string): boolean {
  const end = text.slice(-longestReference)
  return (/[^\0-\x7f]/.test(end) ? refers() : reference).test(end)
}

/**
 * The same of a line that was broken, in the words of the text's own language: `… dell'articolo`, `… Artikeln 5, 6 und`. What
 * stands in the next line is cited, and no clause begins there.
 *
 * @param isWrapped whether the text has lines of one width: where it has none, few are broken
 * @param language of the text, asked for where a line may be one
 */
export function breaksReference(text: string, isWrapped: boolean, language: () => string): boolean {
  if (text.length < shortestBroken || !goesOn.test(text)) return false
  if (!isWrapped && !mayCite.test(text.slice(-longestReference))) return false
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
