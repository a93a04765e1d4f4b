import type {Line} from '../view/lines.ts'
import {findCandidates, type LineCandidate} from './candidates.ts'
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
  return headed.cost < outline.cost ? {candidates: all, ...headed} : {candidates, ...outline}
}
