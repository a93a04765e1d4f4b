import {halves} from '../halves.ts'
import {withCases} from '../number-forms.ts'
import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'na',
      and: 'a|nebo',
      to: 'až|do',
      orMore: '(?:nebo|a) více',
      orLess: '(?:nebo|a) méně',
    },
    ...halves({
      and: 'a',
      halfTo: 'půl',
      hours: 'jedné druhé třetí čtvrté páté šesté sedmé osmé deváté desáté jedenácté dvanácté',
      late: 'odpoledne|večer',
      early: 'ráno|dopoledne',
      phrases: 'půl_tuctu|půltuctu=6 půl_roku=0.5:year půl_hodiny|půlhodiny=0.5:hour půl_mil[ií]onu=500000',
    }),
    andHalf: /\s+a\s+půl(?!\p{L})/iuy,
    oneBehindTens: true,
    bareMultipliers: new Set(['tisíc', 'milion', 'milión', 'miliarda']),
    denominators: table('třetina|třetiny|třetin=3 čtvrtina|čtvrtiny|čtvrtin=4 pětina|pětiny|pětin=5'),
    either: {polovina: [0.5], poloviny: [0.5], polovinu: [0.5]},
    // `pro`, short for December, is the commonest preposition.
    months: withCases(
      numberWords.months.replace(/\|pro$/, ''),
      'lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci',
    ),
    declined: `${inflected('třet=3', 'í|ího|ímu|ím|ích|ími')} ${inflected(
      'druh=2 čtvrt=4 pát=5 šest=6 sedm=7 osm=8 devát=9 desát=10 jedenáct=11 dvanáct=12 třináct=13 čtrnáct=14 patnáct=15 dvacát=20 třicát=30',
      'ý|á|é|ého|ému|ém|ým|ou|ých|ými',
    )}`,
    cardinals:
      'dvou|dvěma=2 tří|třech|třem|třemi=3 čtyř|čtyřech|čtyřem|čtyřmi=4 půldruhého|půldruhé|půldruha=1.5 pěti=5 šesti=6 sedmi=7 osmi=8 devíti=9 deseti=10 jedenácti=11 dvanácti=12 třinácti=13 čtrnácti=14 patnácti=15 šestnácti=16 sedmnácti=17 osmnácti=18 devatenácti=19 dvaceti=20 třiceti=30 čtyřiceti=40 padesáti=50 šedesáti=60 sedmdesáti=70 osmdesáti=80 devadesáti=90',
    // `třetí osoba`, `třetí země`.
    kinds: /třetí\p{L}*(?=\s+(?:osob|stran|zem|stát)\p{L}*)/iuy,
    weak: 'dvakrát=2 třikrát=3 čtyřikrát=4 pětkrát=5 desetkrát=10',
    multipliers: `sta|stě|set=100 tisíc|tisíce|tisíců|tisíci|tisících|tis=1e3 mil=1e6 mld=1e9 ${inflected('milion=1e6 milión=1e6', '|u|y|ů|em|ům|ech')} ${inflected('miliard=1e9', 'a|y|u|ě|ou|ám|ách')}`,
    units:
      'procenta|procent|procentu|procentem|procentům|procentech|procenty=percent rok|roku|roky|let|letech=year měsíců|měsíce|měsíci=month týdnů|týdny=week dní|dnů|dnech=day hodin=hour koruna|koruny|korun|kč=czk libra|libry|liber=pound euro|eur=eur dolar|dolary|dolarů|dolaru=usd',
    above: /(?:^|\s)(?:přes|nad|více než|nejméně|alespoň)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:pod|méně než|nejvýše|do|během)\s*(?:\S+\s)?$/iu,
  })
