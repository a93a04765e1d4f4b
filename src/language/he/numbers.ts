import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    months: numberWords.months
      .split(/\s+/)
      .map((name) => ['', 'ב', 'ל', 'מ', 'ה', 'ו', 'וב', 'של'].map((before) => before + name).join('|')),
    // `צד שלישי`, `צדדים שלישיים`.
    kinds: /(?<=(?:צד|צדדים|מדינה|מדינות) )(?:ה)?שלישי(?:ת|ים|ות)?(?!\p{L})/uy,
    cardinals:
      'ושתיים|ושניים|שני|שתי=2 ושלוש|ושלושה=3 וארבע|וארבעה=4 וחמש|וחמישה=5 ושש|ושישה=6 ושבע|ושבעה=7 ושמונה=8 ותשע|ותשעה=9',
    multipliers: 'מאות=100 אלפי=1e3 מיליוני=1e6',
    weak: 'ואחת|ואחד=1 שנתיים|חודשיים|יומיים|שבועיים|שעתיים|שניהם|שתיהן=2',
    units: 'אחוזים=percent שנה|שנים=year ימים|יום=day שקל|שקלים=ils אירו=eur דולר|דולרים=usd',
    commaIsDecimal: false,
    above: /(?:^|\s)(?:מעל|יותר מ|לפחות|לא פחות מ)-?\s*$/u,
    below: /(?:^|\s)(?:מתחת|פחות מ|לכל היותר|תוך|בתוך|לא יותר מ)-?\s*$/u,
  })
