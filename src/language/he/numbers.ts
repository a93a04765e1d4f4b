import {prefixed} from '../number-forms.ts'
import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** Before the noun that they count. */
const constructs = 'שלושת|שלשת=3 ארבעת=4 חמשת=5 ששת=6 שבעת=7 שמונת=8 תשעת=9 עשרת=10'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    gluedBefore: /^[ובלמשהכ]{1,2}$/u,
    oneBehindTens: true,
    tenBehindUnits: true,
    bareMultipliers: new Set(['אלף', 'מיליון']),
    months: numberWords.months
      .split(/\s+/)
      .map((name) => ['', 'ב', 'ל', 'מ', 'ה', 'ו', 'וב', 'של'].map((before) => before + name).join('|')),
    // `צד שלישי`, `צדדים שלישיים`; `יום שלישי` is Tuesday.
    kinds:
      /(?<=(?:צד|צדדים|מדינה|מדינות) )(?:ה)?שלישי(?:ת|ים|ות)?(?!\p{L})|(?<=(?<!\p{L})[ובלמשהכ]{0,2}(?:יום|ימי) )(?:ראשון|שני|שלישי|רביעי|חמישי|שישי)(?!\p{L})/uy,
    andHalf: /\s+וחצי(?!\p{L})/iuy,
    cardinals: `שתים|ושתים|ושתיים|ושניים|שני|שתי=2 שלש|שלשה|ושלש|ושלשה=3 חמשה=5 ששה=6 שמנה=8 שלשים=30 ${constructs} אלפיים=2000 ועשרים=20 ושלושים=30 וארבעים=40 וחמישים=50 ושישים=60 ושבעים=70 ושמונים=80 ותשעים=90 חמשים=50 ששים=60 שמנים=80 ושלוש|ושלושה=3 וארבע|וארבעה=4 וחמש|וחמישה=5 ושש|ושישה=6 ושבע|ושבעה=7 ושמונה=8 ותשע|ותשעה=9`,
    multipliers: 'מאות=100 אלפי=1e3 מיליוני=1e6',
    weak: `${prefixed(`${numberWords.cardinals} ${constructs}`, ['ב', 'ל', 'מ', 'ש', 'כ', 'ה'])} ${prefixed(numberWords.ordinals, ['', 'ה'])} ואחת|ואחד=1 שנים=2 שנתיים|חודשיים|יומיים|שבועיים|שעתיים|שניהם|שתיהן=2`,
    units: 'אחוזים=percent שנה|שנים=year ימים|יום=day שקל|שקלים=ils אירו=eur דולר|דולרים=usd',
    commaIsDecimal: false,
    above: /(?:^|\s)(?:מעל|יותר מ|לפחות|לא פחות מ)-?\s*$/u,
    below: /(?:^|\s)(?:מתחת|פחות מ|לכל היותר|תוך|בתוך|לא יותר מ)-?\s*$/u,
  })
