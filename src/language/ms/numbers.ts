import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {spelledReader} from '../spelled.ts'
import {numberWords} from './number-words.ts'

const digits = table('satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 lapan|delapan=8 sembilan=9')
const teens = Object.entries(digits)
  .filter(([, value]) => value > 1)
  .map(([word, value]) => [`${word} belas`, value + 10])

/** `dua puluh satu`, `dua belas`, `seratus lima puluh`: only together; a digit alone is read as a word. */
const spelled = spelledReader({
  digits,
  scales: table('puluh=10 ratus=100 ribu=1e3 juta=1e6 bilion=1e9 trilion=1e12'),
  tens: {...Object.fromEntries(teens), ...table('sepuluh=10 sebelas=11 seratus=100 seribu=1000 sejuta=1e6')},
  between: '\\s+',
  isNumber: ({text, start, end, words}) =>
    !/(?:\p{L}|\d\s*)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/\p{L}/u.test(text[end] ?? '') &&
    words.some((word) => !Object.hasOwn(digits, word)) &&
    !/^(?:puluh|ratus|ribu|juta|bilion|trilion)$/.test(words[0]!),
})

/** CLDR's words, and by hand what it leaves out: compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'per|setiap',
      and: 'dan|atau',
      to: 'hingga|sehingga',
      orMore: 'atau lebih',
      orLess: 'atau kurang',
    },
    andHalf: /\s+setengah(?!\p{L})/iuy,
    multipliers: 'puluh=10 ratus=100 trilion=1e12',
    spelled,
    denominators: table('pertiga=3 perempat=4 perlima=5 persepuluh=10'),
    // `pihak ketiga`, `negara ketiga`: behind the noun.
    kinds: /(?<=(?:pihak|negara|orang) )ketiga(?!\p{L})/iuy,
    either: {setengah: [0.5], separuh: [0.5], sepertiga: [1 / 3], suku: [0.25]},
    weak: 'satu|pertama|tunggal=1 kedua|berdua|berganda=2 abad|kurun=100',
    units:
      'peratus=percent tahun=year bulan=month minggu=week hari=day jam=hour minit=minute dolar=usd euro=eur',
    phrases: {'per seratus': 'percent'},
    commaIsDecimal: false,
    above:
      /(?:^|\s)(?:lebih daripada|melebihi|sekurang-kurangnya|tidak kurang daripada|minimum)\s*(?:\S+\s)?$/iu,
    below:
      /(?:^|\s)(?:kurang daripada|tidak lebih daripada|tidak melebihi|selewat-lewatnya|dalam tempoh|maksimum)\s*(?:\S+\s)?$/iu,
  })
