import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    oneBehindTens: true,
    bareMultipliers: true,
    multipliers: 'yüz=100',
    without: 'yüz',
    weak: 'her_ikisi|ikisi|yarısı|yarım=2',
    units:
      'lira|liradır|tl=try avro|euro=eur dolar=usd gündür|günlük|günü|gün=day yıldır|yıllık|yıl=year aylık|aydır|ay=month haftalık=week',
    above: /(?:^|\s)(?:en az|asgari)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:en çok|en fazla|azami)\s*(?:\S+\s)?$/iu,
  })
