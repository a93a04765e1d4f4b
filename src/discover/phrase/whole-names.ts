import {classOf} from '../../language/in-checks.ts'
import type {Language} from '../../language/index.ts'
import type {Lines} from './lines.ts'
import type {PhraseIndex} from './repetition.ts'
import {longest} from './spans.ts'

/** A pair of phrases of a row, by words of content: the first of each, and the one behind the last. */
interface NamePair {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** A translation, and how often it says which phrase. */
interface Counted {
  lines: Lines
  phrases: PhraseIndex
}

/** A word that stands in one company alone so often belongs to it, without a small word between them too. */
const often = 3

/**
 * Cuts phrases where names end, in languages without a dictionary: verbs that both sides share at an end are no part of a
 * name (`usager exerce`), nor is a noun on which the name depends by its case (`права гостей`); and a word that stands
 * nowhere but in one longer phrase is part of it (`maître` of `maître du fichier`).
 */
export class WholeNames {
  private readonly a: Names
  private readonly b: Names

  constructor(a: Counted, b: Counted, language: Language) {
    this.a = new Names(a, language)
    this.b = new Names(b, language)
  }

  /** @param pairs of one row, none of which overlap, in any order; what joins another is left out */
  settle<Pair extends NamePair>(pairs: readonly Pair[]): Pair[] {
    let settled = this.joinParts(pairs.map((pair) => this.cut(pair)))
    for (let at = 0; at < settled.length; at++) {
      const whole = this.whole(settled[at]!, settled)
      if (!whole) continue
      // What the longer names swallow on both sides was a part of them.
      settled[at] = whole
      settled = settled.filter((other, n) => n === at || isOutside(other, whole))
      at = settled.indexOf(whole)
    }
    return settled
  }

  private cut<Pair extends NamePair>(pair: Pair): Pair {
    const {a, b} = this
    let {a0, a1, b0, b1} = pair
    const isSame = (x: number, y: number): boolean => a.lines.stems[x] === b.lines.stems[y]
    const room = (): number => Math.min(a1 - a0, b1 - b0) - 1
    let shared = 0
    while (shared < room() && isSame(a1 - 1 - shared, b1 - 1 - shared)) shared++
    // From the first verb on, nothing that both say is part of a name; nor is what depends on it by its case.
    for (; shared > 0; shared--) {
      const isDone = a.isPassing(a1 - shared, a0, a1) && b.isPassing(b1 - shared, b0, b1)
      if (!isDone && !(a.ends(a1 - shared) && b.ends(b1 - shared))) continue
      a1 -= shared
      b1 -= shared
      break
    }
    const differInVerb = a.isVerb(a1 - 1) || b.isVerb(b1 - 1)
    const isBehind = (): boolean =>
      differInVerb || (a.isApart(a0) && b.isApart(b0)) || (a.isPassing(a0, a0, a1) && b.isPassing(b0, b0, b1))
    while (room() > 0 && isSame(a0, b0) && isBehind()) {
      a0++
      b0++
    }
    return {...pair, a0, a1, b0, b1}
  }

  /** Two pairs that a small word joins on both sides, and that recur so, are one: `maître` / `responsable` `du fichier` / `du traitement`. */
  private joinParts<Pair extends NamePair>(pairs: readonly Pair[]): Pair[] {
    const joined: Pair[] = []
    for (const pair of [...pairs].sort((x, y) => x.a0 - y.a0)) {
      const before = joined.at(-1)
      if (before && before.a1 === pair.a0 && before.b1 === pair.b0) {
        const areNames =
          this.a.isName(before.a0, before.a1, pair.a1) && this.b.isName(before.b0, before.b1, pair.b1)
        if (areNames) {
          joined[joined.length - 1] = {...before, a1: pair.a1, b1: pair.b1}
          continue
        }
      }
      joined.push(pair)
    }
    return joined
  }

  /** The longer names of which both sides are parts; undefined where there are none, or another pair is in the way. */
  private whole<Pair extends NamePair>(pair: Pair, others: readonly Pair[]): Pair | undefined {
    const [a0, a1] = this.a.around(pair.a0, pair.a1)
    const [b0, b1] = this.b.around(pair.b0, pair.b1)
    if (a0 === pair.a0 && a1 === pair.a1 && b0 === pair.b0 && b1 === pair.b1) return undefined
    const whole = {...pair, a0, a1, b0, b1}
    // What both go on with alike is part of the name only if that is a habit.
    const isAlike =
      this.textOf(this.a, a0, pair.a0) === this.textOf(this.b, b0, pair.b0) &&
      this.textOf(this.a, pair.a1, a1) === this.textOf(this.b, pair.b1, b1)
    if (
      isAlike &&
      !this.a.isCompound(pair.a1, a1) &&
      Math.min(this.a.count(a0, a1), this.b.count(b0, b1)) < often
    )
      return undefined
    // A name that is met so often goes before what lies across it.
    const isHabit = this.a.count(a0, a1) >= often && this.b.count(b0, b1) >= often
    const isFree =
      isHabit || others.every((other) => other === pair || isWithin(other, whole) || isOutside(other, whole))
    return isFree && !isWithin(whole, pair) ? whole : undefined
  }

  private textOf({lines}: Names, from: number, to: number): string {
    return lines.stems.subarray(from, to).join(' ')
  }
}

const isWithin = (part: NamePair, {a0, a1, b0, b1}: NamePair): boolean =>
  part.a0 >= a0 && part.a1 <= a1 && part.b0 >= b0 && part.b1 <= b1
const isOutside = (other: NamePair, {a0, a1, b0, b1}: NamePair): boolean =>
  (other.a1 <= a0 || other.a0 >= a1) && (other.b1 <= b0 || other.b0 >= b1)

/** What one translation tells of its words of content. */
class Names {
  readonly lines: Lines
  private readonly language: Language
  private readonly phrases: PhraseIndex

  constructor({lines, phrases}: Counted, language: Language) {
    this.lines = lines
    this.language = language
    this.phrases = phrases
  }

  /** Whether a word is a verb by its form, or has an article right behind it: a noun has it before. */
  isVerb(at: number): boolean {
    const {lines, language} = this
    if (language.classes && classOf(language.classes, lines.wordAt(at).form) === 'verb') return true
    const after = lines.formBehind(at)
    const {determiners, genitives} = language.smallWords ?? {}
    return after !== undefined && determiners?.has(after) === true && !genitives?.has(after)
  }

  /** Whether a name begins behind a word: a verb, or a noun that the name depends on by its case alone. */
  isApart(at: number): boolean {
    const {classes} = this.language
    if (!classes) return false
    const own = classOf(classes, this.lines.wordAt(at).form)
    return own === 'verb' || (own === 'noun' && classes.adjectives !== undefined)
  }

  /** The longer phrase that holds a run of words in every place, as far as small words or habit join it. */
  around(from: number, to: number): [from: number, to: number] {
    const count = this.count(from, to)
    if (count < 2) return [from, to]
    let [first, end] = [from, to]
    for (let grown = true; grown && end - first < longest; ) {
      grown = false
      if (this.mayJoin(end, count) && this.count(first, end + 1) === count) {
        end++
        grown = true
      } else if (this.mayJoin(first, count) && this.count(first - 1, end) === count) {
        first--
        grown = true
      }
    }
    return [first, end]
  }

  /** Whether a small word without an article joins what a phrase goes on with: `banque de données`, not `registre des traitements`. */
  isCompound(from: number, to: number): boolean {
    const {determiners, genitives} = this.language.smallWords ?? {}
    const between = to > from ? this.lines.formBehind(from - 1) : undefined
    return between !== undefined && genitives?.has(between) === true && determiners?.has(between) === false
  }

  /** Whether a run of words and what a small word joins to it recur as one name. */
  isName(from: number, middle: number, to: number): boolean {
    return to - from <= longest && this.mayJoin(middle, 0) && this.count(from, to) > 1
  }

  /** Whether a word is a participle, and its phrase no name that recurs. */
  isPassing(at: number, from: number, to: number): boolean {
    const participles = this.language.classes?.participles
    return participles?.test(this.lines.wordAt(at).form) === true && this.count(from, to) < 2
  }

  /** Whether a name ends before a word that both sides share. */
  ends(at: number): boolean {
    const {classes, capitalNouns} = this.language
    if (this.isVerb(at)) return true
    // Behind a noun with a capital, what has none depends on something else.
    if (capitalNouns) return !this.lines.isCapital(at) && this.lines.isCapital(at - 1)
    if (!classes?.adjectives) return false
    return [at - 1, at].every((word) => classOf(classes, this.lines.wordAt(word).form) === 'noun')
  }

  count(from: number, to: number): number {
    const {contentStarts, rowOf} = this.lines
    const row = rowOf[from]!
    if (from < contentStarts[row]! || to > contentStarts[row + 1]! || to - from > longest) return 0
    return this.phrases.countOf(this.phrases.phraseAt(from, to - from))
  }

  /** Whether a name may run on over a word and the one before it. */
  private mayJoin(at: number, count: number): boolean {
    const {lines, language} = this
    if (
      at < 1 ||
      at >= lines.rowOf.length ||
      lines.rowOf[at] !== lines.rowOf[at - 1] ||
      lines.apart[at] === 1
    )
      return false
    if (this.isVerb(at) || this.isVerb(at - 1)) return false
    const between = lines.formBehind(at - 1)
    if (between === undefined) {
      const isPiece = language.smallWords !== undefined && lines.endOf(at - 1) === lines.startOf(at)
      return isPiece && (count >= often || this.isShort(at) || this.isShort(at - 1))
    }
    return language.phraseRole(between) === 'link' && !language.smallWords?.conjunctions.has(between)
  }

  /** A word of one character is a piece of one. */
  private isShort(at: number): boolean {
    return this.lines.endOf(at) - this.lines.startOf(at) === 1
  }
}
