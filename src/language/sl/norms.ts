import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:ni treba|(?:ni|niso) (?:dolž\\p{L}+|obvez\\p{L}+|potreb\\p{L}+)|oproščen\\p{L}+|se ne uporablja\\p{L}*|ne uporablja\\p{L}* se)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:ne sme(?:jo|te|mo|š|m)?|ne more(?:jo|te|mo|š|m)?|(?:ni|niso) (?:dovoljen|upravičen|pooblaščen)\\p{L}*|prepovedan\\p{L}*|prepoved|(?:nihče|noben\\p{L}+)(?: \\p{L}+){0,4}? ne (?:sme|more))${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:(?:bi (?:se |jo |ga )?moral[aoei]?|moral[aoei]? bi|naj bi|priporoč\\p{L}+))${edge}`,
      ],
      [
        'obligation',
        `${from}(?:mora(?:jo|te|mo|š|m)?|(?:je|so|ste) (?:dolžan|dolžn\\p{L}+|obvezan|obvezn\\p{L}+)|(?:dolžan|dolžn[aoie]) (?:je|so|ste)|ima(?:jo)? obveznost|je treba|treba je)${edge}`,
      ],
      [
        'permission',
        `${from}(?:lahko(?! bi)|sme|smejo|smete|ima(?:jo|te|mo|š|m)? pravico|(?:je|so) (?:upravičen|pooblaščen|dovoljen)\\p{L}*|dovoljen\\p{L}* je)${edge}`,
      ],
      [
        'possibility',
        `${from}(?:lahko bi|mog(?:el|la|lo|li|le)|morda|morebit\\p{L}+|mož[en]\\p{L}*|omogoč\\p{L}*|dovol\\p{L}*)${edge}`,
      ],
    ],
    imposes: /dolž|obvez/iu,
    confers: /pravic|upravičen|pooblaščen/iu,
    restricts: /(?<!\p{L})(?:samo|le|zgolj|izključno)(?!\p{L})/iu,
    definition: /pomeni|pomenijo|šteje za/iu,
    subordinate: /(?<!\p{L})(?:če|ko|ki|kater\p{L}+|da|kar)(?!\p{L})/iu,
  }),
)
