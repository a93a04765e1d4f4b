import type {SourceFile} from '../read/index.ts'
import {findDoubts} from './build/doubts.ts'
import {type Draft, type Paragraph, paragraphsOf} from './build/draft.ts'
import {draftClauses} from './build/drafts.ts'
import {findNotes, withoutNotes} from './build/notes.ts'
import {draftProse, isProse} from './build/prose.ts'
import {partHead, partTail} from './build/regions.ts'
import {buildTree, type Parts} from './build/tree.ts'
import {findCandidates} from './outline/candidates.ts'
import {searchOutline} from './outline/search.ts'
import type {Translation} from './translation.ts'
import {type Markup, viewOf, wrapWidth} from './view/lines.ts'

/** Parses running text whose markup is known: lines, notes, outline, regions, tree. */
export function parseText(file: SourceFile, markup: Markup): Translation {
  const view = viewOf(file.value, markup)
  const width = wrapWidth(view.lines)
  const notes = findNotes(view.lines, width !== Number.POSITIVE_INFINITY)
  const lines = withoutNotes(view.lines, notes)
  const candidates = findCandidates(lines, width, new Set())
  const decisions = searchOutline(candidates)
  const {head, drafts} = draftClauses(lines, candidates, decisions, notes, width)
  const opening = paragraphsOf(head, width)
  const parts = isProse(file.value.length, drafts)
    ? {front: [], title: [], drafts: draftProse(opening, drafts), signature: [], back: []}
    : partRegions(opening, drafts)
  return {...buildTree(file, view, parts), doubts: findDoubts(drafts, candidates, decisions, lines, view)}
}

function partRegions(opening: Paragraph[], drafts: Draft[]): Parts {
  const {front, title, preamble} = partHead(opening)
  const last = drafts.at(-1)!
  const {body, signature, back} = partTail(last.paragraphs)
  if (signature.length > 0) last.end = body.at(-1)!.end
  last.paragraphs = body
  return {
    front,
    title,
    drafts: preamble.length > 0 ? [preambleOf(preamble), ...drafts] : drafts,
    signature,
    back,
  }
}

function preambleOf(paragraphs: Paragraph[]): Draft {
  return {
    key: 'preamble',
    label: '',
    place: undefined,
    parent: undefined,
    paragraphs,
    notes: [],
    children: [],
    start: paragraphs[0]!.start,
    end: paragraphs.at(-1)!.end,
  }
}
