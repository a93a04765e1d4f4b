import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {spelledReader} from '../spelled.ts'
import {numberWords} from './number-words.ts'

const digits = table('satu=1 dua=2 tiga=3 empat=4 lima=5 enam=6 tujuh=7 delapan=8 sembilan=9')
const teens = Object.keys(digits)
  .slice(1)
  .map((word, at) => [`${word} belas`, at + 12])

/** `dua puluh satu`, `dua belas`, `seratus lima puluh`: only together; a digit alone is read as a word. */
const spelled = spelledReader({
  digits,
  scales: table('puluh=10 ratus=100 ribu=1e3 juta=1e6 miliar|milyar=1e9 triliun=1e12'),
  tens: {...Object.fromEntries(teens), ...table('sepuluh=10 sebelas=11 seratus=100 seribu=1000 sejuta=1e6')},
  between: '\\s+',
  isNumber: ({text, start, end, words}) =>
    !/(?:\p{L}|\d\s*)$/u.test(text.slice(Math.max(0, start - 3), start)) &&
    !/\p{L}/u.test(text[end] ?? '') &&
    words.some((word) => !Object.hasOwn(digits, word)) &&
    !/^(?:puluh|ratus|ribu|juta|mil[iy]ar|triliun)$/.test(words[0]!),
})

/** CLDR's words, and by hand what it leaves out: compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'per',
      and: 'dan|atau',
      to: 'sampai|hingga',
      orMore: 'atau lebih',
      orLess: 'atau kurang',
    },
    andHalf: /\s+setengah(?!\p{L})/iuy,
    multipliers: 'puluh=10 ratus=100 triliun=1e12 milyar=1e9',
    spelled,
    denominators: table('pertiga|pertiganya=3 perempat|perempatnya=4 perlima|perlimanya=5 persepuluh=10'),
    // `pihak ketiga`, `negara ketiga`: behind the noun.
    kinds: /(?<=(?:pihak|negara|orang) )ketiga(?!\p{L})/iuy,
    either: {
      setengah: [0.5],
      separuh: [0.5],
      setengahnya: [0.5],
      separuhnya: [0.5],
      sepertiga: [1 / 3],
      seperempat: [0.25],
    },
    weak: 'satu|pertama|tunggal=1 kedua|keduanya|ganda|berdua=2 abad=100',
    units:
      'persen=percent permil=permille tahun|tahunnya=year bulan=month minggu|pekan=week hari=day jam=hour menit=minute rupiah|rp=idr euro=eur dolar=usd',
    phrases: {'per seratus': 'percent'},
    above:
      /(?:^|\s)(?:lebih dari|di atas|paling sedikit|sekurang-kurangnya|paling kurang|minimal|sedikitnya)\s*(?:\S+\s)?$/iu,
    below:
      /(?:^|\s)(?:kurang dari|di bawah|paling banyak|sebanyak-banyaknya|paling lama|paling lambat|maksimal|dalam waktu)\s*(?:\S+\s)?$/iu,
  })
