import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: forms with an article, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'на',
      and: 'и|или',
      to: 'до',
      orMore: 'и(?:ли)? повече',
      orLess: 'и(?:ли)? по-малко',
    },
    andHalf: /\s+и\s+половина(?!\p{L})/iuy,
    cardinals: 'двата|двете|двамата=2 трите|тримата=3 четирите=4 петте=5 шестте=6 седемте=7 десетте=10',
    multipliers: 'сто=100 хиляда|хиляди|хил=1e3 млн=1e6 млрд=1e9',
    bareMultipliers: true,
    joins: new Set(['и']),
    denominators: table('трета|трети=3 четвърт|четвърти|четвърта=4 пета|пети=5 десета|десети=10'),
    // `трето лице`, `трета страна`, `трета държава`.
    kinds: /трет\p{L}+(?=\s+(?:лиц|стран|държав)\p{L}*)/iuy,
    // Quarterly as well.
    either: {
      тримесечен: [3],
      тримесечна: [3],
      тримесечно: [3],
      тримесечния: [3],
      тримесечният: [3],
      тримесечни: [3],
      половин: [0.5],
      половина: [0.5],
      половината: [0.5],
    },
    weak: 'двоен|двойно|двукратно=2 трикратно=3 четирикратно=4 петкратно=5 век=100',
    units:
      'годината|годишен|г=year месеца|месеци=month дни|дена|дневен|деня=day часа|часове=hour седмици|седмица=week лев|лева|лв=bgn евро=eur долар|долара=usd лира|лири=pound крона|крони=crown',
    phrases: {'на сто': 'percent', 'на хиляда': 'permille'},
    above: /(?:^|\s)(?:над|повече от|най-малко|поне|не по-малко от)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:под|по-малко от|най-много|не повече от|до|в срок до)\s*(?:\S+\s)?$/iu,
  })
