import {withCases} from '../number-forms.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'τοις',
      behindHundreds: 'ένα|ένας',
      and: 'και|ή',
      to: 'έως|μέχρι',
      orMore: '(?:ή|και) περισσότερ\\p{L}+',
      orLess: '(?:ή|και) λιγότερ\\p{L}+',
    },
    bareMultipliers: new Set(['χίλια', 'χίλιες', 'χίλιοι']),
    // `τρίτοι`, `σε τρίτους`: a noun where no other follows that is counted.
    kinds:
      /τρίτ(?:ος|ου|ον|οι|ων|ους|ο|ες|α)(?=\s+(?:μέρ|χώρ|πρόσωπ|κράτ)\p{L}*)|(?<=(?:σε|προς|από|των|τους|έναντι|και|ή) )τρίτ(?:οι|ων|ους)(?=[\s.,;]|$)/iuy,
    oneBehindTens: true,
    denominators: table('τρίτο|τρίτα=3 τέταρτο|τέταρτα=4 πέμπτο|πέμπτα=5'),
    // A quarter or a half of a year as well.
    andHalf: /\s+και\s+μισ[όή](?!\p{L})/iuy,
    either: {
      δίμηνη: [2],
      δίμηνο: [2],
      τρίμηνη: [3],
      τρίμηνο: [3],
      τριμήνου: [3],
      εξάμηνη: [6],
      εξάμηνο: [6],
      εξαμήνου: [6],
      μισό: [0.5],
      ήμισυ: [0.5],
    },
    cardinals:
      'ενενήντα=90 τριών=3 τεσσάρων=4 εφτά=7 οχτώ=8 εννιά=9 δεκατριών=13 δεκατεσσάρων=14 εκατόν=100 διακοσίων=200 τριακοσίων=300',
    // Most are days of the week, or a share, as well; CLDR writes `όγδο`.
    ordinals: {},
    weak: `${numberWords.ordinals} όγδοο|όγδοου=8`,
    months: withCases(
      numberWords.months,
      'ιανουάριο|ιανουάριος φεβρουάριο|φεβρουάριος μάρτιο|μάρτιος απρίλιο|απρίλιος μάιο|μάιος ιούνιο|ιούνιος ιούλιο|ιούλιος αύγουστο|αύγουστος σεπτέμβριο|σεπτέμβριος οκτώβριο|οκτώβριος νοέμβριο|νοέμβριος δεκέμβριο|δεκέμβριος',
    ),
    multipliers: 'χιλιάδες|χιλιάδων=1e3 εκατομμυρίων|εκατ=1e6 δισεκατομμυρίων|δισ|δις=1e9',
    units:
      'τοις_εκατό=percent έτους|ετών|χρόνια|χρόνων=year μήνα|μηνών=month εβδομάδων=week ημερών|μέρες|ημέρας=day ωρών=hour ευρώ=eur λίρα|λίρες|λιρών=pound δολάριο|δολάρια|δολαρίων=usd',
    phrases: {'τοις εκατό': 'percent', 'τοις χιλίοις': 'permille'},
    above: /(?:^|\s)(?:άνω των|πάνω από|περισσότερο από|τουλάχιστον)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:κάτω των|κάτω από|λιγότερο από|το πολύ|εντός)\s*(?:\S+\s)?$/iu,
  })
