import {once} from '../once.ts'

/** A word that asks for a number behind it, at the end of the line before: the label is a reference. */
const refers = once(
  (): RegExp =>
    /(?:\b(?:sections?|subsections?|paragraphs?|subparagraphs?|articles?|clauses?|chapters?|parts?|items?|rules?|annex|see|artikels?|absatz|absätze|nummer|buchstabe|alinéas?|paragraphe|artículos?|apartado|(?:sec|art|para|abs|nr|cf)\.?)|\d\s?\p{Ll}?\s(?:kap|luvun)\.?|§§?|статьи|пункта|第|依照|按照|根据)$/iu,
)
/** The same of the words in ASCII, with which most lines end. */
const reference =
  /\b(?:sections?|subsections?|paragraphs?|subparagraphs?|articles?|clauses?|chapters?|parts?|items?|rules?|annex|see|artikels?|absatz|nummer|buchstabe|paragraphe|apartado|(?:sec|art|para|abs|nr|cf)\.?)$|\d\s?[a-z]?\s(?:kap|luvun)\.?$/i
const longestReference = 14

/** Whether a line ends with a word that asks for a number behind it, in the languages that texts of all others cite. */
export function asksNumber(text: string): boolean {
  const end = text.slice(-longestReference)
  return (/[^\0-\x7f]/.test(end) ? refers() : reference).test(end)
}
