import type {NegationLexicon} from '../negation.ts'

/** Words that deny; compared with a treebank, as `source` of the language says. */
export const negation: NegationLexicon = {
  neutral: `(?:뿐만 아니라|초과하지 (?:아니하는|않는)|불구하고|뿐 아니라|하여야만)`,
  strong: `(?:아니(?:하|한|된|라|다|며|고|면|었|에요|거나)\\p{L}*|아닙\\p{L}*|아닌\\p{L}*|않\\p{L}+|없\\p{L}+|못[하한했할해함]\\p{L}*|(?<=^|\\s)(?:안|못)(?=\\s)|지 (?:마(?:십시오|세요|시오)|말(?:아야|라| 것)))`,
  weak: `(?:모르\\p{L}*|모를|몰라\\p{L}*|몰랐\\p{L}*|금지\\p{L}*|제외\\p{L}*|거부\\p{L}*|면제\\p{L}*|불\\p{L}{2,}|비\\p{L}{3,}|미\\p{L}{2,})`,
  reach: 6,
  denies: `(?:지 (?:아니한다|않는다|않습니다|아니하며|않으며)|(?<!면 )(?:아니|안) ?(?:된다|됩니다)|수 없(?:다|습니다|으며)|지 못한다)(?=[.,\\s]|$)`,
  excepts: `(?:외에는?|밖에|제외하고|아니고는)(?!\\p{L})[^.!?]{0,60}?(?:아니\\p{L}+|않\\p{L}+|없\\p{L}+|못\\p{L}+)`,
}
