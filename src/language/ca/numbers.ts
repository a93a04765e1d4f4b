import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: parts behind a hyphen, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'per',
      counting: 'un[ae]?|per',
      behindHundreds: 'una?',
      behindTens: 'una?',
      and: 'i|o',
      to: 'a',
      inDates: "del?|d['’]",
      behindDay: 'de',
      orMore: 'o més',
      orLess: 'o menys',
    },
    andHalf: /\s+i\s+mi(?:g|tja)(?!\p{L})/iuy,
    cardinals: 'u=1',
    multipliers: 'cent|cents|centes=100 mil=1e3 milió|milions|milio=1e6',
    bareMultipliers: true,
    oneBehindTens: true,
    joins: new Set(['i']),
    // Short forms of months are other words (`set`, `ag`).
    months: 'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'.split(' '),
    denominators: table('terç|terços=3 quart|quarts=4 cinquè|cinquens=5 dècim|dècims=10'),
    // `tercera persona`, `tercer país`, `tercers`; `el nou registre` is new.
    kinds:
      /tercer(?:s(?!\p{L})|\p{L}*(?=\s+(?:person|país|estat|part(?!\s+(?:dels|de\s+les)(?!\p{L})))\p{L}*))|(?<=(?<!\p{L})(?:el|un|del|al|aquest|seu)\s+)nou(?!\p{L})/iuy,
    either: {meitat: [0.5], mig: [0.5], mitja: [0.5], terç: [1 / 3], quart: [0.25], dotzena: [12]},
    weak: 'ambdós|ambdues|doble|segon|segona=2 únic|única=1 dècada=10 segle=100',
    units:
      'any|anys=year mes|mesos=month setmana|setmanes=week dia|dies=day hora|hores=hour minut|minuts=minute euro|euros=eur dòlar|dòlars=usd lliura|lliures=pound pesseta|pessetes=esp corona|corones=crown',
    phrases: {'per cent': 'percent', 'per mil': 'permille'},
    above: /(?:^|\s)(?:més de|més d['’]|superior a|com a mínim|almenys|no menys de)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:menys de|inferior a|com a màxim|fins a|no més de|en el termini de)\s*(?:\S+\s)?$/iu,
  })
