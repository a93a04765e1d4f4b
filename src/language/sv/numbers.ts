import {halves} from '../halves.ts'
import {joinedNumbers} from '../joined-numbers.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'på',
      counting: 'en|ett',
      and: 'och|eller',
      to: 'till',
      orMore: 'eller (?:mer|fler)',
      orLess: 'eller (?:mindre|färre)',
    },
    ...joinedNumbers({cardinals: numberWords.cardinals, hundred: 'hundra', thousand: 'ettusen|tusen'}),
    ...halves({
      and: 'och(?:\\s+ett?)?',
      halfTo: 'halv',
      hours: 'ett två tre fyra fem sex sju åtta nio tio elva tolv',
      late: 'på (?:eftermiddagen|kvällen)',
      early: 'på (?:morgonen|förmiddagen)',
      phrases:
        '(?:ett_)?halvt_dussin=6 (?:ett_)?halvår|(?:ett_)?halvt_år=0.5:year (?:en_)?halvtimme|(?:en_)?halv_timme=0.5:hour',
    }),
    andHalf: /\s+och\s+(?:en|ett)\s+halvt?(?!\p{L})/iuy,
    cardinals: 'tjugoen|tjugoett=21 trettioen|trettioett=31',
    multipliers: 'hundra=100 tusen=1e3 dussin=12',
    bareMultipliers: true,
    denominators: table('tredjedel|tredjedelar=3 fjärdedel|fjärdedelar=4 femtedel|femtedelar=5'),
    // `tredje man`, `tredje land`.
    kinds: /tredje(?=\s?(?:man|mans|part|parts|parter|parten|land|länder|person|stat)(?!\p{L}))/iuy,
    either: {hälften: [0.5], halvt: [0.5]},
    weak: 'båda=2 hälften|halv|halva=2',
    units:
      'procent=percent år|årets=year dagar|dag|dagars=day timmar=hour krona|kronor|kr=sek pund=pound euro=eur dollar=usd',
    above: /(?:^|\s)(?:över|mer än|fler än|minst|lägst|åtminstone|inte under|inte mindre än)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:under|mindre än|färre än|högst|inom|inte över|inte mer än)\s*(?:\S+\s)?$/iu,
  })
