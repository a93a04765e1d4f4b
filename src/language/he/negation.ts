import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:לא (?:רק|יותר|פחות|יאוחר)|ללא תלות)${edge}`,
  strong: `${from}[ושהכל]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן|אינך|אינכם|איני|איננ[ויה]|בלי|ללא|אף|מעולם|לעולם)${edge}`,
  weak: `${from}(?:אסור|איסור|סירוב|סירב\\p{L}*|מסרב\\p{L}*|פטור\\p{L}*|למעט|מלבד|היעדר)${edge}`,
  reach: 6,
}
