import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compiled by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:לא|אינו|אינה|אינם|אינן) (?:חייב\\p{L}*|נדרש\\p{L}*|צריכ?\\p{L}*)|פטור\\p{L}*|לא יחול)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:לא|אינו|אינה|אינם|אינן) (?:רשאי\\p{L}*|יכול\\p{L}*|מותר|ניתן)|אסור|חל איסור|איסור)${edge}`,
      ],
      ['recommendation', `${from}(?:מומלץ|ראוי|רצוי|כדאי)${edge}`],
      ['obligation', `${from}(?:חייב\\p{L}*|מחויב\\p{L}*|נדרש\\p{L}*|מוטלת חובה|חובה)${edge}`],
      ['permission', `${from}(?:רשאי\\p{L}*|יכול\\p{L}*|מותר|ניתן|זכאי\\p{L}*|זכות)${edge}`],
      ['possibility', `${from}(?:ייתכן|אפשר\\p{L}*|עשוי\\p{L}*|מאפשר\\p{L}*)${edge}`],
    ],
    confers: /זכ/iu,
    restricts: /(?<!\p{L})(?:רק|אלא)(?!\p{L})/iu,
    definition: /פירושו|משמעו/iu,
    subordinate: /אם|אשר|כאשר/iu,
  }),
)
