import {quantifiersOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow} from '../bilingual-row.ts'
import {facingParts} from '../facing-parts.ts'
import type {Mismatch, Span} from '../place.ts'

interface QuantifierMismatch {
  a: {start: number; end: number}
  b: {start: number; end: number}
}

/**
 * Where one text says `all` and the other `some`: only if each side has one that the other lacks, since
 * translators drop a lone `all` freely.
 */
export function unmatchedQuantifiers(
  a: string,
  b: string,
  languageA: string,
  languageB: string,
): QuantifierMismatch[] {
  const [left, right] = [quantifiersOf(languageA), quantifiersOf(languageB)]
  const pairs: QuantifierMismatch[] = []
  // Few texts say `some`: most pairs end here.
  if (!says(a, left?.some) && !says(b, right?.some)) return pairs
  const [ownSome, otherSome] = [spansOf(a, left?.some), spansOf(b, right?.some)]
  const [someA, someB] = [rest(ownSome, otherSome), rest(otherSome, ownSome)]
  if (someA.length + someB.length === 0) return pairs
  const [ownAll, otherAll] = [spansOf(a, left?.all), spansOf(b, right?.all)]
  const [allA, allB] = [rest(ownAll, otherAll), rest(otherAll, ownAll)]
  for (let i = 0; i < Math.min(someA.length, allB.length); i++) pairs.push({a: someA[i]!, b: allB[i]!})
  for (let i = 0; i < Math.min(allA.length, someB.length); i++) pairs.push({a: allA[i]!, b: someB[i]!})
  if (primarySubtag(languageA) === primarySubtag(languageB)) return pairs
  // Each language has its own ways to say all and some: between two, only one that stands for one tells.
  const isOneForOne = pairs.length === 1 && allA.length + someA.length + allB.length + someB.length === 2
  if (!isOneForOne || ownAll.length + ownSome.length > mostBetweenLanguages) return []
  return pairs.filter((pair) => Math.abs(pair.a.start / a.length - pair.b.start / b.length) <= farthest)
}

/** The same between two languages, part of a sentence by part: in a long clause some are said in other words. */
export function quantifiersAbroad({row, a, b, beads}: BilingualRow): Mismatch[] {
  if (primarySubtag(a.language) === primarySubtag(b.language)) return []
  if (!says(a.text, quantifiersOf(a.language)?.some) && !says(b.text, quantifiersOf(b.language)?.some))
    return []
  return beads.flatMap((bead) => {
    if (!bead.a || !bead.b) return []
    return facingParts(a, bead.a, b, bead.b).flatMap(([inA, inB]) => {
      const [left, right] = [a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end)]
      return unmatchedQuantifiers(left, right, a.language, b.language).map((pair): Mismatch => {
        const [one, other] = [a.whole.quoted(moved(pair.a, inA)), b.whole.quoted(moved(pair.b, inB))]
        return {row, a: one, b: other, identity: [one.quote, other.quote], score: 0.8}
      })
    })
  })
}

const moved = ({start, end}: Span, by: Span): Span => ({start: start + by.start, end: end + by.start})

/** In a part of more of them, some are left out and others are said in other words. */
const mostBetweenLanguages = 3
/** Words farther apart than this share of their texts do not stand for each other. */
const farthest = 0.3

type Spans = {start: number; end: number}[]

/** The last of `own`, as many as it has more than `other`. */
const rest = (own: Spans, other: Spans): Spans =>
  own.length > other.length ? own.slice(other.length - own.length) : []

const says = (text: string, pattern: (() => RegExp) | undefined): boolean =>
  pattern !== undefined && text.search(pattern()) >= 0

const spansOf = (text: string, pattern: (() => RegExp) | undefined): Spans =>
  pattern
    ? [...text.matchAll(pattern())].map(({index, 0: form}) => ({start: index, end: index + form.length}))
    : []
