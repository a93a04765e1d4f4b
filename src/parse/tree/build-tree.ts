import type {SourceFile} from '../../format/index.ts'
import {type Clause, positionBetween, type Region, type Translation} from '../translation.ts'
import {join} from '../view/folded.ts'
import type {View} from '../view/lines.ts'
import {codeIn} from './code.ts'
import type {Draft} from './draft.ts'
import {findGlosses, mayGloss} from './glosses.ts'
import {findHeadings} from './headings.ts'
import {languageOfText} from './language.ts'
import {noteNode} from './notes.ts'
import type {Part, RegionDraft} from './regions.ts'

/** Builds the tree: regions, clauses with headings, glosses and notes, positions. */
export function buildTree(file: SourceFile, view: View, parts: readonly Part[]): Translation {
  const meta = file.data.clausediff
  closeGaps(parts, view.source)
  const drafts = parts.filter((each): each is Draft => 'key' in each)
  const headings = findHeadings(drafts)
  const children: Translation['children'] = []
  const nodes = new Map<Draft, Clause>()
  for (const each of parts) {
    if ('kind' in each) {
      children.push(regionNode(each, view))
      continue
    }
    const node = clauseNode(each, headings.get(each), view)
    if (each.isParent) nodes.set(each, node)
    const parent = each.parent && nodes.get(each.parent)
    if (parent) parent.children.push(node)
    else children.push(node)
  }
  return {
    type: 'translation',
    id: meta.id,
    path: file.path,
    language: meta.language ?? languageOfText(drafts),
    role: meta.role ?? 'translation',
    ...(meta.reference && {isReference: true as const}),
    title: meta.title ?? (titleOf(parts) || meta.id),
    children,
    lineStarts: view.lineStarts,
    doubts: [],
  }
}

function clauseNode(draft: Draft, heading: string | undefined, view: View): Clause {
  const {text, runs} = join(draft.paragraphs)
  return {
    type: 'clause',
    key: draft.key,
    label: draft.label,
    ...(heading === undefined ? {} : {heading}),
    text,
    ...(draft.parent ? {parent: draft.parent.key} : {}),
    runs,
    ...codeIn(runs, view.code),
    glosses: draft.paragraphs.some(mayGloss) ? findGlosses(text) : [],
    position: positionBetween(view, draft.start, draft.end),
    children: draft.notes.map((note) => noteNode(note, view)),
  }
}

function regionNode({kind, paragraphs}: RegionDraft, view: View): Region {
  const {text, runs} = join(paragraphs)
  return {
    type: 'region',
    kind,
    text,
    runs,
    position: positionBetween(view, paragraphs[0]!.start, paragraphs.at(-1)!.end),
  }
}

/** What no part holds, comments and page rules, is counted to the part before it: nothing is left out. */
function closeGaps(parts: readonly Part[], source: string): void {
  for (const [i, each] of parts.entries()) {
    const next = parts[i + 1]
    const until = next ? startOf(next) : source.length
    const gap = source.slice(endOf(each), until).trimEnd()
    if (gap !== '') setEnd(each, endOf(each) + gap.length)
    if (i > 0) continue
    const before = source.slice(0, startOf(each))
    if (/[^\s\uFEFF]/.test(before)) setStart(each, before.search(/[^\s\uFEFF]/))
  }
}

const startOf = (each: Part): number => ('key' in each ? each.start : each.paragraphs[0]!.start)
const endOf = (each: Part): number => ('key' in each ? each.end : each.paragraphs.at(-1)!.end)
function setStart(each: Part, start: number): void {
  if ('key' in each) each.start = start
  else each.paragraphs[0] = {...each.paragraphs[0]!, start}
}
function setEnd(each: Part, end: number): void {
  if ('key' in each) each.end = end
  else each.paragraphs.push({...each.paragraphs.pop()!, end})
}

function titleOf(parts: readonly Part[]): string {
  const region = parts.find((each): each is RegionDraft => 'kind' in each && each.kind === 'title')
  return region?.paragraphs[0]?.text ?? ''
}
