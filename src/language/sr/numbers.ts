import {inflected, lexiconOf, type NumberLexicon, table} from '../numbers.ts'
import {inLatinLetters} from './in-latin-letters.ts'
import {numberWords} from './number-words.ts'

/** The words of a table in both scripts, for a text may have either. */
const both = (words: string): string => `${words} ${inLatinLetters(words)}`

/** CLDR's words, and by hand what it leaves out: cases, words that stand for a number. */
export const numbers = (): NumberLexicon =>
  lexiconOf(
    {
      cardinals: both(numberWords.cardinals),
      ordinals: both(numberWords.ordinals),
      multipliers: both(numberWords.multipliers),
      months: numberWords.months
        .split(/\s+/)
        .map((names) => [...names.split('|'), ...names.split('|').map(inLatinLetters)].join('|'))
        .join(' '),
      units: both(numberWords.units),
    },
    {
      around: {
        rates: 'на|na',
        and: 'и|или|i|ili',
        to: 'до|do',
        orMore: '(?:или|ili) (?:више|više)',
        orLess: '(?:или|ili) (?:мање|manje)',
      },
      joins: new Set(['и', 'i']),
      oneBehindTens: true,
      // `треће лице`, `треће земље`.
      kinds: /(?:трећ|treć)\p{L}+(?=\s+(?:лиц|стран|земљ|држав|особ|lic|stran|zemlj|držav|osob)\p{L}*)/iuy,
      andHalf: /\s+(?:и|i)\s+(?:по|po|пол|pol)(?!\p{L})/iuy,
      weak: both(
        'један|једна|једно|једног|једном|једној|једну|први|прва|прво|првог|првом|прве=1 други|друга|друго|другог|оба|обе|обоје|двапут|двоструко|половина|половине=2 трипут|троструко|трећина=3 четвртина=4 век=100',
      ),
      multipliers: both('хиљаде|хиљад|хиљадама=1e3 милиона|милиони=1e6 милијарде|милијарди=1e9'),
      bareMultipliers: new Set(['хиљаду', 'милион', 'hiljadu', 'milion']),
      denominators: table(
        both(
          'трећина|трећине|трећину=3 четвртина|четвртине|четвртину=4 петина|петине=5 десетина|десетине=10',
        ),
      ),
      either: {половина: [0.5], половину: [0.5], polovina: [0.5], polovinu: [0.5], пола: [0.5], pola: [0.5]},
      declined: both(
        `${inflected('трећ=3', 'и|а|е|ег|ем|у|им|их|ој')} ${inflected(
          'четврт=4 пет=5 шест=6 седм=7 осм=8 девет=9 десет=10 једанаест=11 дванаест=12 тринаест=13 четрнаест=14 петнаест=15 двадесет=20 тридесет=30',
          'и|а|о|ог|ом|ој|у|им|их|е',
        )}`,
      ),
      cardinals: both('двају|двама|двема=2 трима|трију=3 четирма=4 шестсто=600'),
      units: both(
        'година|година|годину=year месеци|месецу=month недеља|недељу=week дана|дани|данима|дан=day динара|динар|динари=rsd евра|евро=eur долар|долара=usd',
      ),
      above:
        /(?:^|\s)(?:више од|преко|најмање|бар|изнад|не мање од|više od|preko|najmanje|bar|iznad|ne manje od)\s*(?:\S+\s)?$/iu,
      below:
        /(?:^|\s)(?:мање од|највише|до|испод|у року од|не више од|manje od|najviše|do|ispod|u roku od|ne više od)\s*(?:\S+\s)?$/iu,
    },
  )
