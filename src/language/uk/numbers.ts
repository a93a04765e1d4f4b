import {lexiconOf, type NumberLexicon} from '../numbers.ts'
import {numberWords} from './number-words.ts'

/** CLDR's words, and by hand what it leaves out: cases, compounds, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(numberWords, {
    // `третя особа`, `треті країни`.
    kinds: /трет\p{L}+(?=\s+(?:ос[оі]б|сторон|сторін|країн|держав)\p{L}*)/iuy,
    oneBehindTens: true,
    weak: 'двічі=2 тричі=3 одного|одної|одному|одним|одною=1',
    hasApostrophes: true,
    cardinals:
      'двох|двом|двома=2 трьох|трьом=3 чотирьох=4 пʼяти=5 шести=6 семи=7 восьми=8 девʼяти=9 десяти=10 пʼятнадцяти=15 двадцяти=20 тридцяти=30 сорока=40 девʼяноста=90 ста=100 півтора=1.5',
    units:
      'відсоток|відсотки|відсотка|відсотків=percent рік|роки|років|року=year місяць|місяці|місяців|місяця=month тиждень|тижні|тижнів=week день|дні|днів|дня=day година|години|годин=hour гривня|гривні|гривень|грн=uah рубль|рублі|рублів|рубля=rub злотий|злоті|злотих=pln євро=eur долар|долари|доларів=usd',
    above: /(?:^|\s)(?:понад|більше|більш як|щонайменше|не менше)\s*(?:\S+\s)?$/iu,
    below: /(?:^|\s)(?:менше|щонайбільше|не більше|протягом|до)\s*(?:\S+\s)?$/iu,
  })
