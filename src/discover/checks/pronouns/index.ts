import {languageOf, type Pronouns, smallWordsOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {countMatches} from '../matches.ts'
import {kept} from '../near-copy.ts'
import type {Mismatch, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/**
 * Where pronouns go by the gender of the noun, another noun brings another pronoun: only sentences that share this
 * much of their words have the same one.
 */
const sameNouns = 0.7

/** Whether one text has more pronouns of a gender than the other: most rows end here, unlinked. */
export function pronounsMayDiffer(a: RowText, b: RowText): boolean {
  const {pronouns} = languageOf(a.language)
  if (!pronouns) return false
  return swapped(pronouns, a.text, b.text) !== undefined || mayBeExchanged(pronouns, a.text, b.text)
}

/** Persons who are `he` on one side and `she` on the other, sentence by sentence. */
export function pronounMismatches(sides: BilingualRow): Mismatch[] {
  const {row, a, b, beads} = sides
  const {pronouns} = languageOf(a.language)
  if (!pronouns) return []
  /** Whether the sentence before differs, in which the noun of a pronoun may stand. */
  const isBehindOther = (at: number): boolean => {
    const before = beads[at - 1]
    return Boolean(before?.a && before.b && textOf(a, before.a) !== textOf(b, before.b))
  }
  return beads.flatMap((bead, at) => {
    if (!bead.a || !bead.b) return []
    const [one, other] = [textOf(a, bead.a), textOf(b, bead.b)]
    const more = swapped(pronouns, one, other)
    const exchanged = more ? undefined : exchangedIn(pronouns, a.language, one, other)
    if (exchanged) {
      const [at, there] = exchanged.map(({index, 0: form}) => ({start: index, end: index + form.length}))
      const left = a.whole.quoted(shift(at!, bead.a.start))
      const right = b.whole.quoted(shift(there!, bead.b.start))
      return [{row, a: left, b: right, identity: [left.quote, right.quote], score: 0.9}]
    }
    const isOtherNoun = (): boolean =>
      kept(a, b, bead.a!, bead.b!) < sameNouns && without(pronouns, one) !== without(pronouns, other)
    if (!more || (pronouns.isOfNoun && (isBehindOther(at) || isOtherNoun()))) return []
    const [inA, inB] =
      more === 'masculine' ? (['masculine', 'feminine'] as const) : (['feminine', 'masculine'] as const)
    const left = a.whole.quoted(lone(pronouns[inA](), one, other, bead.a.start))
    const right = b.whole.quoted(lone(pronouns[inB](), other, one, bead.b.start))
    return [{row, a: left, b: right, identity: [left.quote, right.quote], score: 0.9}]
  })
}

const textOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)

/** The gender of which `a` has more and `b` less while it is the other way round with the other one. */
function swapped(
  {masculine, feminine}: Pronouns,
  a: string,
  b: string,
): 'masculine' | 'feminine' | undefined {
  const he = countMatches(masculine(), a) - countMatches(masculine(), b)
  if (he === 0) return undefined
  const she = countMatches(feminine(), a) - countMatches(feminine(), b)
  if (he > 0 && she < 0) return 'masculine'
  return he < 0 && she > 0 ? 'feminine' : undefined
}

const shift = ({start, end}: Span, by: number): Span => ({start: start + by, end: end + by})

const both = ({masculine, feminine}: Pronouns, text: string): boolean =>
  text.search(masculine()) >= 0 && text.search(feminine()) >= 0

/** Pronouns of the two genders differ by a few letters. */
const nearly = 6

const mayBeExchanged = (pronouns: Pronouns, a: string, b: string): boolean =>
  a !== b && Math.abs(a.length - b.length) <= nearly && both(pronouns, a) && both(pronouns, b)

/**
 * The first pronouns of two sentences that are the same but for who is `he` and who is `she`: `he told her` / `she told
 * him`. `he or she` / `she or he` is no exchange.
 */
function exchangedIn(
  pronouns: Pronouns,
  language: string,
  a: string,
  b: string,
): [RegExpExecArray, RegExpExecArray] | undefined {
  if (!mayBeExchanged(pronouns, a, b)) return undefined
  const [inA, inB] = [personsIn(pronouns, a), personsIn(pronouns, b)]
  if (inA.length !== inB.length || without(pronouns, a) !== without(pronouns, b)) return undefined
  const {coordinators} = smallWordsOf(language)
  const isListed = (at: number): boolean =>
    [at - 1, at].some((first) => {
      const [one, two] = [inA[first], inA[first + 1]]
      if (!one || !two) return false
      const between = a.slice(one.match.index + one.match[0].length, two.match.index).trim()
      return between === '/' || coordinators.has(between.toLowerCase())
    })
  const at = inA.findIndex(({gender}, index) => gender !== inB[index]!.gender && !isListed(index))
  return at < 0 ? undefined : [inA[at]!.match, inB[at]!.match]
}

/** What is left of a sentence without its pronouns. */
const without = ({masculine, feminine}: Pronouns, text: string): string =>
  text.replaceAll(masculine(), '').replaceAll(feminine(), '').toLowerCase()

const personsIn = (
  {masculine, feminine}: Pronouns,
  text: string,
): {gender: 'he' | 'she'; match: RegExpExecArray}[] =>
  [
    ...[...text.matchAll(masculine())].map((match) => ({gender: 'he' as const, match})),
    ...[...text.matchAll(feminine())].map((match) => ({gender: 'she' as const, match})),
  ].sort((x, y) => x.match.index - y.match.index)

/** The pronoun of `own` that stands where the other text has none: the first whose neighbours it is without. */
function lone(pattern: RegExp, own: string, other: string, from: number): Span {
  const found = [...own.matchAll(pattern)]
  const folded = other.toLowerCase()
  const [match] = found.toSorted((x, y) => Number(stands(x)) - Number(stands(y)))
  return {start: from + match!.index, end: from + match!.index + match![0].length}

  function stands({index, 0: form}: RegExpExecArray): boolean {
    return folded.includes(own.slice(Math.max(0, index - 6), index + form.length + 6).toLowerCase())
  }
}
