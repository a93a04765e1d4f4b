import type {Candidate} from './search.ts'

/** More than this speaks against a label, and it says nothing about ranks. */
const mostOdd = 2
/** Annexes and what stands beside them hold whatever they hold. */
const top = 0

interface Seen {
  division: string
  number: number
  rank: number
}

/**
 * Ranks as the text has them: where titles start again below each section, sections hold titles, whatever holds what
 * elsewhere. Changes the readings of the labels.
 */
export function learnRanks(candidates: readonly Candidate[]): void {
  const seen: Seen[] = []
  const ranks = new Map<string, number>()
  for (const {labels, cue} of candidates) {
    const [label] = labels
    const reading = label!.readings[0]!
    if (reading.division === '' || reading.rank === undefined || reading.rank <= top) continue
    if (label!.oddity + cue > mostOdd || reading.prefix !== '') continue
    seen.push({division: reading.division, number: reading.number, rank: reading.rank})
    ranks.set(reading.division, reading.rank)
  }
  if (ranks.size < 2) return
  const holds = countHolds(seen)
  const moved = new Map<string, number>()
  const names = [...ranks.keys()].sort((a, b) => ranks.get(a)! - ranks.get(b)!)
  for (const outer of names) {
    for (const inner of names) {
      if (outer === inner || rankNow(inner) > rankNow(outer)) continue
      const count = holds.get(`${outer} ${inner}`) ?? 0
      if (count > 0 && (holds.get(`${inner} ${outer}`) ?? 0) <= 0) moved.set(inner, rankNow(outer) + 0.25)
    }
  }
  function rankNow(name: string): number {
    return moved.get(name) ?? ranks.get(name)!
  }
  if (moved.size === 0) return
  for (const {labels} of candidates)
    for (const {readings} of labels)
      for (const reading of readings) {
        const rank = moved.get(reading.division)
        if (rank !== undefined) reading.rank = rank
      }
}

/**
 * How often a kind of division starts again behind another kind that goes on, `Title 2`, `Sec 2`, `Title 1`, less how
 * often it goes on there.
 */
function countHolds(seen: readonly Seen[]): Map<string, number> {
  const holds = new Map<string, number>()
  const last = new Map<string, Seen & {at: number}>()
  for (const [at, {division, number, rank}] of seen.entries()) {
    const before = last.get(division)
    const startsAgain = before && number === 1
    if (before && (startsAgain || number === before.number + 1)) {
      for (const [outer, one] of last) {
        if (outer === division || one.at < before.at || one.number === 1) continue
        const pair = `${outer} ${division}`
        holds.set(pair, (holds.get(pair) ?? 0) + (startsAgain ? 1 : -1))
      }
    }
    last.set(division, {division, number, rank, at})
  }
  return holds
}
