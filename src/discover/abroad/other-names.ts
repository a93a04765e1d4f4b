import type {Collation} from '../../collate/index.ts'
import type {Lines} from '../phrase/lines.ts'
import {tokensOf} from '../phrase/tokens.ts'
import type {Word} from '../phrase/word.ts'
import {kinshipIn} from './kin-of-words.ts'
import {longest} from './recurring.ts'
import type {Side} from './settle.ts'

/** A phrase of one of two translations. */
export interface Named {
  side: Side
  lines: Lines
  /** By word of content: 1 where no phrase runs on from the word before it. */
  apart: Uint8Array
  phrase: number
}

/** What a translation says where it does not say the usual name. */
export interface OtherName {
  /** Its first word of content, and how many it has. */
  at: number
  size: number
  /** How sure it is, 0–1. */
  score: number
}

/** A link as sure as this speaks for a name, and one for a name that has little in common with the usual one. */
const leastLink = 0.5
const leastLinkAlone = 0.7
/** So much of two names is akin: a word of three; and a nearly related word where no link speaks for it. */
const leastKin = 0.3
const leastKinAlone = 0.6
/** The same of a word that stands elsewhere, too. */
const leastKinOfOthers = 0.75
/** From here on one is the other in other grammar. */
const grammar = 0.9
/** How far a name may stand from where the other side has it, in shares of the sentence. */
const mostDrift = 0.45
const mostDriftAlone = 0.3
/** A link as sure as this to something else speaks against a related word, too. */
const leastElsewhere = 0.85
/** How many words may stand within the usual name: `new, fully compatible functionality`. */
const mostBetween = 2
/** Places that the usual name has, where nothing but a link speaks for the other. */
const steadyPlaces = 3
/** How sure a name is of which only a word of the usual one is linked. */
const ofSharedWord = 0.65
/** So much of two names is akin, and no link of the rest is as sure as this, where no link speaks for it. */
const leastOfShared = 0.45
const leastElsewhereOfShared = 0.8
/** A word that is a verb so surely begins no name, unless it is akin to a word of the usual one. */
const mostlyVerb = 0.85
/** What it takes from a run to be a word longer or shorter, to leave a word over on a side, to reach over small words. */
const costs = {length: 0.02, leftOver: 0.03, smallWords: 0.05, drift: 0.01}

/**
 * What stands for a phrase in a place where its usual name does not: a run of words that nothing else accounts for, that
 * is akin to the usual name, or that the word links lead to from the same place.
 *
 * @param from the phrase, and the first word of content of the place
 * @param name the usual name in the other translation
 * @param times how often it stands for the phrase
 * @param hasOtherPlaces whether a word of the other translation stands where the phrase does not
 */
export function otherName(
  collation: Collation,
  from: Named,
  place: number,
  name: Named,
  times: number,
  hasOtherPlaces: (stem: number) => boolean,
): OtherName | undefined {
  const {side, lines, apart} = name
  const row = from.lines.rowOf[place]!
  const size = side.phrases.sizes[name.phrase]!
  const firstOfName = side.phrases.places[name.phrase]![0]!
  const usual = wordsFrom(lines, firstOfName, size)
  if (size > 1 && standsApart(name, usual, row, from.side.unitOf[place]!)) return undefined
  const kin = kinshipIn(collation, lines)
  const linkOf = linksFrom(collation, from, place, lines)
  const isFree = freeWords(name, row, from.side.unitOf[place]!)
  let best: OtherName | undefined
  const tokens = tokensOf(lines, row)
  for (let at = lines.contentStarts[row]!; at < lines.contentStarts[row + 1]!; at++) {
    const isVerb = tokens[lines.tokenOf[at]! - lines.tokenStarts[row]!]!.verb >= mostlyVerb
    if (isVerb && usual.every((word) => kin(lines.wordAt(at), word) < leastKin)) continue
    for (let words = 1; words <= longest && isFree(at + words - 1); words++) {
      const last = at + words - 1
      if (words > 1 && apart[last] === 1) break
      const own = wordsFrom(lines, at, words)
      const shares = own.map((word) => Math.max(...usual.map((one) => kin(word, one))))
      if (shares.every((share) => share >= grammar)) {
        // The name in other grammar; or a part of it, which is none.
        if (words === size) return undefined
        continue
      }
      // A word of the usual name stays where it is: no name of `conseil de surveillance` begins with `surveillance`.
      const isInPlace = (share: number, word: number): boolean =>
        share < grammar || kin(own[word]!, usual[word]!) >= grammar
      const hasShared = shares.some((share) => share >= grammar)
      if (hasShared && (words !== size || !shares.every(isInPlace))) continue
      const drift = Math.abs(side.placeIn[at]! - from.side.placeIn[place]!)
      const links = own.map((_, word) => linkOf(at + word))
      const isNew = shares.map((share) => share < leastKin)
      // What says more or fewer words says them in place of nothing: `political crimes`, `offence`.
      if (words !== size && isNew.includes(true)) continue
      const score = scoreOf({
        kin: shares.reduce((sum, share) => sum + share, 0) / Math.max(words, size),
        hasNew: isNew.includes(true),
        isOwn: own.every(({stem}, w) => shares[w]! >= grammar || !hasOtherPlaces(stem)),
        isVerb,
        link: Math.max(...links.map(({own}) => own)),
        linkOfNew: Math.max(0, ...links.map(({own}, w) => (isNew[w] ? own : 0))),
        elsewhere: Math.max(...links.map(({own, others}) => (own > others ? 0 : others))),
        elsewhereOfNew: Math.max(
          0,
          ...links.map(({own, others}, w) => (!isNew[w] || own > others ? 0 : others)),
        ),
        drift,
        isSteady: times >= steadyPlaces,
        isLikeIt: words === size && words > 1,
      })
      const leftOver =
        Number(isFree(at - 1) && touches(lines, at)) + Number(isFree(last + 1) && touches(lines, last + 1))
      const isAcross = spreads(lines, at, words) && !spreads(lines, firstOfName, size)
      const rank =
        score -
        costs.length * Math.abs(words - size) -
        costs.leftOver * leftOver -
        costs.smallWords * Number(isAcross) -
        costs.drift * drift
      if (score > 0 && rank > (best?.score ?? 0)) best = {at, size: words, score: rank}
    }
  }
  return best
}

/** What speaks for a run of words. New is a word that is akin to none of the usual name. */
interface Evidence {
  /** Share of the words that are akin to those of the usual name, 0–1. */
  kin: number
  hasNew: boolean
  /** What is not a word of the usual name stands nowhere but beside the phrase. */
  isOwn: boolean
  isVerb: boolean
  /** The surest link from the phrase: to any word, and to a new one. */
  link: number
  linkOfNew: number
  /** The surest link of a word to something else, and of a new word. */
  elsewhere: number
  elsewhereOfNew: number
  drift: number
  /** The usual name is said often. */
  isSteady: boolean
  /** As many words as a usual name of several. */
  isLikeIt: boolean
}

/** What one name says otherwise has to be linked: that `API` of `current API` stands for `API` tells nothing of `current`. */
function scoreOf(evidence: Evidence): number {
  const {kin, hasNew, isOwn, link, linkOfNew, elsewhereOfNew, drift} = evidence
  const isElsewhere = elsewhereOfNew >= leastLink
  if (kin >= leastKin && drift <= mostDrift) {
    const own = hasNew ? linkOfNew : link
    if (own >= leastLink && !isElsewhere) return Math.min(0.95, 0.5 + kin / 2 + own / 5)
    if (hasNew && isOwn && link >= leastLinkAlone && !isElsewhere) return ofSharedWord
  }
  if (drift > mostDriftAlone) return 0
  const isShared = hasNew && isOwn && kin >= leastOfShared && elsewhereOfNew < leastElsewhereOfShared
  if (isShared && evidence.isSteady) return ofSharedWord
  const isRelated = !hasNew && kin >= (isOwn ? leastKinAlone : leastKinOfOthers) && !evidence.isVerb
  if (isRelated && evidence.elsewhere < leastElsewhere) return 0.6 + kin / 5
  const isLinked = link >= leastLinkAlone && (!isElsewhere || (isOwn && link >= leastElsewhereOfShared))
  return evidence.isLikeIt && evidence.isSteady && isLinked ? 0.65 : 0
}

/** Whether the words of the usual name stand in a unit with others between them. */
function standsApart({side, lines}: Named, usual: readonly Word[], row: number, unit: number): boolean {
  const within = usual.length + mostBetween
  for (let at = lines.contentStarts[row]!; at < lines.contentStarts[row + 1]!; at++) {
    if (side.unitOf[at] !== unit || side.taken[at] === 1) continue
    const end = Math.min(at + within, lines.contentStarts[row + 1]!)
    const stems = new Set<number>()
    for (let word = at; word < end; word++)
      if (side.unitOf[word] === unit && side.taken[word] === 0) stems.add(lines.stems[word]!)
    if (usual.every(({stem}) => stems.has(stem))) return true
  }
  return false
}

/**
 * Words of a unit that nothing accounts for. A word that is kept for a name of one word may still be part of another: `user`
 * of `user charge`.
 */
function freeWords({side, lines}: Named, row: number, unit: number): (at: number) => boolean {
  const {sizes} = side.phrases
  return (at) => {
    if (at < lines.contentStarts[row]! || at >= lines.contentStarts[row + 1]!) return false
    const kept = side.kept[at]!
    const isNumber = lines.wordAt(at).name.startsWith('#')
    return side.unitOf[at] === unit && side.taken[at] === 0 && (kept < 0 || sizes[kept] === 1) && !isNumber
  }
}

/** Whether nothing stands between a word of content and the one before it. */
const touches = ({tokenOf}: Lines, at: number): boolean => tokenOf[at] === tokenOf[at - 1]! + 1

/** Whether small words stand inside a run. */
const spreads = ({tokenOf}: Lines, at: number, size: number): boolean =>
  tokenOf[at + size - 1]! - tokenOf[at]! > size - 1

/** Whether two phrases of a translation have words that are akin, so that one may be another name of what the other names. */
export function areAkin(
  collation: Collation,
  {lines, side: {phrases}}: Omit<Named, 'phrase'>,
  one: number,
  other: number,
): boolean {
  if (one === other) return false
  const kin = kinshipIn(collation, lines)
  const [own, others] = [one, other].map((phrase) =>
    wordsFrom(lines, phrases.places[phrase]![0]!, phrases.sizes[phrase]!),
  )
  return own!.some((word) => others!.some((beside) => kin(word, beside) >= leastKin))
}

/** Whether word links lead from one phrase to the other in most places where they face each other. */
export function areLinked(
  collation: Collation,
  from: Named,
  name: Named,
  met: readonly (readonly [number, number])[],
): boolean {
  const size = name.side.phrases.sizes[name.phrase]!
  let linked = 0
  for (const [place, at] of met) {
    const linkOf = linksFrom(collation, from, place, name.lines)
    const links = Array.from({length: size}, (_, word) => linkOf(at + word).own)
    if (Math.max(...links) >= leastLink) linked++
  }
  return 2 * linked >= met.length
}

/** How surely a word of content of the other translation is linked to a phrase in a place, and to anything else. */
function linksFrom(
  collation: Collation,
  {side, lines, phrase}: Named,
  place: number,
  other: Lines,
): (at: number) => {own: number; others: number} {
  const links = collation.links(lines.translation, other.translation)
  const row = lines.rowOf[place]!
  const firstOf = ({translation}: Lines): number => collation.words(translation).rowStarts[row]!
  const from = lines.firstWordOf(place) - firstOf(lines)
  const to = lines.lastWordOf(place + side.phrases.sizes[phrase]! - 1) - firstOf(lines)
  const own = new Map<number, number>()
  // What a word that is accounted for is linked to says nothing.
  const others = new Map<number, number>()
  const accounted = new Set<number>()
  for (let at = lines.contentStarts[row]!; at < lines.contentStarts[row + 1]!; at++)
    if (side.taken[at] === 1)
      for (let word = lines.firstWordOf(at); word < lines.lastWordOf(at); word++)
        accounted.add(word - firstOf(lines))
  for (let link = links.rowStarts[row]!; link < links.rowStarts[row + 1]!; link++) {
    if (accounted.has(links.a[link]!)) continue
    const scores = links.a[link]! >= from && links.a[link]! < to ? own : others
    const word = links.b[link]! + firstOf(other)
    scores.set(word, Math.max(scores.get(word) ?? 0, links.scores[link]!))
  }
  const best = (scores: ReadonlyMap<number, number>, at: number): number => {
    let most = 0
    for (let word = other.firstWordOf(at); word < other.lastWordOf(at); word++)
      most = Math.max(most, scores.get(word) ?? 0)
    return most
  }
  return (at) => ({own: best(own, at), others: best(others, at)})
}

const wordsFrom = (lines: Lines, at: number, size: number): Word[] =>
  Array.from({length: size}, (_, word) => lines.wordAt(at + word))
