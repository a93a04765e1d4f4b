import {isLackingByNature, withoutOf, withoutStandsBehind} from '../../../language/in-checks.ts'
import {languageOf, type NegationLexicon} from '../../../language/index.ts'
import {countMatches, matchesIn} from '../matches.ts'

/** A word that denies: `text.slice(start, end)`. */
export interface Negation {
  start: number
  end: number
}

interface Negations {
  /** In the order of the text. */
  strong: Negation[]
  /** Words that deny by meaning or prefix; they answer a negation of the other text. */
  weak: number
  /** Words that deny in part: `not only`. */
  neutral: number
}

interface Expressions {
  all: RegExp
  /** Without the weak ones, which take most of the time. */
  strong: RegExp
  /** Sticky. */
  carriesOn: RegExp | undefined
  denies: RegExp | undefined
  excepts: RegExp | undefined
  /** Sticky. */
  holdsOfAll: RegExp | undefined
}

const compiled = new WeakMap<NegationLexicon, Expressions>()

function expressionsOf(lexicon: NegationLexicon): Expressions {
  let expressions = compiled.get(lexicon)
  if (!expressions) {
    const {neutral, strong, weak} = lexicon
    const first = `(?<neutral>${neutral})|(?<strong>${strong})`
    const source = `${first}|(?<weak>${weak})`
    // Without regard to case, classes of Unicode take some 50 ms to compile: only where they are used.
    const flagsOf = (of: string): string => (of.includes('\\p{') ? 'giu' : 'gi')
    expressions = {
      all: new RegExp(source, flagsOf(source)),
      strong: new RegExp(first, flagsOf(first)),
      denies:
        lexicon.denies === undefined
          ? undefined
          : new RegExp(lexicon.denies, flagsOf(lexicon.denies).slice(1)),
      excepts:
        lexicon.excepts === undefined
          ? undefined
          : new RegExp(lexicon.excepts, flagsOf(lexicon.excepts).slice(1)),
      carriesOn: lexicon.carriesOn === undefined ? undefined : new RegExp(lexicon.carriesOn, 'iy'),
      holdsOfAll: lexicon.holdsOfAll === undefined ? undefined : new RegExp(lexicon.holdsOfAll, 'iy'),
    }
    compiled.set(lexicon, expressions)
  }
  return expressions
}

/** How often a text denies outright; a word that denies by its meaning alone is none of the words that do. */
export function countStrong(text: string, language: string): number {
  const {negation, plain} = languageOf(language)
  return negation ? read(plain?.(text) ?? text, negation, 'strong', language).strong.length : 0
}

/** Whether there is a word in a text that denies, if only as part of what does not (`not only`): none of its parts denies else. */
export function mayDeny(text: string, language: string): boolean {
  const {negation, plain} = languageOf(language)
  return negation !== undefined && (plain?.(text) ?? text).search(expressionsOf(negation).strong) >= 0
}

/** How many words a text has that deny, by themselves, by their meaning or in part (`not only`). */
export function countAnyhow(text: string, language: string): number {
  const {strong, weak, neutral} = negationsOf(text, language)
  return strong.length + weak + neutral
}

/** How many words of a text deny by their meaning or in part alone. */
export function countBesides(text: string, language: string): number {
  const {weak, neutral} = negationsOf(text, language)
  return weak + neutral
}

/** How many words of a text deny a deed by their meaning: to forbid, to refrain; none that tells a quality (`unfair`). */
export function countRefusals(text: string, language: string): number {
  const {negation, plain} = languageOf(language)
  if (!negation) return 0
  return matchesIn(expressionsOf(negation).all, plain?.(text) ?? text).filter(
    ({groups, 0: word}) => groups!.weak && !isLackingByNature(word, language),
  ).length
}

/** How often a text says that something is lacking (`without`), which denies no sentence. */
export function countWithout(text: string, language: string): number {
  const expression = withoutOf(language)
  return expression ? countMatches(expression, languageOf(language).plain?.(text) ?? text) : 0
}

/** How often both of two texts say that something is lacking: what is denied besides is denied by another word. */
export const sharedWithout = (a: string, ofA: string, b: string, ofB: string): number => {
  const count = countWithout(a, ofA)
  return count === 0 ? 0 : Math.min(count, countWithout(b, ofB))
}

/** What denies a whole sentence, by its verb or by its subject; undefined where nothing does, or no one knows how. */
export function sentenceNegation(text: string, language: string): Negation | undefined {
  const {negation, plain} = languageOf(language)
  const denies = negation && expressionsOf(negation).denies
  const match = denies?.exec(plain?.(text) ?? text)
  return match ? {start: match.index, end: match.index + match[0].length} : undefined
}

/** Whether a text denies all but an exception: `none knows except him`. */
export function exceptsOne(text: string, language: string): boolean {
  const {negation, plain} = languageOf(language)
  return negation !== undefined && (expressionsOf(negation).excepts?.test(plain?.(text) ?? text) ?? false)
}

/** Where what a denial holds of ends, if `or` joins several things behind it (`not A, B or C`); -1 where it holds of one. */
export function endOfDenied(text: string, from: number, language: string): number {
  const {negation} = languageOf(language)
  const holds = negation && expressionsOf(negation).holdsOfAll
  if (!holds) return -1
  holds.lastIndex = from
  const match = holds.exec(text)
  return match ? from + match[0].length : -1
}

/** What a text denies, and how. Linear; nothing for a language without a lexicon. */
export function negationsOf(text: string, language: string): Negations {
  const {negation, plain} = languageOf(language)
  if (!negation) return {strong: [], weak: 0, neutral: 0}
  return read(plain?.(text) ?? text, negation, 'all', language)
}

function read(text: string, lexicon: NegationLexicon, what: 'all' | 'strong', language: string): Negations {
  const {[what]: expression, carriesOn} = expressionsOf(lexicon)
  const negations: Negations = {strong: [], weak: 0, neutral: 0}
  for (const match of matchesIn(expression, text)) {
    const end = match.index + match[0].length
    if (match.groups!.weak) negations.weak++
    if (match.groups!.neutral) negations.neutral++
    if (!match.groups!.strong) continue
    const last = negations.strong.at(-1)
    const between = last ? text.slice(last.end, match.index) : ''
    if (last && carriesOn && !/[.;]/.test(between)) {
      carriesOn.lastIndex = match.index
      if (carriesOn.test(text)) {
        negations.weak++
        continue
      }
    }
    // `ne peut partir sans payer` denies twice, `ne part pas` and `sans aucun` once.
    const isEcho =
      last &&
      lexicon.reach > 0 &&
      !/[.;:,]/.test(between) &&
      between.split(/\s+/).length <= lexicon.reach &&
      countWithout(match[0], language) === 0 &&
      !(withoutStandsBehind(language) && countWithout(text.slice(last.start, last.end), language) > 0)
    if (!isEcho) negations.strong.push({start: match.index, end})
  }
  return negations
}
