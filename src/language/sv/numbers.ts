import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    cardinals: 'tjugoen|tjugoett=21 trettioen|trettioett=31',
    multipliers: 'hundra=100 tusen=1e3',
    bareMultipliers: true,
    denominators: table('tredjedel|tredjedelar=3 fjärdedel|fjärdedelar=4 femtedel|femtedelar=5'),
    // `tredje man`, `tredje land`.
    kinds: /tredje(?=\s?(?:man|mans|part|parts|parter|parten|land|länder|person|stat)(?!\p{L}))/iuy,
    either: {hälften: [0.5], halvt: [0.5, 1.5]},
    weak: 'båda=2 hälften|halv|halva=2',
    units:
      'procent=percent år|årets=year dagar|dag|dagars=day timmar=hour krona|kronor|kr=sek pund=pound euro=eur dollar=usd',
    above: /(?:^|\s)(?:över|mer än|minst|åtminstone)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:under|mindre än|högst|inom)\s*(?:\S+\s)?$/iu,
  })
