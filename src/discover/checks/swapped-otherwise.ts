import type {Collation, Passage} from '../../collate/index.ts'
import {append} from '../../group.ts'
import {hasCases} from '../../language/in-checks.ts'
import {languageOf, smallWordsOf} from '../../language/index.ts'
import {actsOn, formOf, type NamedAt} from '../who-acts.ts'
import type {Pair} from './compared-pairs.ts'
import type {OrderMismatch} from './edits/index.ts'

/** Who acts opens so many sentences of each text. */
const leastOpened = 2
/** Beside the two, sentences that say the same share so many words of content, and so many of those of the shorter one. */
const least = {words: 2, share: 0.5}
/** So many words of content may stand between the two: a verb, and whom or what it takes. */
const mostBetween = 3
/** In words: `Under this contract the tenant`. */
const opening = 3
/** A row of more words is passed over: each of its sentences is looked for among all its names. */
const mostWords = 5000

/**
 * Two that act on each other have changed places in a sentence that is put in other words: `The Supplier grants the Customer a
 * warranty` / `The Customer gives the Supplier a warranty`. Who acts is told by the texts: its name looks as it looks where it
 * opens other sentences of both, and whom it acts on stands behind the same preposition in both, so that `receives from` is
 * no exchange. Linear.
 *
 * @param told what was found by the words of nearly equal sentences; their rows are passed over
 */
export function swappedOtherwise(
  collation: Collation,
  pairs: readonly Pair[],
  told: readonly OrderMismatch[],
): OrderMismatch[] {
  const rowsTold = new Set(told.map(({row}) => row))
  return pairs.flatMap(({a, b}) => {
    const [left, right] = [actorsOf(collation, a), actorsOf(collation, b)]
    const isActor = (stem: number): boolean =>
      [left, right].every(({opened}) => (opened.get(stem) ?? 0) >= leastOpened)
    const found: OrderMismatch[] = []
    for (const row of collation.rows.keys()) {
      if (rowsTold.has(row) || [left, right].some(({sizeOf}) => sizeOf(row) > mostWords)) continue
      const [own, other] = [left, right].map(({inRow}) => inRow(row, isActor))
      if (!sharesTwo(own!, other!)) continue
      for (const bead of collation.beads(row, a, b)) {
        if (bead.a.length !== 1 || bead.b.length !== 1) continue
        const both = exchangedIn(namedIn(own!, bead.a[0]!), namedIn(other!, bead.b[0]!))
        if (!both || !areAlike(left, right, row, bead.a[0]!, bead.b[0]!)) continue
        const [one, two] = both
        if (left.act(one, row) && right.act(two, row) && left.markOf(one) === right.markOf(two))
          found.push(mismatch(row, one, two))
      }
    }
    return found
  })
}

interface Named {
  stem: number
  at: NamedAt
}
type Both = readonly [Named, Named]

/** Who opens sentences of a translation, and what it names in a row. */
function actorsOf(collation: Collation, translation: number) {
  const {rowStarts, passages, starts, ends, forms} = collation.words(translation)
  const {stems, isFunction} = collation.vocabulary
  const {language} = collation.translations[translation]!
  const {fold, isFunctionWord} = languageOf(language)
  const {determiners, articles, fused} = smallWordsOf(language)
  const opened = new Map<number, number>()
  /** By form, the rows of the sentences that it opens. */
  const openings = new Map<string, number[]>()
  const namedAt = (row: number, word: number): Named => {
    const {clause} = collation.rows[row]!.readings[translation]![passages[word]!]!
    const end = starts[word]! + wholeName(clause.text, starts[word]!, ends[word]!)
    return {stem: stems[forms[word]!]!, at: {translation, clause, start: starts[word]!, end}}
  }
  for (const row of collation.rows.keys()) {
    let toOpen = 0
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      const isFirst = word === rowStarts[row] || passages[word] !== passages[word - 1]
      const {clause} = collation.rows[row]!.readings[translation]![passages[word]!]!
      if (isFirst || sentenceEnds.test(clause.text.slice(ends[word - 1]!, starts[word]!))) toOpen = opening
      if (toOpen-- <= 0 || isFunction[forms[word]!] === 1) continue
      toOpen = 0
      const {stem, at} = namedAt(row, word)
      opened.set(stem, (opened.get(stem) ?? 0) + 1)
      append(openings, formOf(at, language), row)
    }
  }
  const contentIn = (row: number, {clause, start, end}: Passage): number[] => {
    const found: number[] = []
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      if (isFunction[forms[word]!] === 1 || starts[word]! < start || ends[word]! > end) continue
      if (collation.rows[row]!.readings[translation]![passages[word]!]!.clause === clause)
        found.push(stems[forms[word]!]!)
    }
    return found
  }
  const isOpening = ({at}: Named, but: number): boolean =>
    openings.get(formOf(at, language))?.some((row) => row !== but) ?? false
  /** Within a sentence a name has a capital, or an article before it. */
  const isNamed = ({at: {clause, start}}: Named): boolean => {
    const [own] = [determiners, articles].filter((words) => words !== undefined)
    if (!own || /^\p{Lu}/u.test(clause.text.slice(start))) return true
    const before = wordsOf(clause.text.slice(Math.max(0, start - 24), start)).slice(-2)
    return before.map(fold).some((word) => own.has(word) || fused?.get(word) !== undefined)
  }
  return {
    opened,
    contentIn,
    sizeOf: (row: number): number => rowStarts[row + 1]! - rowStarts[row]!,
    inRow(row: number, isMeant: (stem: number) => boolean): Named[] {
      const found: Named[] = []
      for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++)
        if (isFunction[forms[word]!] !== 1 && isMeant(stems[forms[word]!]!)) found.push(namedAt(row, word))
      return found
    },
    /** Whether the first of two acts on the second. */
    act([one, two]: Both, row: number): boolean {
      const between = wordsOf(one.at.clause.text.slice(one.at.end, two.at.start))
      if (between.filter((word) => !isFunctionWord(fold(word))).length > mostBetween) return false
      // Where commas do not part clauses, words do.
      const {subordinate} = languageOf(language).norms ?? {}
      if (!hasCases(language) && subordinate?.test(between.join(' '))) return false
      return isNamed(two) && isOpening(one, row) && actsOn(collation, one.at, two.at, isOpening(two, row))
    },
    /** What stands before the second of two and makes it take part in the deed, without its article, and the particle behind it. */
    markOf([one, two]: Both): string {
      const between = wordsOf(one.at.clause.text.slice(one.at.end, two.at.start)).map(fold)
      const last = between.findLastIndex((word) => !isFunctionWord(word))
      const small = between
        .slice(last + 1)
        .filter((word) => fused?.get(word) !== undefined || (!determiners?.has(word) && !articles?.has(word)))
        .map((word) => fused?.get(word) ?? word)
      const particle = /^\p{Script=Hiragana}/u.exec(two.at.clause.text.slice(two.at.end))?.[0] ?? ''
      return `${small.join(' ')} ${particle}`
    },
  }
}

const sentenceEnds = /[.!?;:。！？；：]/u
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? []

/** How long a name is: kana part it from what follows, 供給|者は. */
const wholeName = (text: string, start: number, end: number): number =>
  /^\p{Script=Han}+(?=\p{Script=Hiragana})/u.exec(text.slice(start, end + 3))?.[0].length ?? end - start

function sharesTwo(own: readonly Named[], other: readonly Named[]): boolean {
  const stems = new Set(other.map(({stem}) => stem))
  const first = own.find(({stem}) => stems.has(stem))
  return first !== undefined && own.some(({stem}) => stem !== first.stem && stems.has(stem))
}

/** Those of a row that stand in one of its sentences. */
const namedIn = (all: readonly Named[], {clause, start, end}: Passage): Named[] =>
  all.filter(({at}) => at.clause === clause && at.start >= start && at.end <= end)

/** Who is named first in each of two sentences, if it is named behind the other one in the other; each once. */
function exchangedIn(own: readonly Named[], other: readonly Named[]): [Both, Both] | undefined {
  const [first, its] = [own[0], other[0]]
  if (!first || !its || first.stem === its.stem) return undefined
  const ofStem = (all: readonly Named[], {stem}: Named): Named[] => all.filter((one) => one.stem === stem)
  const [second, ...more] = ofStem(own, its)
  const [last, ...others] = ofStem(other, first)
  if (!second || !last || more.length + others.length > 0) return undefined
  if (ofStem(own, first).length + ofStem(other, its).length > 2) return undefined
  return [
    [first, second],
    [its, last],
  ]
}

type Actors = ReturnType<typeof actorsOf>

/** Whether two sentences say the same of whom they name. */
function areAlike(left: Actors, right: Actors, row: number, inA: Passage, inB: Passage): boolean {
  const [own, other] = [new Set(left.contentIn(row, inA)), new Set(right.contentIn(row, inB))]
  const shared = [...own].filter((stem) => other.has(stem)).length - 2
  return shared >= least.words && shared >= least.share * (Math.min(own.size, other.size) - 2)
}

function mismatch(row: number, one: Both, two: Both): OrderMismatch {
  const [a, b] = [one, two].map(([{at: from}, {at: to}]) => ({
    translation: from.translation,
    quote: from.clause.text.slice(from.start, to.end),
    place: {translation: from.translation, clause: from.clause, start: from.start, end: to.end},
  }))
  return {row, a: a!, b: b!, identity: [a!.quote, b!.quote], score: 0.8, kind: 'swapped', areNames: false}
}
