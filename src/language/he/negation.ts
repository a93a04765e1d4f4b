import {edge, from, type NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `${from}(?:לא (?:רק|יותר|פחות|יאוחר)|ללא תלות)${edge}`,
  strong: `${from}[ושהכל]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן|אינך|אינכם|איני|איננ[ויה]|בלי|ללא|אף|מעולם|לעולם)${edge}`,
  weak: `${from}(?:אסור|איסור|סירוב|סירב\\p{L}*|מסרב\\p{L}*|פטור\\p{L}*|למעט|מלבד|היעדר)${edge}`,
  reach: 6,
  denies: `${from}[ושה]{0,2}(?:(?:לעולם )?לא (?!(?:רק|יותר|פחות|יאוחר|כולל)${edge}|ב)\\p{L}{2,}|(?:אין|אינו|אינה|אינם|אינן) (?!ספק)\\p{L}{2,})${edge}`,
  excepts: `${from}[ושה]{0,2}(?:לא|אין|אינו|אינה|אינם|אינן)${edge}[^.;?!]{0,80}?${from}(?:אלא|מלבד|פרט|למעט|זולת)${edge}`,
}
