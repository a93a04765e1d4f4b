import {lastOf} from '../label/label.ts'
import type {Line} from '../view/lines.ts'
import type {Candidate} from './search.ts'
import {crossheadRank} from './unnumbered.ts'

type OfLine = Candidate & {line: number; isBeside?: boolean}

/**
 * Puts the unnumbered headings that stand as high as numbered divisions inside these where the articles run on over them:
 * with `## Chapter 4`, `### 45`, `## The Assembly`, `### 46`, `## Chapter 5` the Assembly is a part of Chapter 4.
 * `## Signatures` behind the last article is not. Changes the candidates.
 */
export function settleCrossheads(candidates: readonly OfLine[], lines: readonly Line[]): void {
  const levelOf = ({line}: OfLine): number => lines[line]!.heading
  /** By level of heading: the last candidate before. */
  const last = new Map<number, OfLine>()
  for (const [i, candidate] of candidates.entries()) {
    const level = levelOf(candidate)
    if (candidate.isBeside) {
      const next = candidates.slice(i + 1, i + 1 + mostAhead).find(({labels}) => !isUnnumbered(labels))
      const before = next && last.get(levelOf(next))
      if (next && before && levelOf(next) > level && runsOn(before, next)) putInside(candidate, level)
    }
    if (level > 0 && !isUnnumbered(candidate.labels)) last.set(level, candidate)
  }
}

/** Headings without a number that may stand above each other. */
const mostAhead = 4

const isUnnumbered = ([label]: OfLine['labels']): boolean => label!.readings[0]!.style === '#'

/** Repealed articles may lack between two that run on. */
const mostMissing = 20

function runsOn(before: OfLine, next: OfLine): boolean {
  const [one, two] = [before.labels[0]!.readings[0]!, next.labels[0]!.readings[0]!]
  if (one.type !== two.type || two.prefix !== one.prefix) return false
  const step = two.number - lastOf(one)
  return (step > 0 && step <= mostMissing) || (two.number === one.number && two.inserted > one.inserted)
}

function putInside(candidate: OfLine, level: number): void {
  const [label] = candidate.labels
  const [reading] = label!.readings
  candidate.isBeside = false
  const rank = Math.max((reading!.rank ?? 0) + 0.1, crossheadRank(level))
  candidate.labels = [{...label!, readings: [{...reading!, rank}]}]
}

/** What speaks against a bold line that names a division, where headings open those. */
const namedBeside = 4

/** `**Schedule 3**` above a subsection about it opens no schedule where the schedules have headings. Changes the candidates. */
export function settleBold(candidates: readonly OfLine[], lines: readonly Line[]): void {
  const inHeadings = new Set(
    candidates
      .filter(({line}) => lines[line]!.heading > 0)
      .map(({labels}) => labels[0]!.readings[0]!.division),
  )
  for (const {line, labels} of candidates) {
    const {bold, text, heading} = lines[line]!
    const {division} = labels[0]!.readings[0]!
    if (heading === 0 && bold >= text.length && division !== '' && inHeadings.has(division))
      labels[0]!.oddity += namedBeside
  }
}
