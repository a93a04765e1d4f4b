import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

const gap = "(?: [\\p{L}’'-]+){0,6}?"

/** Modal verbs as the Dutch guide to drafting has them: Aanwijzingen voor de regelgeving (2022), no. 2.19 and 3.7. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:ben|bent|is|zijn) niet (?:verplicht|gehouden|vereist|nodig|noodzakelijk)|(?:heb|hebt|heeft|hebben) (?:niet de|geen) (?:plicht|verplichting)|hoe(?:f|ft|ven) (?:[\\p{L}’'-]+ ){0,4}?niet|vrijgesteld van|niet van toepassing)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:mag|mogen|kan|kun|kunt|kunnen|moet|moeten|dien|dient|dienen)${gap} (?:niet|geen|nooit)${edge}|${from}(?:niet|geen) (?:mag|mogen|worden toegestaan)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:verboden|niet toegestaan|niet geoorloofd|niet gerechtigd|niet bevoegd|verbod)${edge}|${from}verbied\\p{L}*|${from}(?:niemand|geen enkele?)${gap} (?:mag|kan)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:moet|moeten|dien|dient|dienen|(?:ben|bent|is|zijn) (?:verplicht|gehouden)|heeft tot plicht|(?:heb|hebt|heeft|hebben) de (?:plicht|verplichting)|is noodzakelijk)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:zou(?:den)? (?:[\\p{L}’'-]+ ){0,4}?moeten|beho(?:ort|ren)(?=[^.;]*? (?:te |\\p{L}+te\\p{L}+en))|verdient aanbeveling|is wenselijk)${edge}`,
      ],
      [
        'permission',
        `${from}(?:mag|mogen|kan|kun|kunt|kunnen|(?:ben|bent|is|zijn) bevoegd|(?:heb|hebt|heeft|hebben) (?:het )?recht|(?:is|zijn|wordt|worden) (?:(?!niet )[\\p{L}’'-]+ ){0,4}?toegestaan)${edge}`,
      ],
      ['intention', `${from}(?:zal|zult|zullen)${edge}`],
      [
        'possibility',
        `${from}(?:zou(?:den)? (?:[\\p{L}’'-]+ ){0,4}?kunnen|mogelijk\\p{L}*|eventue\\p{L}*|toelaat|toelaten)`,
      ],
    ],
    opposing: 'on',
    imposes: /verplicht|gehouden|plicht/iu,
    confers: /recht|bevoegd/iu,
    restricts: /\b(?:slechts|alleen|enkel|uitsluitend|pas)\b/iu,
    either: /^(?:moet|dien)/iu,
    definition:
      /(?<!\p{L})(?:wordt verstaan onder|worden verstaan|wordt (?:daar)?onder verstaan|betekent|is gedefinieerd)/iu,
    report:
      /^(?:[^.;,]{0,60}? )?(?:heeft|hebben)(?: [^.;,]{0,60}?)? (?<verb>ge\p{L}+(?:d|t|en))(?=[^\p{L}]|$)/iu,
    subordinate: /(?<!\p{L})(?:als|indien|wanneer|die|dat|waar|tenzij|mits|zolang|omdat)(?!\p{L})/iu,
  }),
)
