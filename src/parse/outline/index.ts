import type {Line} from '../view/lines.ts'
import {findCandidates, type LineCandidate} from './candidates.ts'
import {costs} from './costs.ts'
import {searchOutline} from './search.ts'
import type {Decision} from './way-back.ts'

/** The lines that may start with a label, and what each was taken for. */
export interface FoundOutline {
  candidates: LineCandidate[]
  decisions: Decision[]
}

/**
 * Finds the outline of a text. The unnumbered headings of Markdown are levels of it if that makes it
 * cheaper: if numbering starts again below them, not if it runs on. Beside numbered headings of their own level they
 * always are: what stands below `Signatures` is no part of the article before it.
 */
export function findOutline(lines: readonly Line[], width: number, skip: ReadonlySet<number>): FoundOutline {
  const all = findCandidates(lines, width, skip)
  const candidates = all.filter(({labels, isBeside}) => labels[0]!.readings[0]!.style !== '#' || isBeside)
  const outline = searchOutline(candidates)
  if (candidates.length === all.length || candidates.length === 0) return {candidates, ...outline}
  const headed = searchOutline(all)
  return headed.cost - saidAnyway(all) < outline.cost
    ? {candidates: all, ...headed}
    : {candidates, ...outline}
}

/**
 * What headings cost as levels though no numbering depends on it: those that hold no label before the next one, and that
 * there are several depths of them. Where a list starts again below two headings of twenty, the other eighteen do not
 * speak against it.
 */
function saidAnyway(candidates: readonly LineCandidate[]): number {
  const isHeading = ({labels, isBeside}: LineCandidate): boolean =>
    labels[0]!.readings[0]!.style === '#' && !isBeside
  const depths = new Set<string>()
  let idle = 0
  for (const [at, candidate] of candidates.entries()) {
    if (!isHeading(candidate)) continue
    depths.add(candidate.labels[0]!.readings[0]!.type)
    const next = candidates[at + 1]
    if (!next || isHeading(next)) idle++
  }
  return idle * costs.headingAsLevel + Math.max(0, depths.size - 1) * costs.newKind
}
