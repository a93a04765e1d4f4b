import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ikke (?:blot|kun|alene|bare|mere|mindre|senere|tidligere|over|under)|uanset|uden for|uden om)${edge}`,
  strong: `${from}(?:ikke|ej|ikkje|ingen|intet|ingenting|aldrig|uden|hverken|ingensinde|næppe)${edge}`,
  weak: `${from}(?:u(?:gyldig|lovlig|berettiget|tillad)\\p{L}*|forb[uy]d\\p{L}*|nægt\\p{L}*|afsl[aåo]\\p{L}*|mangl\\p{L}*|undtag\\p{L}*|undla\\p{L}*|bortset fra|medmindre)${edge}`,
  reach: 6,
  denies: `${from}(?:ikke(?! (?:kun|blot|alene|nødvendigvis))|aldrig|ingen|intet)${edge}`,
}
