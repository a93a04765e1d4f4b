import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormLexicon} from '../norms.ts'

/** Modal expressions, as `source` of the language says. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      [
        'exemption',
        `${from}(?:ne mora(?:ju|te|mo|š|m)?|ni(?:je|su) (?:dužan|dužn\\p{L}+|obvez\\p{L}+|potrebn\\p{L}+)|oslobođen\\p{L}+|(?:se )?ne primjenjuj\\p{L}+)${edge}`,
      ],
      [
        'prohibition',
        `${from}(?:ne smij\\p{L}+|ne (?:može|mogu|možete|možemo|možeš)|ni(?:je|su) (?:dopušten|dozvoljen|ovlašten)\\p{L}*|zabranjuje se|zabranjen\\p{L}*|zabrana|(?:nitko|nijed\\p{L}+)(?: \\p{L}+){0,4}? ne (?:smije|može))${edge}`,
      ],
      [
        'recommendation',
        `${from}(?:(?:treba(?:o|la|lo|li|le) bi|bi (?:se )?treba(?:o|la|lo|li|le)|preporučuje se|preporučljiv\\p{L}*))${edge}`,
      ],
      [
        'obligation',
        `${from}(?:mora(?:ju|te|mo|š|m)?|(?:je|su|ste|bit će) (?:dužan|dužn\\p{L}+|obvez(?:an|n\\p{L}+))|(?:dužan|dužn[aoie]|obvezan|obvezn[aoie]) (?:je|su|ste)|ima(?:ju)? (?:obvezu|dužnost)|potrebno je)${edge}`,
      ],
      [
        'permission',
        `${from}(?:može|mogu|možete|možemo|možeš|smije|smiju|smijete|ima(?:ju|te|mo|š|m)? pravo|(?:je|su) (?:ovlašten|dopušten|dozvoljen)\\p{L}*|(?:dopušten|dozvoljen|ovlašten)\\p{L}* (?:je|su))${edge}`,
      ],
      [
        'possibility',
        `${from}(?:mog(?:ao|la|lo|li|le)|možda|moguć\\p{L}*|omoguć\\p{L}*|dopušt\\p{L}*|dozvol\\p{L}*)${edge}`,
      ],
    ],
    imposes: /duž|obvez/iu,
    confers: /prav|ovlašten/iu,
    restricts: /(?<!\p{L})(?:samo|jedino|isključivo)(?!\p{L})/iu,
    definition: /znači|podrazumijeva|smatra se/iu,
    subordinate: /(?<!\p{L})(?:ako|kad|kada|koj\p{L}+|da|što)(?!\p{L})/iu,
  }),
)
