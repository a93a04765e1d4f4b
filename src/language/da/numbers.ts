import {joinedNumbers} from '../joined-numbers.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {danishHalves} from './halves.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'på|per',
      and: 'og|eller',
      to: 'til',
      orMore: 'eller (?:mere|flere)',
      orLess: 'eller (?:mindre|færre)',
    },
    ...joinedNumbers({
      cardinals: numberWords.cardinals,
      hundred: 'hundrede',
      thousand: 'tusinde|tusind',
      and: 'og',
    }),
    ...danishHalves(),
    cardinals: 'én|ét=1 halvanden|halvandet=1.5 ethundrede|et_hundrede=100',
    multipliers: 'hundrede=100 tusind|tusinde=1e3 mio=1e6 mia=1e9',
    bareMultipliers: true,
    joins: new Set(['og']),
    denominators: table(
      'tredjedel|tredjedele=3 fjerdedel|fjerdedele=4 femtedel|femtedele=5 sjettedel|sjettedele=6 tiendedel|tiendedele=10',
    ),
    // `tredje mand`, `tredje part`, `tredje land`.
    kinds: /tredje(?=\s?(?:mand|mands|part|parts|parter|parten|land|lande|person|personer|stat)(?!\p{L}))/iuy,
    either: {halvdelen: [0.5], halvt: [0.5], halv: [0.5], halve: [0.5], kvart: [0.25]},
    weak: 'begge|dobbelt|dobbelte=2 enogtyvende=21 århundrede=100',
    units:
      'procent|pct=percent promille=permille året|årets=year måneders|måneden=month ugers|ugen=week dages|døgn=day timers=hour krone|kroner|kr=dkk pund=pound euro=eur dollar|dollars=usd',
    above: /(?:^|\s)(?:over|mere end|mindst|ikke under|ikke mindre end)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:under|mindre end|højst|højest|inden for|senest|op til|ikke over)\s*(?:\S+\s)?$/iu,
  })
