import type {AroundNumbers} from './around-numbers.ts'
import type {Spelled} from './spelled.ts'

/** How one language writes numbers and measures. Words are lower case. */
export interface NumberLexicon {
  /** Cardinal words below the first multiplier: `twelve` → 12. */
  cardinals: Readonly<Record<string, number>>
  /** Words that multiply what stands before them: `hundred`, `million`. */
  multipliers: Readonly<Record<string, number>>
  /** `sixth` → 6. */
  ordinals: Readonly<Record<string, number>>
  /**
   * Ordinals that name a kind and count nothing, `third` in `third party`; sticky, for the text as printed, at the
   * first letter. Absent where the language has no such words.
   */
  kinds?: RegExp
  /** Denominators after a number: `thirds` → 3. */
  denominators: Readonly<Record<string, number>>
  /** What leads to the whole behind a share, `of` of `a third of the price`; sticky. */
  wholes?: RegExp
  /**
   * Words that carry a value but are seldom a number: articles, `once`, `both`, `half`. They answer a number
   * of the other translation and never ask for one themselves.
   */
  weak: Readonly<Record<string, number>>
  /** Words that join the parts of one number: `one hundred and five`. */
  joins: ReadonlySet<string>
  /** Names of months, January first, full and short forms separated by `|`. */
  months: readonly string[]
  /** Names of months that are other words in small letters: `Members under 18 may vote`. */
  monthsInCapitals?: ReadonlySet<string>
  /** Word → unit: `percent`, `year`, `month`, `day`, `hour`, `usd`, `metre`… */
  units: Readonly<Record<string, string>>
  /** Words for a share that stand before their number: `yüzde on`. */
  shares?: Readonly<Record<string, string>>
  /** What may be glued to a unit, `원을`: a word that begins with a unit is one. */
  openUnits?: true
  /** Units of several words behind a number, `.` and blanks as printed: `per cent`, `v. h.` */
  phrases?: Readonly<Record<string, string>>
  /** A half more, sticky, behind a number or its unit: `and a half`, `et demi`. */
  andHalf?: RegExp
  /** Words that stand for either of two numbers: `quinzaine`, 14 or 15. They answer as `weak` ones do. */
  either?: Readonly<Record<string, readonly number[]>>
  /** `over`, `at least` (before the number). */
  above: RegExp
  /** `under`, `at most`. */
  below: RegExp
  /** Numerals are ideographs, which stand without spaces: 三十. */
  ideographic?: IdeographicNumbers
  /** `a.b` groups thousands and `a,b` is a decimal. */
  commaIsDecimal: boolean
  /**
   * A time of day as the language writes it, from the hour on; sticky. Groups: `hour`, `minute`, and `late` where what
   * stands beside it says that it is after noon. Absent where only `15:00` is read.
   */
  clock?: RegExp
  /** Behind tens, ten among them, units count without a join: `dwadzieścia jeden`, `on beş`. */
  oneBehindTens?: true
  /** Units stand before tens: خمسة وعشرون. */
  unitsFirst?: true
  /** An apostrophe may stand inside a number word: п’ять. */
  hasApostrophes?: true
  /** Multipliers that count alone: all, as in `yüz gün`, or some, as in `mille dollars`. */
  bareMultipliers?: true | ReadonlySet<string>
  /** A word between a number and what multiplies it: `douăzeci de mii`. */
  beforeMultiplier?: string
  /** Units stand before ten: ثلاثة عشر, ארבע עשרה. */
  tenBehindUnits?: true
  /** The least unit that stands behind ten: `dix-sept`. */
  teens?: number
  /** Small words that are written together with the figures behind them: `ל-43`, `و43`. */
  gluedBefore?: RegExp
  /** Finds numbers in words where words are not parted, or are numbers only together. */
  spelled?: (text: string) => Spelled[]
  /** What a text has where these may stand; any text may where it is left out. */
  spelledHint?: RegExp
  /** What a text has where a written-together number may stand; any text may where it is left out. */
  compoundHint?: RegExp
  /** Small words around its numbers. */
  around?: AroundNumbers
  /** Parts of a number are joined behind hundreds only: today's English. */
  joinsHundreds?: true
  /** Splits one written-together number word; absent where the language has none. */
  compound?: (word: string) => {value: number; ordinal: boolean} | undefined
}

/**
 * How numbers are written in ideographs. What stands behind a number is looked at from its end on, what stands before it
 * up to its start.
 */
export interface IdeographicNumbers {
  /**
   * All that is a number or holds one; global. Groups: `date`, `time` and `code` in digits; `digits`, with scales behind
   * them; `numeral`, of which `formal` is written so that no stroke can be added; `first`, the year that begins an era;
   * `percent` before a numeral, of which `hundredths`; `decimals` and `fraction` behind it.
   */
  number: RegExp
  /** The year before the first of each era. */
  eras: Readonly<Record<string, number>>
  /** Behind a number: the year. */
  year: string
  /** Before a number: its place in an order. */
  ordinal: string
  /** Behind a number: tenths. */
  tenths: string
  /** Half of twelve. */
  halfDozen: RegExp
  /** Behind a number: a half more. */
  halfBehind: RegExp
  /** Before a time of day: it is after noon. */
  late: RegExp
  /** Numerals that are no part of a word. */
  clear: RegExp
  /** What counts behind one numeral: without it `三` may be part of a word (三农, 再三). */
  counted: RegExp
  /** The numeral that is an article mostly, and what makes a number of it. */
  one: string
  oneAndHalf: RegExp
  /** Numerals that begin with a scale are words mostly. */
  scaleFirst: RegExp
  /** `1 ヶ月に最大 50 分`, `1人当たり`: what is counted is said of each, as `a month` or `per person` do. */
  each: RegExp
  /** Behind an ordinal: it is a label. */
  labelled: RegExp
  /** Parts of a day before an hour; groups: `late`, those behind noon, and `early`. */
  partOfDay: RegExp
  /** Behind a number: it is an hour; groups: `half` and `minute`. */
  hour: RegExp
  /** Behind a number: at most, and at least. */
  mostBehind: RegExp
  leastBehind: RegExp
}

/** A table written as `word|word=value …`, to keep lexicons readable. */
export function table(lines: string): Record<string, number> {
  const entries: Record<string, number> = {}
  for (const entry of lines.trim().split(/\s+/)) {
    const [words = '', value = ''] = entry.split('=')
    for (const word of words.split('|')) entries[word.replaceAll('_', ' ')] = Number(value)
  }
  return entries
}

/** `трет=3` with the endings `ього|ьому`: the words of a table, each stem with every ending. */
export function inflected(stems: string, endings: string): string {
  return stems
    .split(' ')
    .map((entry) => {
      const [stem = '', value = ''] = entry.split('=')
      return `${endings
        .split('|')
        .map((ending) => stem + ending)
        .join('|')}=${value}`
    })
    .join(' ')
}

/** `year|years=year`: as `table`, with names for values. */
export function names(lines: string): Record<string, string> {
  const entries: Record<string, string> = {}
  for (const entry of lines.trim().split(/\s+/)) {
    const [words = '', name = ''] = entry.split('=')
    for (const word of words.split('|')) entries[word] = name
  }
  return entries
}

const never = /$^/

/** What is read in a language without number words: digits alone. */
export const digitsOnly: NumberLexicon = {
  cardinals: {},
  multipliers: {},
  ordinals: {},
  denominators: {},
  weak: {},
  joins: new Set(),
  months: [],
  units: {},
  above: never,
  below: never,
  commaIsDecimal: false,
}

/** Number words, months and units of a language as Unicode CLDR has them, one table a string. */
interface CldrWords {
  cardinals: string
  ordinals: string
  multipliers: string
  months: string
  units: string
}

/** A lexicon out of CLDR's words; one and the second are weak, since they are articles and adjectives as well. */
export function lexiconOf(
  words: CldrWords,
  own: Partial<Omit<NumberLexicon, 'units' | 'weak' | 'cardinals' | 'multipliers'>> & {
    cardinals?: string
    /** Ordinals in the cases that CLDR lacks. */
    declined?: string
    multipliers?: string
    weak?: string
    units?: string
    /** Words that CLDR has for a number and that mean something else as well. */
    without?: string
  },
): NumberLexicon {
  const {cardinals = '', multipliers = '', weak = '', units = '', without = '', declined = '', ...rest} = own
  const all = {...table(words.cardinals), ...table(cardinals)}
  const ordinals = {...table(words.ordinals), ...table(declined)}
  const left = new Set(without.split(' '))
  const kept = (of: Record<string, number>, least: number): Record<string, number> =>
    Object.fromEntries(
      Object.entries(of).filter(
        ([word, value]) => (value >= least || !Number.isInteger(value)) && !left.has(word),
      ),
    )
  const rare = Object.entries({...ordinals, ...all}).filter(
    ([, value]) => value < 2 && Number.isInteger(value) && !left.has(String(value)),
  )
  return {
    ...digitsOnly,
    cardinals: kept(all, 2),
    multipliers: {...table(words.multipliers), ...table(multipliers)},
    ordinals: kept(ordinals, 3),
    weak: {
      ...Object.fromEntries([...rare, ...Object.entries(ordinals).filter(([, value]) => value === 2)]),
      ...(weak && table(weak)),
    },
    months: words.months.split(/\s+/),
    units: {...names(words.units), ...(units && names(units))},
    commaIsDecimal: true,
    ...rest,
  }
}
