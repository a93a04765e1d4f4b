import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny, in Bokmål and Nynorsk; compared with treebanks of both, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ikk(?:e|je) (?:bare|berre|kun|mer|meir|mindre|seinere|senere|seinare|tidligere|tidlegare|over|under)|uansett|utenfor|utanfor|utenom|utanom)${edge}`,
  strong: `${from}(?:ikke|ikkje|ingen|intet|inga|inkje|ingenting|aldri|uten|utan|verken|korkje)${edge}`,
  weak: `${from}(?:neppe|u(?:gyldig|lovlig|lovleg|berettiget|tillat)\\p{L}*|forb[uy]d\\p{L}*|forbode\\p{L}*|nekt\\p{L}*|avsl[aåo]\\p{L}*|mangl\\p{L}*|unntatt|unntak\\p{L}*|unnlat\\p{L}*|bortsett)${edge}`,
  reach: 6,
  denies: `${from}(?:ikk(?:e|je)(?! (?:bare|berre|kun|nødvendigvis))|aldri|ingen|inga)${edge}`,
}
