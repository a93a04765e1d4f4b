import {once} from '../../once.ts'
import {edge, from} from '../negation.ts'
import type {NormClass, NormLexicon} from '../norms.ts'
import {inBothScripts as both} from './both-scripts.ts'

const pattern = (name: NormClass, words: string) => [name, `${from}${both(`(?:${words})`)}${edge}`] as const

/** Modal expressions, by hand, compared with no grammar yet. */
export const norms = once(
  (): NormLexicon => ({
    patterns: [
      pattern(
        'exemption',
        'ne mora(?:ju|te|mo|š|m)?|ni(?:je|su) (?:dužan|dužn\\p{L}+|obavez\\p{L}+|potrebn\\p{L}+)|oslobođen\\p{L}+|(?:se )?ne primenjuj\\p{L}+',
      ),
      pattern(
        'prohibition',
        'ne sm[eij]\\p{L}*|ne (?:može|mogu|možete|možemo|možeš)|ni(?:je|su) (?:dopušten|dozvoljen|ovlašćen)\\p{L}*|zabranjuje se|zabranjen\\p{L}*|zabrana|(?:niko|nijed\\p{L}+)(?: \\p{L}+){0,4}? ne (?:sme|može)|ne treba(?:ju)?',
      ),
      pattern(
        'recommendation',
        'treba(?:o|la|lo|li|le) bi|bi (?:se )?treba(?:o|la|lo|li|le)|preporučuje se|preporučljiv\\p{L}*',
      ),
      pattern(
        'obligation',
        'mora(?:ju|te|mo|š|m)?|treba(?:ju)?|(?:je|su|ste|biće) (?:dužan|dužn\\p{L}+|obavez(?:an|n\\p{L}+))|(?:dužan|dužn[aoie]|obavezan|obavezn[aoie]) (?:je|su|ste)|ima(?:ju)? (?:obavezu|dužnost)|potrebno je',
      ),
      pattern(
        'permission',
        'može|mogu|možete|možemo|možeš|sme|smeju|smete|ima(?:ju|te|mo|š|m)? pravo|(?:je|su) (?:ovlašćen|dopušten|dozvoljen)\\p{L}*|(?:dopušten|dozvoljen|ovlašćen)\\p{L}* (?:je|su)',
      ),
      pattern(
        'possibility',
        'mog(?:ao|la|lo|li|le)|možda|moguć\\p{L}*|omoguć\\p{L}*|dopušt\\p{L}*|dozvol\\p{L}*',
      ),
    ],
    imposes: /duž|obavez|дуж|обавез/iu,
    confers: /prav|ovlašćen|прав|овлашћен/iu,
    restricts: /(?<!\p{L})(?:samo|jedino|isključivo|само|једино|искључиво)(?!\p{L})/iu,
    either: /^(?:treba|треба)/iu,
    definition: /znači|podrazumeva|smatra se|значи|подразумева|сматра се/iu,
    subordinate: /(?<!\p{L})(?:ako|kad|kada|koj\p{L}+|da|što|ако|кад|када|кој\p{L}+|да|што)(?!\p{L})/iu,
  }),
)
