import type {AroundNumbers, NumberLexicon} from '../../../language/index.ts'

/** Expressions of the small words around numbers of a language; each matches nothing where the language has none. */
interface Around {
  rateBefore: RegExp
  countingBefore: RegExp
  halfOfBefore: RegExp
  halfBefore: RegExp
  noShare: RegExp
  behindHundreds: RegExp
  behindTens: RegExp
  score: RegExp
  twoBefore: RegExp
  bothBefore: RegExp
  /** Before a number that resumes what was named … */
  resumes: RegExp
  /** … and behind it: a verb, or the end of a part of the sentence. */
  behindResumed: RegExp
  partBehind: RegExp
  from: RegExp
  to: RegExp
  /** The whole stretch between two numbers that share a unit. */
  between: RegExp
  /** Between a share and its whole. */
  of: RegExp
  /** The whole stretch between two parts of a date. */
  inDate: RegExp
  behindDay: RegExp
  moreBehind: RegExp
  lessBehind: RegExp
}

const memory = new WeakMap<NumberLexicon, Around>()
const nothing = /(?!)/
const signs = '[-–—~～]'

export function aroundOf(lexicon: NumberLexicon): Around {
  let around = memory.get(lexicon)
  if (!around) {
    around = expressionsOf(lexicon.around ?? {})
    memory.set(lexicon, around)
  }
  return around
}

function expressionsOf(words: AroundNumbers): Around {
  const whole = (of?: string): RegExp => (of === undefined ? nothing : new RegExp(`^(?:${of})$`, 'u'))
  const before = (of?: string, blank = '\\s+'): RegExp =>
    of === undefined ? nothing : new RegExp(`(?<!\\p{L})(?:${of})${blank}$`, 'iu')
  const behind = (of?: string): RegExp => (of === undefined ? nothing : new RegExp(`^\\s*(?:${of})`, 'iu'))
  const joins = [signs, words.to, words.and].filter((of) => of !== undefined).join('|')
  return {
    rateBefore: before(words.rates),
    countingBefore: before(words.counting, '[\\s-]+'),
    halfOfBefore: before(words.halfOf),
    halfBefore: before(words.half),
    noShare: whole(words.noShare),
    behindHundreds: whole(words.behindHundreds),
    behindTens: whole(words.behindTens),
    score: whole(words.scores),
    twoBefore: before(words.twoBefore),
    bothBefore: before(words.bothBefore),
    resumes: before(words.resumes),
    behindResumed:
      words.behindResumed === undefined
        ? nothing
        : new RegExp(`^\\s*(?:[,;:.!?)]|$|(?:${words.behindResumed})(?!\\p{L}))`, 'iu'),
    partBehind: behind(words.parts && `${words.parts}(?!\\p{L})`),
    from: whole(words.from),
    to: whole(words.to),
    between: new RegExp(`^\\s*(?:${joins})\\s*$`, 'iu'),
    of: words.of === undefined ? nothing : new RegExp(`^\\s+(?:${words.of})\\s*$`, 'iu'),
    inDate: new RegExp(`^[\\s.,]*(?:(?:${words.inDates ?? '(?!)'})[\\s.,]*)?$`, 'iu'),
    behindDay: whole(words.behindDay),
    moreBehind: behind(words.orMore),
    lessBehind: behind(words.orLess),
  }
}
