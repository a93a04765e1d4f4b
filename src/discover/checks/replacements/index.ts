import {languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {NearCopy} from '../edits/index.ts'
import {negationsOf} from '../negations/negations.ts'
import {quantitiesOf} from '../numbers/index.ts'
import {unmatchedQuantifiers} from '../numbers/quantifiers.ts'
import type {Mismatch, Span} from '../place.ts'
import {isMisspelt, type KnownWords as KnownForms} from './misspelt.ts'
import {nearReplacements, type Replaced, replacedWords, shownSpan} from './replaced-words.ts'
import type {WordPairs} from './word-pairs.ts'

export {oppositesAbroad} from './opposites-abroad.ts'
export {WordPairs} from './word-pairs.ts'

/** What is known of the words of a translation. */
export interface KnownWords extends KnownForms {
  pairs: WordPairs
}

/** Words of one sentence that stand for others in its near copy, and what sets them apart. */
export interface Replacement extends Mismatch {
  kind: 'spelling' | 'opposite' | 'qualifier' | 'tense' | 'person'
}

/** What was replaced in two sentences of one language that are else nearly the same; each replacement is of one kind. */
export function replacements(sides: BilingualRow, copy: NearCopy, known: KnownWords): Replacement[] {
  const {row, a, b} = sides
  const language = languageOf(a.language)
  const {fold, stem} = language
  const found: Replacement[] = []
  const add = (kind: Replacement['kind'], replaced: Replaced): void => {
    const spans = [shownSpan(a, replaced.a), shownSpan(b, replaced.b)] as const
    if (isCounted(a.text, spans[0], a.language) || isCounted(b.text, spans[1], b.language)) return
    const [inA, inB] = [
      a.text.slice(spans[0].start, spans[0].end),
      b.text.slice(spans[1].start, spans[1].end),
    ]
    if (unmatchedQuantifiers(inA, inB, a.language, b.language).length > 0) return
    const [one, other] = [a.whole.quoted(spans[0]), b.whole.quoted(spans[1])]
    found.push({row, kind, a: one, b: other, identity: [one.quote, other.quote], score: 0.9})
  }
  const areOld = (): boolean => known.isOld(a.translation) || known.isOld(b.translation)
  const kindOf = (replaced: Replaced): Replacement['kind'] | undefined => {
    const {inA, inB} = replaced
    if (inA.length === 0 || inB.length === 0) return undefined
    const byWords = known.pairs.kindOf(replaced)
    if (byWords) return byWords
    if (inA.length !== 1 || inB.length !== 1 || areOld() || areAbbreviations(sides, replaced))
      return undefined
    const [one, other] = [fold(inA[0]!), fold(inB[0]!)]
    // `motivation` / `motivational`: what derives from one word is no slip.
    const isDerived =
      language.root(one) === language.root(other) && stem(one) !== stem(other) && !differsWithin(one, other)
    if (isCompound(one, other) || isCompound(other, one) || areNames(replaced, [one, other])) return undefined
    const isSlip = !isDerived && isMisspelt(a.forms[replaced.a[0]]!, b.forms[replaced.b[0]]!, known)
    return isSlip ? 'spelling' : undefined
  }
  /** `whereon` / `where`. */
  const isCompound = (long: string, short: string): boolean =>
    long.startsWith(short) && language.isFunctionWord(long.slice(short.length))
  /** Names that no dictionary knows are written in several ways: `Timotheus` / `Timothy`. */
  const areNames = (replaced: Replaced, words: string[]): boolean =>
    known.lexicon !== undefined &&
    words.every((word) => known.lexicon!.look(word) === undefined && !language.isFunctionWord(word)) &&
    [a.text[shownSpan(a, replaced.a).start]!, b.text[shownSpan(b, replaced.b).start]!].every((letter) =>
      /\p{Lu}/u.test(letter),
    )
  const told = new Set<Replaced>()
  const all = replacedWords(a, b, copy)
  for (const replaced of all) {
    const kind = kindOf(replaced)
    if (!kind) continue
    if (kind === 'opposite' && all.some((other) => areSaidInTurn(sides, replaced, other))) continue
    told.add(replaced)
    add(kind, replaced)
  }
  if (!language.verbForms) return found
  for (const replaced of nearReplacements(a, b, copy)) {
    if ([...told].some((one) => one.a[0] < replaced.a[1] && replaced.a[0] < one.a[1])) continue
    const kind = known.pairs.formOf(replaced)
    // Words that agree change together: `the window is` / `the windows are` is one difference.
    if (kind && !found.some((one) => one.kind === kind)) add(kind, replaced)
  }
  return found
}

/** `neither the dead nor the living` / `neither the living nor the dead`: the same two, with small words alone between them. */
function areSaidInTurn({a, b}: BilingualRow, one: Replaced, other: Replaced): boolean {
  if (one === other || one.inA.join(' ') !== other.inB.join(' ') || one.inB.join(' ') !== other.inA.join(' '))
    return false
  const {isFunctionWord} = languageOf(a.language)
  const isSmallBetween = (side: Side, [x, y]: [[number, number], [number, number]]): boolean => {
    const [from, to] = x[0] < y[0] ? [x[1], y[0]] : [y[1], x[0]]
    for (let word = from; word < to; word++)
      if (!isFunctionWord(side.text.slice(side.spans[word * 2], side.spans[word * 2 + 1]).toLowerCase()))
        return false
    return to - from <= mostBetween
  }
  return isSmallBetween(a, [one.a, other.a]) && isSmallBetween(b, [one.b, other.b])
}

/** Words between two that are said together: `nor for the`. */
const mostBetween = 4

/** Whether two words differ before their last two letters alone, as a slip does (`performence`) and no derivation. */
function differsWithin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let [start, end] = [0, 0]
  while (start < shorter && a[start] === b[start]) start++
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return end >= 2 && Math.max(a.length, b.length) - start - end === 1
}

/** `BC` / `BCE`. */
const areAbbreviations = ({a, b}: BilingualRow, replaced: Replaced): boolean =>
  (
    [
      [a, replaced.a],
      [b, replaced.b],
    ] as const
  ).every(([side, words]) => {
    const {start, end} = shownSpan(side, words)
    return /^\p{Lu}{2,}$/u.test(side.text.slice(start, end))
  })

/** Numbers and negations are for the checks that know them, and so are `all` and `some`. */
function isCounted(text: string, {start, end}: Span, language: string): boolean {
  const words = text.slice(start, end)
  return quantitiesOf(words, language).found.length > 0 || negationsOf(words, language).strong.length > 0
}
