import {detectLanguage} from '../../language/index.ts'
import type {SourceFile} from '../../read/index.ts'
import {type Clause, type Note, pointOf, type Region, type Translation} from '../translation.ts'
import type {View} from '../view/lines.ts'
import {type Draft, type Paragraph, textOf} from './draft.ts'
import {findGlosses} from './glosses.ts'
import {findHeadings} from './headings.ts'
import {noteNode} from './notes.ts'

/** The parts of a text in document order, each with what belongs to it. */
export interface Parts {
  front: Paragraph[]
  title: Paragraph[]
  drafts: Draft[]
  signature: Paragraph[]
  back: Paragraph[]
}

/** Builds the tree: regions, clauses with headings, glosses and notes, positions. */
export function buildTree(file: SourceFile, view: View, parts: Parts): Translation {
  const meta = file.data.clausediff
  const {drafts, front, title, signature, back} = parts
  const place = (start: number, end: number) => ({start: pointOf(view, start), end: pointOf(view, end)})
  const headings = findHeadings(drafts)
  const nodes = new Map<Draft, Clause>()
  const top: Clause[] = []
  for (const draft of drafts) {
    const {text, runs} = textOf(draft.paragraphs)
    const heading = headings.get(draft)
    const notes = draft.notes.map((note): Note => {
      const node = noteNode(note)
      return {...node, position: place(note.start, note.end)}
    })
    const clause: Clause = {
      type: 'clause',
      key: draft.key,
      label: draft.label,
      ...(heading === undefined ? {} : {heading}),
      text,
      ...(draft.parent ? {parent: draft.parent.key} : {}),
      runs,
      glosses: findGlosses(text),
      position: place(draft.start, draft.end),
      children: notes,
    }
    nodes.set(draft, clause)
    const parent = draft.parent && nodes.get(draft.parent)
    if (parent) parent.children.push(clause)
    else top.push(clause)
  }
  const region = (kind: Region['kind'], paragraphs: Paragraph[]): Region[] => {
    if (paragraphs.length === 0) return []
    const {text, runs} = textOf(paragraphs)
    return [{type: 'region', kind, text, runs, position: place(paragraphs[0]!.start, paragraphs.at(-1)!.end)}]
  }
  const titleText = textOf(title.slice(0, 1)).text
  return {
    type: 'translation',
    id: meta.id,
    path: file.path,
    language:
      meta.language ??
      detectLanguage(
        drafts
          .map((draft) => textOf(draft.paragraphs).text)
          .join('\n')
          .slice(0, 20_000),
      ),
    role: meta.role ?? 'translation',
    title: meta.title ?? (titleText || meta.id),
    children: [
      ...region('front-matter', front),
      ...region('title', title),
      ...top,
      ...region('signature', signature),
      ...region('back-matter', back),
    ],
    lineStarts: view.lineStarts,
    doubts: [],
  }
}
