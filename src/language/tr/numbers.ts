import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** A number word with the verb behind it. */
function copula(word: string): {value: number; ordinal: boolean} | undefined {
  const bare = /^(.{2,})[dt][ıiuü]r$/.exec(word)?.[1]
  const value = bare && table(numberWords.cardinals)[bare]
  return value ? {value, ordinal: false} : undefined
}

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    around: {
      and: 've|veya|ile',
    },
    oneBehindTens: true,
    bareMultipliers: true,
    shares: {yüzde: 'percent', binde: 'permille'},
    // `üçüncü kişiler`, `üçüncü taraf`; `yüz` is a face in `yüz çevirmek`, `yüz kızartıcı suç`, `yüz yüze` (TDK, Güncel Türkçe Sözlük).
    kinds:
      /on(?=\s+(?:the(?!\p{L})|bin\p{L}*l[ae]r))|üçüncü(?=\s+(?:kişi|taraf|şahıs|şahs|ülke|devlet)\p{L}*)|yüz(?=\s+(?:çevir|kızart|tut(?!anak)|üstü|yüze(?!\p{L}))\p{L}*)/iuy,
    // `beşten fazla`, more than five.
    andHalf: /\s+buçuk(?!\p{L})/iuy,
    cardinals:
      'ikiden=2 üçten=3 dörtten=4 beşten=5 altıdan=6 yediden=7 sekizden=8 dokuzdan=9 yirmiden=20 otuzdan=30',
    multipliers: `yüz=100 milyar=1e9 ${inflected('milyon=1e6', 'dan|u|un|a|luk|ken|du|dur')} ${inflected('milyar=1e9', 'dan|ı|ın|a|lık|dır')} ${inflected('bin=1e3', 'den|i|in|e|lik|dir')}`,
    phrases: {'türk lirası': 'try', 'türk lirasıdır': 'try', 'abd doları': 'usd'},
    either: {yarısı: [0.5], yarım: [0.5]},
    without: 'yüz',
    weak: 'her_ikisi|ikisi|yarısı|yarım=2',
    units:
      'lira|liradır|lirası|lirasıdır|tl=try avro|avrosu|euro=eur sterlin|sterlindir|sterlinlik|sterline|sterlini=gbp dolar|dolarlık|dolara|doları|dolarını=usd gündür|günlük|günü|gün=day yıldır|yıllık|yıl=year aylık|aydır|ay=month haftalık=week',
    // `ikidir`: the verb is glued to the number.
    compound: copula,
    above: /(?:^|\s)(?:en az|asgari)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:en çok|en fazla|azami)\s*(?:\S+\s)?$/iu,
  })
