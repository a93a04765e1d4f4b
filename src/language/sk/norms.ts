import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions; compared with a treebank, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:nemus(?:í|ia|íme|íte|el\\p{L}*)|nie (?:je|sú) (?:povinn|potrebn|nutn|nevyhnutn)\\p{L}+|nem(?:á|ajú) povinnosť|nevzťahuj\\p{L}+ sa|netreba)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:nesm(?:ie|ú|el\\p{L}*)|nemôž\\p{L}+|nemoh\\p{L}+|nemožno|zakazuje sa|(?:je|sú) zakázan\\p{L}*|nie (?:je|sú) (?:dovolen|možn|oprávnen)\\p{L}+|zákaz)${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:(?:mal|mala|malo|mali) by|by (?:sa )?(?:mal|mala|malo|mali)|odporúča sa)${edge}`,
      ],
      [
        'obligation',
        `${from}(?:mus(?:í|ia|íme|íte|ím|íš|el\\p{L}*)|(?:je|sú|ste|bude|budú) povinn\\p{L}+|m(?:á|ajú) povinnosť|je potrebn\\p{L}+|je nutn\\p{L}+|treba)${edge}`,
      ],
      [
        'permission',
        `${from}(?:môž\\p{L}+|môc[tť]|smie|smú|možno|(?:je|sú) oprávnen\\p{L}*|m[áa](?:jú|me|te|š|m)? právo)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:moh(?:ol|l\\p{L}+)(?: by)?|dokáž\\p{L}+|možn\\p{L}*|povoľ\\p{L}*|umožň\\p{L}*|azda|vari)${edge}`,
      ],
    ],
    imposes: /povin/iu,
    confers: /práv|oprávnen/iu,
    restricts: /(?<!\p{L})(?:len|iba|výlučne|výhradne)(?!\p{L})/iu,
    definition: /rozumie sa|sa rozumie|sa na účely/iu,
    subordinate: /(?<!\p{L})(?:ak|keď|ktor\p{L}+|že|aby)(?!\p{L})/iu,
  }),
)
