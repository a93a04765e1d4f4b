import {type NumberLexicon, names, table} from '../numbers.ts'
import earlySpellings from './early-modern-numbers.tsv'
import {halfHint, halfPast} from './half-past.ts'

/** Numbers in words of today, and as they were spelt before 1660, which no text of today does. */
export const numbers = (): NumberLexicon => withSpellings(modern())

const modern = (): NumberLexicon => ({
  around: {
    parts: 'part',
    rates: 'per',
    counting: 'an?|one|per',
    halfOf: 'half an?',
    half: 'half',
    noShare: 'an?|first',
    behindHundreds: 'one',
    behindTens: 'one|first|second',
    scores: 'score',
    resumes: 'these|those|the|us|you|them',
    behindResumed: 'is|are|was|were',
    twoBefore: 'between|both|either|neither|from|ages? of',
    from: 'from',
    to: 'to',
    and: 'and|or',
    of: 'of',
    inDates: 'of',
    behindDay: 'st|nd|rd|th|of',
    orMore: 'or (?:more|above|greater|over)|and (?:above|over)',
    orLess: 'or (?:less|fewer|below)',
  },
  cardinals: table(`two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
    forty|fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 threescore=60 fourscore=80`),
  multipliers: table(
    `hundred=100 thousand=1e3 million=1e6 billion|bn=1e9 trillion=1e12 dozen=12 lakh|lakhs|lac|lacs=1e5 crore|crores=1e7`,
  ),
  ordinals: table(`third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12
    thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19
    twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90
    hundredth=100 thousandth=1e3`),
  kinds:
    /(?:third|3rd)s?(?=[\s\u2010\u2011-]+(?:(?:natural|legal)\s+(?:or\s+)?)*(?:part(?:y|ies)|persons?|countr(?:y|ies)|states?|nations?|powers?|world)(?!\p{L}))/iuy,
  denominators: table(`half|halves=2 third|thirds=3 quarter|quarters|fourth|fourths=4 fifth|fifths=5
    sixth|sixths=6 eighth|eighths=8 tenth|tenths=10 hundredth|hundredths=100 thousandths=1000`),
  wholes: /\s+of(?!\p{L})|\s*(?:[.;:)]|$)/iuy,
  weak: table(`zero|nil=0 one|a|an|first|once|single|sole|firstly=1
    second|both|twin|twins|twain|duo|twice|double|doubled|doubles|doubling|twofold|couple|pair|pairs|bilateral|dual|secondly|half|halves|halved=2
    triad|trio|triplet|triplets|triple|tripled|thrice|threefold|thirdly|trilateral=3 tetrad|quartet|quarter|quarters|quarterly|quadruple|fourfold|fourthly=4 fivefold|pentad|quintet=5 sixfold|sextet=6 sevenfold|sevens|septet=7
    eightfold=8 ninefold=9 tenfold|decade|decades|teenage|teenager|teenagers|teens=10 thirtyfold=30 sixtyfold=60
    midnight=0 noon|midday=12 fortnight=14 century|centuries=100 scores=20 dozens=12 hundreds=100 hundredfold=100 thousandfold=1000 fifties=50 thousands=1000 millions=1e6 billions=1e9`),
  joins: new Set(['and']),
  joinsHundreds: true,
  months: `january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep
    october|oct november|nov december|dec`.split(/\s+/),
  monthsInCapitals: new Set(['may', 'march', 'mar']),
  clock:
    /(?<hour>\d{1,2})(?:[:.](?<minute>\d{2}))?\s*(?:(?<early>a\.?\s?m\b\.?)|(?<late>p\.?\s?m\b\.?)|o['’]clock\b)/iuy,
  spelled: halfPast,
  spelledHint: halfHint,
  units:
    names(`century|centuries=century percent|percents|pct=percent percentage=point year|years|yr|yrs=year month|months=month week|weeks=week day|days=day
    hour|hours|hr|hrs=hour minute|minutes|min=minute second|seconds|sec=second
    dollar|dollars|usd=usd euro|euros|eur=eur pound|pounds=pound gbp=gbp yuan|rmb|renminbi|cny=cny yen|jpy=jpy
    cent|cents=cent metre|metres|meter|meters=metre kilometre|kilometres|kilometer|kilometers|km=kilometre
    mile|miles=mile foot|feet|ft=foot inch|inches=inch kilogram|kilograms|kg=kilogram gram|grams=gram
    ton|tons|tonne|tonnes=tonne hectare|hectares|ha=hectare acre|acres=acre mu=mu litre|litres|liter|liters=litre
    kilowatt|kilowatts|kw=kilowatt megawatt|megawatts|mw=megawatt gigawatt|gigawatts|gw=gigawatt cubit|cubits=cubit
    century|centuries=century shekel|shekels=shekel ruble|rubles|rouble|roubles=rub franc|francs=franc crown|crowns=crown peso|pesos=peso rupee|rupees=inr won=krw baht=thb dong=vnd zloty|zlotys=pln forint|forints=huf lira|liras=try`),
  above:
    /\b(?:over|above|more than|greater than|higher than|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|in excess of|at least|not? (?:less|fewer|lower) than|minimum of|upwards? of|beyond|after|not before|no(?:t)? (?:earlier|sooner) than)\s*(?:\S+\s)?$/i,
  below:
    /\b(?:under|below|less than|fewer than|lower than|at most|not? (?:more|greater|higher) than|not (?:to )?exceed(?:ing)?|up to|maximum of|within|before|no(?:t)? later than|not after)\s*(?:\S+\s)?$/i,
  phrases: {
    'per cent': 'percent',
    'per mille': 'permille',
    'per mil': 'permille',
    'per thousand': 'permille',
  },
  andHalf: /\s+and\s+(?:a|one)[\s-]half(?!\p{L})/iuy,
  // What lasts so many years, or comes back after them.
  either: {
    biennial: [2],
    triennial: [3],
    quadrennial: [4],
    quinquennial: [5],
    decennial: [10],
    half: [0.5],
    quarter: [0.25],
    third: [1 / 3],
    fortnight: [15],
    tithe: [10, 0.1],
    tithes: [10, 0.1],
  },
  commaIsDecimal: false,
})

/** A table of numbers with what else its words were called. */
function withSpellings(lexicon: NumberLexicon): NumberLexicon {
  const printed = earlySpellings
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])
  const respelt = <Value>(words: Readonly<Record<string, Value>>): Record<string, Value> => {
    const all = {...words}
    for (const [today, spellings] of printed)
      if (Object.hasOwn(words, today))
        for (const spelling of spellings.split(' ')) all[spelling] ??= words[today]!
    return all
  }
  const {cardinals, multipliers, ordinals, units} = lexicon
  return {
    ...lexicon,
    cardinals: respelt(cardinals),
    multipliers: respelt(multipliers),
    ordinals: respelt(ordinals),
    units: respelt(units),
  }
}
