import {type Cost, layInOrder, type Step} from '../bead-table.ts'
import {lengthCost, priors} from '../sentence-likeness.ts'
import type {WordLikeness} from './word-likeness.ts'

/**
 * Where lengths tell most, a lost sentence is a commoner thing than one that is twice as long as it should be, and two
 * sentences that stand opposite each other are still no two losses. A language that says in one sentence what another
 * says in three does so again. Costs in nats, fitted on 416 sentences that were taken out of nine pairs of texts (of the
 * licence of the EU and of guides to open source, in de, fr, it, ja, pl, ru, tr and zh).
 */
const gap = 3.5
const worstLength = 6.8
const furtherSentence = 1
/** What the words of the sentences weigh beside their lengths; they do not come one by one. */
const ofWords = 0.5
/** So many beads before and behind a sentence show whether it would fit in with them. */
const around = 3
/** What has no other side near it is lost this surely. */
const lonely = 5

/** How one text renders the other, as far as it is known. */
export interface Habits {
  /** Length of the right text for one unit of the left. */
  ratio: number
  /** How far lengths spread a unit, squared. */
  variance: number
  /** What it costs, in nats, to say in one sentence what the other says in two. */
  merge: number
}

/** A bead of sentences in two languages. */
export interface StepAbroad extends Step {
  /** Of a sentence that stands alone: how much more it would cost, in nats, to let it meet one of the other side. */
  loss?: number
}

/**
 * Lays sentences of two languages in order: by their lengths (Gale & Church 1993) and by what their words say (Moore 2002).
 *
 * @param left length of each sentence in UTF-16 code units
 * @param likeness without it, lengths alone tell
 */
export function layAbroad(
  left: readonly number[],
  right: readonly number[],
  {ratio, variance, merge}: Habits,
  likeness?: WordLikeness,
): StepAbroad[] {
  const [ends, others] = [sums(left), sums(right)]
  const cost: Cost = (i, di, j, dj) => {
    if (di === 0 || dj === 0) return gap * (di + dj)
    const prior = di + dj === 2 ? priors.match : merge + Math.max(0, di + dj - 3) * furtherSentence
    const length = lengthCost((ends[i + di]! - ends[i]!) * ratio, others[j + dj]! - others[j]!, variance)
    return prior + Math.min(worstLength, length) - (likeness ? ofWords * likeness.of(i, di, j, dj) : 0)
  }
  const steps = joinGaps(layInOrder(left.length, right.length, cost), cost)
  if (!likeness) return steps
  return steps.map((step, at) =>
    step.di > 0 && step.dj > 0 ? step : {...step, loss: lossOf(steps, at, cost)},
  )
}

function sums(lengths: readonly number[]): Float64Array {
  const ends = new Float64Array(lengths.length + 1)
  for (const [i, length] of lengths.entries()) ends[i + 1] = ends[i]! + length
  return ends
}

const total = (steps: readonly Step[], cost: Cost): number =>
  steps.reduce((sum, step) => sum + costOf(step, cost), 0)

/** What is gained by making some beads one. */
const gainOf = (parts: readonly Step[], cost: Cost): number =>
  total(parts, cost) - costOf(merged(parts), cost)

const costOf = ({i, di, j, dj}: Step, cost: Cost): number => cost(i, di, j, dj)

/** Joins sentences that stand alone with the bead beside them where one sentence says what three say. */
function joinGaps(steps: readonly Step[], cost: Cost): Step[] {
  const joined: Step[] = []
  for (let at = 0; at < steps.length; ) {
    const step = steps[at]!
    const last = joined.at(-1)
    const side = step.di === 0 ? 'dj' : step.dj === 0 ? 'di' : undefined
    if (!side) {
      joined.push(step)
      at++
      continue
    }
    let end = at + 1
    while (end < steps.length && steps[end]![side] === 1 && isGap(steps[end]!)) end++
    const run = steps.slice(at, end)
    const next = steps[end]
    const before = last && !isGap(last) && (side === 'di' ? last.dj : last.di) === 1 ? last : undefined
    const behind = next && !isGap(next) && (side === 'di' ? next.dj : next.di) === 1 ? next : undefined
    const {ofBefore, alone, ofBehind} = bestSplit(run, before, behind, cost)
    if (ofBefore.length > 0) joined[joined.length - 1] = merged([before!, ...ofBefore])
    joined.push(...alone)
    if (ofBehind.length > 0) {
      joined.push(merged([...ofBehind, behind!]))
      end++
    }
    at = end
  }
  return joined
}

/** How many of a run of lone sentences go with the bead before it, and how many with the one behind it. */
function bestSplit(
  run: readonly Step[],
  before: Step | undefined,
  behind: Step | undefined,
  cost: Cost,
): {ofBefore: readonly Step[]; alone: readonly Step[]; ofBehind: readonly Step[]} {
  let first = 0
  let most = 0
  for (let n = 1; before && n <= Math.min(run.length, longestRun); n++) {
    const gained = gainOf([before, ...run.slice(0, n)], cost)
    if (gained > most) [first, most] = [n, gained]
  }
  let last = 0
  most = 0
  for (let n = 1; behind && n <= Math.min(run.length - first, longestRun); n++) {
    const gained = gainOf([...run.slice(run.length - n), behind], cost)
    if (gained > most) [last, most] = [n, gained]
  }
  return {
    ofBefore: run.slice(0, first),
    alone: run.slice(first, run.length - last),
    ofBehind: run.slice(run.length - last),
  }
}

/** One sentence says no more than so many. */
const longestRun = 12

const isGap = ({di, dj}: Step): boolean => di === 0 || dj === 0

const merged = (parts: readonly Step[]): Step => ({
  i: parts[0]!.i,
  di: parts.reduce((sum, {di}) => sum + di, 0),
  j: parts[0]!.j,
  dj: parts.reduce((sum, {dj}) => sum + dj, 0),
})

/** How much more it would cost if the sentence that stands alone in a bead met one of the other side. */
function lossOf(steps: readonly Step[], at: number, cost: Cost): number {
  const own = steps[at]!
  const near = steps.slice(Math.max(0, at - around), at + around + 1)
  const [first, last] = [near[0]!, near.at(-1)!]
  if (near.every(({di}) => di === 0) || near.every(({dj}) => dj === 0)) return lonely
  const forced: Cost = (i, di, j, dj) =>
    (di === 0 || dj === 0) && di === own.di && (di > 0 ? i + first.i === own.i : j + first.j === own.j)
      ? Number.POSITIVE_INFINITY
      : cost(i + first.i, di, j + first.j, dj)
  const otherwise = layInOrder(last.i + last.di - first.i, last.j + last.dj - first.j, forced)
  const [before, behind] = [steps[at - 1], steps[at + 1]]
  return Math.min(
    total(joinGaps(otherwise, forced), forced) - total(near, cost),
    before && !isGap(before) ? -gainOf([before, own], cost) : Number.POSITIVE_INFINITY,
    behind && !isGap(behind) ? -gainOf([own, behind], cost) : Number.POSITIVE_INFINITY,
  )
}
