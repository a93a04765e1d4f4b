import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:inte (?:bara|endast|mer|mindre|senare|tidigare)|oavsett)${edge}`,
  strong: `${from}(?:inte|ej|icke|ingen|inget|intet|inga|aldrig|utan|varken)${edge}`,
  weak: `${from}(?:föga|knappast|o(?:giltig|tillåt|laglig|behörig)\\p{L}*|förb[ju]\\p{L}*|vägr\\p{L}*|sakna\\p{L}*|undan\\p{L}*|förutom)${edge}`,
  reach: 6,
  denies: `${from}(?:inte(?! (?:bara|endast|nödvändigtvis))|ej|aldrig|ingen|inget|inga)${edge}`,
}
