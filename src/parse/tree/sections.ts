import {markOf, without} from '../view/bullet.ts'
import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'

/**
 * Makes clauses of paragraphs that stand outside the numbered list; asked for one stretch of them after the other.
 *
 * @param isFollowed whether more of the text stands behind them
 */
export type Placer = (paragraphs: readonly Paragraph[], isFollowed: boolean) => Draft[]

/** Fewer headings below a title are no sections. */
const leastSections = 2

/** Whether the headings of Markdown are one title and sections below it. */
export const hasSections = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.filter(({heading}) => heading === 1).length === 1 &&
  paragraphs.find(({heading}) => heading > 0)!.heading === 1 &&
  paragraphs.filter(({heading}) => heading > 1).length >= leastSections

/**
 * Sections with their paragraphs, `h2.p1`: what is put into one moves no key of another. What stands above the first
 * section, the title among it, is `p1`, `p2`. Numbered clauses stand beside the sections and end none.
 */
export function placeInSections(): Placer {
  const open: {draft: Draft; depth: number}[] = []
  const counts = new Map<string, number>()
  const keyBelow = (parent: Draft | undefined, kind: string): string => {
    const start = `${parent ? `${parent.key}.` : ''}${kind}`
    const count = (counts.get(start) ?? 0) + 1
    counts.set(start, count)
    return `${start}${count}`
  }
  return (paragraphs) =>
    paragraphs.map((paragraph) => {
      const {heading: depth} = paragraph
      const isSection = depth > 1
      while (isSection && open.length > 0 && open.at(-1)!.depth >= depth) open.pop()
      const parent = open.at(-1)?.draft
      const mark = markOf(paragraph.text)
      const draft = paragraphDraft(
        keyBelow(parent, isSection ? 'h' : 'p'),
        without(paragraph, mark.length),
        parent,
      )
      draft.label = mark.trimEnd()
      if (parent) parent.isParent = true
      if (isSection) open.push({draft, depth})
      return draft
    })
}
