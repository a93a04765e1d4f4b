import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:(?:nemusí\\p{L}*|(?:není|nejsou) (?:povin\\p{L}+|nutn\\p{L}+|třeba|potřeba)|netřeba|nemá povinnost|nevztahuje se))${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:nesmí\\p{L}*|nemůž\\p{L}+|nemohou|nelze|zakazuje se|(?:je|jsou) zakázán\\p{L}*|zákaz)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:(?:měl|měla|mělo|měli|měly) by|by (?:měl|měla|mělo|měli|měly)|doporučuje se)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:mus(?:í|el|et|ím)\\p{L}*|(?:je|jsou|jste|jsi|bude|budou) povin\\p{L}+|má povinnost|mají povinnost|je třeba|je nutn\\p{L}+)${edge}`,
      ],
      [
        'permission',
        `${from}(?:může\\p{L}*|můžou|mohou|mohu|lze|smí\\p{L}*|(?:je|jsou) oprávněn\\p{L}*|m[áa](?:jí|me|te|š|m)? právo)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:mohl[aoiy]?(?: by)?|dokáž\\p{L}+|možn\\p{L}*|povol\\p{L}*|umožň\\p{L}*)${edge}`,
      ],
    ],
    imposes: /povin/iu,
    confers: /práv|oprávněn/iu,
    restricts: /(?<!\p{L})(?:jen|pouze|výhradně)(?!\p{L})/iu,
    definition: /rozumí se|se rozumí/iu,
    subordinate: /pokud|jestliže|když|kter\p{L}+|že/iu,
  }),
)
