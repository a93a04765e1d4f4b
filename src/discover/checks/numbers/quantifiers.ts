import {languageOf} from '../../../language/index.ts'

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
  const [left, right] = [languageOf(languageA).quantifiers, languageOf(languageB).quantifiers]
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
  if (languageA.slice(0, 2) === languageB.slice(0, 2)) return pairs
  // Each language has its own ways to say all and some: between two, only one that stands for one tells.
  const isOneForOne = pairs.length === 1 && allA.length + someA.length + allB.length + someB.length === 2
  if (!isOneForOne || ownAll.length + ownSome.length > mostBetweenLanguages) return []
  return pairs.filter((pair) => Math.abs(pair.a.start / a.length - pair.b.start / b.length) <= farthest)
}

/** In a clause of more of them, some are left out and others are said in other words. */
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
