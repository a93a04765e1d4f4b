import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

const ordinals = 'trei patru cinci șase șapte opt noua zece unsprezece doisprezece'

/** CLDR's words, and by hand what it leaves out: hundreds, ordinals, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'la',
      behindHundreds: 'un[ua]',
      and: 'și|sau',
      to: 'la|până la',
      orMore: 'sau mai mult\\p{L}*',
      orLess: 'sau mai puțin\\p{L}*',
    },
    andHalf: /\s+[șş]i\s+jumătate(?!\p{L})/iuy,
    cardinals: 'un|o=1 paisprezece=14 șaisprezece=16 șaizeci=60',
    multipliers: 'sută|sute=100 mie|mii=1e3 mil=1e6 mld=1e9',
    bareMultipliers: true,
    beforeMultiplier: 'de',
    joins: new Set(['și']),
    ordinals: Object.fromEntries([
      ...ordinals.split(' ').map((word, at) => [`${word === 'opt' ? 'optu' : word}lea`, at + 3]),
      ...Object.entries(
        table('treia=3 patra=4 cincea=5 șasea=6 șaptea=7 opta=8 noua=9 zecea=10 treilea=3 patrulea=4'),
      ),
    ]),
    // `de mai sus`, `mai mult` are no month, `a opta pentru` is no ordinal, `o nouă ușă`, `idee nouă`, `noua ușă` are new.
    kinds:
      /mai(?=\s+\p{L})|(?<!(?<!\p{L})a\s)noua(?!\p{L})|opta(?=\s+(?:să|pentru|între)(?!\p{L}))|(?<=(?<!\p{L})o\s|(?<!(?<!\p{L})(?:după|toate|sută|mie)\s)(?<=\p{L}{2,}(?:ate|ee|une|ie|ă|a)\s))nouă(?!\p{L})/iuy,
    denominators: table(
      'treime|treimi=3 sfert|sferturi|pătrime|pătrimi=4 cincime|cincimi=5 zecime|zecimi=10',
    ),
    either: {jumătate: [0.5], jumătății: [0.5], jumătatea: [0.5]},
    weak: 'ambele|ambii|ambelor|dublu|dublul=2 prima|primul|primei|primului=1 secol|secolul=100',
    units:
      'procente|procent=percent an|ani|anului|anul=year luni|lună|lunii=month zile|zi|zilei=day ore|oră=hour leu|lei=ron euro=eur dolar|dolari=usd liră|lire=pound coroană|coroane=crown',
    phrases: {'la sută': 'percent', 'la mie': 'permille'},
    above:
      /(?:^|\s)(?:peste|mai mult de|mai mare de|cel puțin|minimum|minim|nu mai puțin de)\s*(?:\S+\s)?$/iu,
    below:
      /(?:^|\s)(?:sub|mai puțin de|cel mult|maximum|maxim|până la|nu mai mult de|în termen de)\s*(?:\S+\s)?$/iu,
  })
