import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compiled by hand, compared with no grammar yet. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:לא (?:רק|יותר|פחות|יאוחר)|ללא תלות)${edge}`,
  strong: `${from}(?:לא|אין|אינו|אינה|אינם|אינן|בלי|ללא|אף|מעולם|לעולם)${edge}`,
  weak: `${from}(?:אסור|איסור|סירוב|סירב\\p{L}*|מסרב\\p{L}*|פטור\\p{L}*|למעט|מלבד|היעדר)${edge}`,
  reach: 6,
}
