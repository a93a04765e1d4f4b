import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:לא|אינו|אינה|אינם|אינן|אינך|אינכם|אינכן|אינני|איננו|אין) (?:חובה|חייב\\p{L}*|נדרש\\p{L}*|צריכ?\\p{L}*)|פטור\\p{L}*|לא יחול)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:(?:לא|אינו|אינה|אינם|אינן|אינך|אינכם|אינכן|אינני|איננו|אין) (?:רשאי\\p{L}*|יכול\\p{L}*|מותר|ניתן)|אסור|חל איסור|איסור)${edge}`,
      ],
      ['recommendation', `${from}(?:מומלץ|ראוי|רצוי|כדאי)${edge}`],
      [
        'obligation',
        `${from}[ושהכל]{0,2}(?:חייב\\p{L}*|צרי(?:ך|כה|כים|כות)|מוכרח\\p{L}*|מחויב\\p{L}*|נדרש\\p{L}*|מוטלת חובה|חובה)${edge}`,
      ],
      [
        'permission',
        `${from}[ושהכל]{0,2}(?:רשאי\\p{L}*|יכול\\p{L}*|[יתאנ]?וכל(?:ו|י)?|מסוגל\\p{L}*|מותר|ניתן|זכאי\\p{L}*|זכות)${edge}`,
      ],
      [
        'possibility',
        `${from}[ושהכל]{0,2}(?:ייתכן|יכל[הו]?|עלול\\p{L}*|אמור\\p{L}*|אפשר\\p{L}*|עשוי\\p{L}*|מאפשר\\p{L}*)${edge}`,
      ],
    ],
    confers: /זכ/iu,
    restricts: /(?<!\p{L})(?:רק|אלא)(?!\p{L})/iu,
    either: /צרי/u,
    definition: /פירושו|משמעו/iu,
    subordinate: /אם|אשר|כאשר/iu,
  }),
)
