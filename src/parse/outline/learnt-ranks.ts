import type {Reading} from '../label/label.ts'
import {endsSentence} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'
import {orderRanks} from './rank-order.ts'
import type {Candidate} from './search.ts'

/** More than this speaks against a label, and it says nothing about ranks. */
const mostOdd = 2
/** What each way to see that one kind holds another says, beside the usual order, which says 1. */
const counted = 4
const opened = 3
const deeper = 4
/** One dotted number that begins with another's may do so by chance. */
const fewestLed = 2
/** Articles and what stands beside and below them: a chapter printed larger than its article holds nothing for that. */
const lowest = 7
/** Annexes and what stands beside them hold whatever they hold. */
const top = 0

interface Seen {
  division: string
  number: number
  inserted: number
  rank: number
  line: number
}

/**
 * Ranks as the text has them: where titles start again below each section, sections hold titles, whatever holds what
 * elsewhere. Changes the readings of the labels.
 */
export function learnRanks(
  candidates: readonly (Candidate & {line: number})[],
  lines: readonly Line[],
): void {
  const seen: Seen[] = []
  const led = new Map<string, number>()
  let above: Reading | undefined
  const ranks = new Map<string, number>()
  for (const {labels, cue, line} of candidates) {
    for (const label of labels) {
      const reading = label.readings[0]!
      if (reading.division === '' || reading.rank === undefined || reading.rank <= top) continue
      if (label.oddity + cue > mostOdd) continue
      if (reading.prefix !== '') {
        // `ARTICLE II`, `Section 2.1`.
        if (above && reading.prefix === `${above.number}.` && above.division !== reading.division) {
          const pair = `${above.division} ${reading.division}`
          led.set(pair, (led.get(pair) ?? 0) + 1)
          ranks.set(reading.division, reading.rank)
        }
        continue
      }
      above = reading
      const {division, number, inserted, rank} = reading
      seen.push({division, number, inserted, rank, line})
      ranks.set(reading.division, reading.rank)
    }
  }
  if (ranks.size < 2) return
  const holds = countHolds(seen)
  const opens = opensBelow(seen, lines)
  const depths = countDepths(seen, lines)
  const moved = orderRanks(ranks, (outer, inner) => {
    const isCounted = (holds.get(`${outer} ${inner}`) ?? 0) > 0 && (holds.get(`${inner} ${outer}`) ?? 0) <= 0
    const isOpened = opens(outer, inner) && (holds.get(`${inner} ${outer}`) ?? 0) <= 0
    const isDeeper = isArticle(outer) === isArticle(inner) && depths(outer, inner)
    const isLed = (led.get(`${outer} ${inner}`) ?? 0) >= fewestLed
    return (
      (isCounted ? counted : 0) + (isOpened ? opened : 0) + (isDeeper ? deeper : 0) + (isLed ? counted : 0)
    )
  })
  const held = moved.has('§') ? undefined : holderOfSign(seen, holds)
  if (held) moved.set('§', (moved.get(held) ?? ranks.get(held)!) + 0.25)
  function isArticle(name: string): boolean {
    return ranks.get(name)! >= lowest
  }
  if (moved.size === 0) return
  for (const {labels} of candidates)
    for (const {readings} of labels)
      for (const reading of readings) {
        const rank = moved.get(reading.division)
        if (rank !== undefined) reading.rank = rank
      }
}

/** Articles and canons have §§ (France, Belgium, Brazil, Rome) where the first § stands before their last, or there is one. */
function holderOfSign(seen: readonly Seen[], holds: ReadonlyMap<string, number>): string | undefined {
  const sign = seen.findIndex(({division}) => division === '§')
  const above = sign > 0 ? seen[sign - 1]!.division : ''
  if ((above !== 'Art' && above !== 'Can') || (holds.get(`§ ${above}`) ?? 0) > 0) return undefined
  const all = seen.filter(({division}) => division === above)
  const isBetween = seen.findLastIndex(({division}) => division === above) > sign
  return seen[sign]!.number === 1 && (isBetween || all.length === 1) ? above : undefined
}

/** In characters; a title below a head is no longer. */
const longestTitle = 100
/** Lines from a head to the one below it: its own, and one that is its title. */
const mostBetween = 2

/**
 * Whether the first of a kind of division stands right below the head of another, which else would be empty, `Глава 1`,
 * `Раздел I`, and no head of its kind is ever followed so.
 */
function opensBelow(
  seen: readonly Seen[],
  lines: readonly Line[],
): (outer: string, inner: string) => boolean {
  const pairs = new Set<string>()
  const firsts = new Map<string, number>()
  for (const [at, each] of seen.entries()) {
    const before = seen[at - 1]
    const isFirst = !firsts.has(each.division)
    if (isFirst) firsts.set(each.division, at)
    if (!before || before.division === each.division || each.line - before.line > mostBetween) continue
    const between = lines.slice(before.line, each.line).filter(({text}) => text !== '')
    if (between.every(({text}) => text.length <= longestTitle && !endsSentence(text)))
      pairs.add(`${before.division} ${each.division}${isFirst ? ' first' : ''}`)
  }
  return (outer, inner) =>
    pairs.has(`${outer} ${inner} first`) &&
    firsts.get(outer)! < firsts.get(inner)! &&
    !pairs.has(`${inner} ${outer}`) &&
    !pairs.has(`${inner} ${outer} first`)
}

/**
 * How often a kind of division starts again behind another kind that goes on, `Title 2`, `Sec 2`, `Title 1`, less how
 * often it goes on there.
 */
function countHolds(seen: readonly Seen[]): Map<string, number> {
  const holds = new Map<string, number>()
  const count = (outer: string, inner: string, more: number): void => {
    const pair = `${outer} ${inner}`
    holds.set(pair, (holds.get(pair) ?? 0) + more)
  }
  const last = new Map<string, Seen & {at: number}>()
  for (const [at, each] of seen.entries()) {
    const {division, number, inserted} = each
    // `Chapter 1a` is no second first one, nor is the first behind a preliminary one.
    if (inserted > 0 || number === 0) continue
    const before = last.get(division)
    const startsAgain = before && number === 1
    if (before && (startsAgain || number === before.number + 1)) {
      let nearest: (Seen & {at: number}) | undefined
      for (const [outer, one] of last) {
        if (outer === division || one.at <= before.at || one.number === 1) continue
        // It starts again below what stands right before it: articles before `Title 2`, `Ch 1` hold nothing.
        if (!startsAgain) count(outer, division, -1)
        else if (!nearest || one.at > nearest.at) nearest = one
      }
      if (nearest) count(nearest.division, division, 1)
    }
    last.set(division, {...each, at})
  }
  return holds
}

/** Share of the heads of two kinds that the file prints one below the other; the rest are misprints. */
const mostDeep = 0.9
/** Fewer are chance. */
const fewestDeep = 2

/** Whether the headings of a kind stand deeper than those of another before them, as Markdown and web pages have depths. */
function countDepths(
  seen: readonly Seen[],
  lines: readonly Line[],
): (outer: string, inner: string) => boolean {
  const above = new Map<string, number>()
  const last = new Map<string, number>()
  for (const {division, line} of seen) {
    const {heading} = lines[line]!
    if (heading === 0) continue
    for (const [other, depth] of last) {
      if (other === division || depth === heading) continue
      const pair = depth < heading ? `${other} ${division}` : `${division} ${other}`
      above.set(pair, (above.get(pair) ?? 0) + 1)
    }
    last.set(division, heading)
  }
  return (outer, inner) => {
    const holds = above.get(`${outer} ${inner}`) ?? 0
    return holds >= fewestDeep && holds >= mostDeep * (holds + (above.get(`${inner} ${outer}`) ?? 0))
  }
}
