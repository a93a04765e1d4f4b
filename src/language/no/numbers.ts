import {danishHalves} from '../da/halves.ts'
import {joinedNumbers} from '../joined-numbers.ts'
import {lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

const tens = 'tjue=20 tretti=30 førti=40 femti=50 seksti=60 sytti=70 åtti=80 nitti=90'
  .split(' ')
  .map((entry) => entry.split('='))

/** CLDR's words, and by hand what it leaves out: compounds with `en` and `ein`, Nynorsk, older forms, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      rates: 'på|per',
      and: 'og|eller',
      to: 'til',
      orMore: 'eller (?:mer|flere)',
      orLess: 'eller (?:mindre|færre)',
    },
    ...joinedNumbers({cardinals: numberWords.cardinals, hundred: 'hundre', thousand: 'tusen', and: 'og'}),
    ...danishHalves(),
    andHalf: /\s+og\s+(?:en|ett?)\s+halvt?(?!\p{L})/iuy,
    cardinals: `en|ein|eit|éin|éi|éitt|eitt=1 syv=7 tyve=20 tredve=30 halvannen=1.5 ${tens
      .map(
        ([ten, value]) => `${ten}en|${ten}ein|${ten}éin=${Number(value) + 1} ${ten}syv=${Number(value) + 7}`,
      )
      .join(
        ' ',
      )} tohundre=200 trehundre=300 firehundre=400 femhundre=500 sekshundre=600 sjuhundre=700 åttehundre=800 nihundre=900`,
    multipliers: 'hundre=100 mill=1e6 mrd=1e9',
    bareMultipliers: true,
    joins: new Set(['og']),
    denominators: table(
      'tredel|tredeler|tredelar|tredjedel|tredjedeler=3 firedel|firedeler|firedelar|fjerdedel|fjerdedeler=4 femdel|femdeler|femdelar|femtedel|femtedeler=5 tidel|tideler|tidelar=10',
    ),
    // `tredje mann`, `tredje part`, `tredje land`.
    kinds:
      /tredje(?=\s?(?:mann|manns|person|personer|part|parts|parter|partar|parten|land|stat|stater)(?!\p{L}))/iuy,
    either: {
      halvparten: [0.5],
      halvt: [0.5],
      halv: [0.5],
      halve: [0.5],
      kvart: [0.25],
    },
    weak: 'begge|dobbelt|dobbel=2 hundreår|århundre=100',
    units:
      'prosent|pst=percent promille=permille året|årets=year månedene|månad|månader|mnd=month uken|veke|veker=week dag|dager|dagar|dagers|døgn=day timer|timar=hour krone|kroner|kr=nok pund=pound euro=eur dollar=usd',
    above: /(?:^|\s)(?:over|mer enn|meir enn|minst|ikk(?:e|je) under|ikk(?:e|je) mindre enn)\s*(?:\S+\s)?$/iu,
    below:
      /(?:^|\s)(?:under|mindre enn|høyst|høgst|inntil|innen|innan|senest|seinast|opptil|ikk(?:e|je) over)\s*(?:\S+\s)?$/iu,
  })
