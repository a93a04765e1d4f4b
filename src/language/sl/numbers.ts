import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** `enaindvajset`: units stand before tens, in one word. */
const tens =
  'dvajset=20 trideset=30 štirideset=40 petdeset=50 šestdeset=60 sedemdeset=70 osemdeset=80 devetdeset=90'
const units = 'ena=1 dva=2 tri=3 štiri=4 pet=5 šest=6 sedem=7 osem=8 devet=9'
const joined = (): string =>
  Object.entries(table(tens))
    .flatMap(([ten, more]) =>
      Object.entries(table(units)).map(([unit, value]) => `${unit}in${ten}=${more + value}`),
    )
    .join(' ')

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'na',
      and: 'in|ali',
      to: 'do',
      orMore: 'ali več',
      orLess: 'ali manj',
    },
    declined: inflected(
      'drug=2 tretj=3 četrt=4 pet=5 šest=6 sedm=7 osm=8 devet=9 deset=10 enajst=11 dvanajst=12 trinajst=13 štirinajst=14 petnajst=15 dvajset=20 trideset=30',
      'i|a|o|e|ega|emu|em|im|ih|imi|ima',
    ),
    andHalf: /\s+in\s+pol(?!\p{L})/iuy,
    cardinals: `štirinajst=14 osemnajst=18 dvajset=20 dveh|dvema=2 treh|trem|tremi=3 štirih|štirim|štirimi|štirje=4 petih|petim=5 šestih|šestim=6 sedmih|sedmim=7 osmih|osmim=8 devetih|devetim=9 desetih|desetim=10 dvajsetih=20 tridesetih=30 dvesto=200 šeststo=600 ${joined()}`,
    multipliers:
      'tisoč|tisoči|tisočih=1e3 milijon|milijona|milijone|milijonov|milijoni|mio=1e6 milijarda|milijarde|milijard|mrd=1e9',
    bareMultipliers: new Set(['tisoč', 'milijon', 'milijarda']),
    oneBehindTens: true,
    joins: new Set(['in']),
    denominators: table(
      'tretjina|tretjine|tretjino=3 četrtina|četrtine|četrtino=4 petina|petine|petino=5 desetina|desetine|desetino=10',
    ),
    kinds: /tretj\p{L}+(?=\s+(?:oseb|stran|držav)\p{L}*)/iuy,
    either: {polovica: [0.5], polovice: [0.5], polovico: [0.5], pol: [0.5]},
    weak: 'oba|obe|obeh|dvakrat=2 trikrat=3 stoletje=100 prvi|prva|prvo|en|eno|enega|eni=1',
    units:
      'leta|leto|let=year mesecev|mesece|mesecu=month tednov|tedne=week dni|dan|dneh=day evro|evra|evri|evrov=eur odstotkov|odstotke=percent dolar|dolarjev=usd',
    above: /(?:^|\s)(?:več kot|nad|najmanj|vsaj|ne manj kot)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:manj kot|pod|največ|do|v roku|ne več kot)\s*(?:\S+\s)?$/iu,
  })
