import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:ei (?:vain|ainoastaan|pelkästään|ainakaan)|eivät (?:vain|ainoastaan|pelkästään)|riippumatta|katsomatta|lukuun ottamatta)${edge}`,
  strong: `${from}(?:e(?:n|t|i|mme|tte|ivät)(?:kä|kö|pä|hän)?|ettei\\p{L}{0,4}|ellei\\p{L}{0,4}|jollei\\p{L}{0,4}|mikäli ei|äl(?:ä|köön|kööt|kää)(?:kä)?|ilman|vailla)${edge}`,
  weak: `${from}(?:kiel(?:t|l|si)\\p{L}*|pätemät\\p{L}*|mität\\p{L}*|puut(?:tu|tee|e)\\p{L}*|epä\\p{L}{3,}|\\p{L}{3,}(?:matta|mättä)|\\p{L}{2,}(?:ton|tön|toman|tömän|tonta|töntä|tomia|tömiä|tomat|tömät)|paitsi|tuskin)${edge}`,
  reach: 6,
  denies: `${from}(?:ei(?! (?:vain|ainoastaan|välttämättä))|eivät|en|emme|ettei\\p{L}{0,4}|eikä|kukaan ei|koskaan)${edge}`,
}
