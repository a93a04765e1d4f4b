import type {Collation} from '../../collate/index.ts'
import type {Lines} from '../phrase/lines.ts'
import {tokensOf} from '../phrase/tokens.ts'
import type {Word} from '../phrase/word.ts'
import {kinshipIn} from './kin-of-words.ts'
import {linksFrom} from './links-from-phrase.ts'
import {leastKin, scoreOf} from './name-evidence.ts'
import type {Named} from './named.ts'
import {longest} from './recurring.ts'

/** What a translation says where it does not say the usual name. */
interface OtherName {
  /** Its first word of content, and how many it has. */
  at: number
  size: number
  /** How sure it is, 0–1. */
  score: number
}

/** From here on one is the other in other grammar. */
const grammar = 0.9
/** How many words may stand within the usual name: `new, fully compatible functionality`. */
const mostBetween = 2
/** Places that the usual name has, where nothing but a link speaks for the other. */
const steadyPlaces = 3
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

const wordsFrom = (lines: Lines, at: number, size: number): Word[] =>
  Array.from({length: size}, (_, word) => lines.wordAt(at + word))
