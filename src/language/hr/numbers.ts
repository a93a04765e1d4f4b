import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'na',
      and: 'i|ili',
      to: 'do',
      orMore: 'ili više',
      orLess: 'ili manje',
    },
    declined: `${inflected('treć=3', 'i|a|e|eg|ega|em|emu|im|ima|ih|oj|om|u')} ${inflected(
      'drug=2 četvrt=4 pet=5 šest=6 sedm=7 osm=8 devet=9 deset=10 jedanaest=11 dvanaest=12 trinaest=13 četrnaest=14 petnaest=15 dvadeset=20 trideset=30',
      'i|a|o|e|og|oga|om|ome|omu|oj|u|im|ima|ih',
    )}`,
    andHalf: /\s+i\s+pol(?!\p{L})/iuy,
    cardinals:
      'dviju|dvama|dvjema|dvaju=2 triju|trima=3 četiriju|četirima=4 šest=6 dvjesta=200 dvjestotine|dvjesto=200',
    multipliers:
      'tisuća|tisuće|tisuću|tis=1e3 milijun|milijuna|milijuni|mil=1e6 milijarda|milijarde|milijardi|mlrd=1e9',
    bareMultipliers: new Set(['tisuću', 'milijun', 'milijardu']),
    oneBehindTens: true,
    joins: new Set(['i']),
    // Bosnian and Serbian in Latin letters are read by this table, too.
    months:
      'siječanj|siječnja|januar|januara veljača|veljače|februar|februara ožujak|ožujka|mart|marta travanj|travnja|april|aprila svibanj|svibnja|maj|maja lipanj|lipnja|jun|juni|juna srpanj|srpnja|jul|juli|jula kolovoz|kolovoza|avgust|avgusta|august|augusta rujan|rujna|septembar|septembra listopad|listopada|oktobar|oktobra studeni|studenoga|studenog|novembar|novembra prosinac|prosinca|decembar|decembra'.split(
        ' ',
      ),
    denominators: table(
      'trećina|trećine|trećinu=3 četvrtina|četvrtine|četvrtinu=4 petina|petine|petinu=5 desetina|desetine|desetinu=10',
    ),
    kinds: /treć\p{L}+(?=\s+(?:osob|stran|zemlj|držav|lic)\p{L}*)/iuy,
    either: {polovica: [0.5], polovice: [0.5], polovicu: [0.5], pola: [0.5]},
    weak: 'oba|obje|obiju|dvaput=2 triput=3 stoljeće=100',
    units:
      'godinu|godina=year mjesec|mjesecu=month tjedni=week dana|dani|danima=day eura|euro|eur=eur postotak|postotka=percent dolar|dolara=usd funta|funti=pound kruna|krune=crown',
    above: /(?:^|\s)(?:više od|preko|najmanje|barem|iznad|ne manje od)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:manje od|najviše|do|ispod|u roku od|ne više od)\s*(?:\S+\s)?$/iu,
  })
