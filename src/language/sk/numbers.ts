import {halves} from '../halves.ts'
import {joinedNumbers} from '../joined-numbers.ts'
import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'na',
      and: 'a|alebo',
      to: 'až|do',
      orMore: '(?:alebo|a) viac',
      orLess: '(?:alebo|a) menej',
    },
    ...joinedNumbers({cardinals: numberWords.cardinals, hundred: 'sto', thousand: 'tisíc'}),
    ...halves({
      and: 'a',
      halfTo: 'pol',
      hours:
        'jednej druhej tretej štvrtej piatej šiestej siedmej ôsmej deviatej desiatej jedenástej dvanástej',
      late: 'popoludní|večer',
      early: 'ráno|dopoludnia',
      phrases:
        'pol_tucta|poltucta=6 pol_roka|polroka=0.5:year pol_hodiny|polhodiny=0.5:hour pol_milióna=500000',
    }),
    andHalf: /\s+a\s+pol(?!\p{L})/iuy,
    oneBehindTens: true,
    declined: `${inflected('tret=3', 'í|ia|ie|ieho|ej|iemu|iu|ou|iom|ím|ích|ími')} ${inflected(
      'druh=2 štvrt=4',
      'ý|á|é|ého|ej|ému|ú|ou|om|ým|ých|ými',
    )} ${inflected(
      'piat=5 šiest=6 siedm=7 ôsm=8 deviat=9 desiat=10 jedenást=11 dvanást=12 trinást=13 štrnást=14 pätnást=15 dvadsiat=20 tridsiat=30',
      'y|a|e|eho|ej|emu|u|ou|om|ym|ych|ymi',
    )}`,
    cardinals:
      'jedného|jednej|jednému=1 dvoch|dvom|dvoma|dvaja=2 troch|trom|tromi|traja=3 štyroch|štyrom|štyria=4 piatich|piati=5 šiestich|šiesti=6 siedmich=7 ôsmich=8 deviatich=9 desiatich=10 jedenástich=11 dvanástich=12 trinástich=13 štrnástich=14 pätnástich=15 šestnástich=16 sedemnástich=17 osemnástich=18 devätnástich=19 dvadsiatich=20 tridsiatich=30 štyridsiatich=40 päťdesiatich=50 šesťdesiatich=60 sedemdesiatich=70 osemdesiatich=80 deväťdesiatich=90',
    multipliers: 'sto=100 tisíc|tisíce|tisícov|tis=1e3 mil=1e6 mld=1e9',
    bareMultipliers: true,
    denominators: table('tretina|tretiny|tretín=3 štvrtina|štvrtiny|štvrtín=4 pätina|pätiny|pätín=5'),
    either: {polovica: [0.5], polovice: [0.5], polovicu: [0.5], poldruha: [1.5]},
    // `tretia osoba`, `tretia krajina`.
    kinds:
      /tret[ií]\p{L}*(?=\s+(?:fyzick\p{L}*\s+(?:\p{L}+\s+právnick\p{L}*\s+)?)?(?:osob|os[oô]b|stran|strán|kraj|štát)\p{L}*)/iuy,
    weak: 'obaja|obe|oboch|dvakrát=2 trikrát=3 štyrikrát=4 päťkrát=5 desaťkrát=10 storočie=100',
    units:
      'percenta|percentá|percent|percento=percent rok|roku|roky|rokov|rokoch=year mesiac|mesiaca|mesiacov|mesiace|mesiacoch=month týždňov|týždne|týždňa=week deň|dní|dňoch|dňa|dni=day hodín|hodiny=hour koruna|koruny|korún=crown libra|libry|libier=pound euro|eura|eur|eurá=eur dolár|doláre|dolárov=usd',
    above: /(?:^|\s)(?:nad|viac ako|viac než|najmenej|aspoň)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:pod|menej ako|menej než|najviac|najneskôr|do)\s*(?:\S+\s)?$/iu,
  })
