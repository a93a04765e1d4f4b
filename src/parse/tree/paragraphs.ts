import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'
import {isHeading} from './prose.ts'
import type {Part} from './regions.ts'

/** Divisions above sections: what stands below them is more than a clause can hold. */
const highest = 5

/**
 * The unnumbered paragraphs below the head of a book, part or chapter as clauses of their own, `Book.1.p1`; one alone
 * belongs to its head.
 */
export const withParagraphs = (parts: readonly Part[]): Part[] =>
  parts.flatMap((each) => ('key' in each ? parted(each) : [each]))

function parted(draft: Draft): Part[] {
  const rank = draft.place?.reading.division ? draft.place.reading.rank : undefined
  if (draft.isParent || rank === undefined || rank <= 0 || rank >= highest) return [draft]
  const {paragraphs} = draft
  const title = titleCount(paragraphs, draft)
  const own = paragraphs.slice(title)
  if (own.length < 2) return [draft]
  draft.paragraphs = paragraphs.slice(0, title)
  draft.isParent = true
  const children = own.map((paragraph, i) => paragraphDraft(`${draft.key}.p${i + 1}`, paragraph, draft))
  children.at(-1)!.end = draft.end
  draft.end = title > 0 ? draft.paragraphs.at(-1)!.end : draft.start + draft.label.length
  return [draft, ...children]
}

/** How many paragraphs are the heading. */
function titleCount(paragraphs: readonly Paragraph[], draft: Draft): number {
  const [first, second] = paragraphs
  return first && second && (first.start <= draft.start || isHeading(first)) ? 1 : 0
}
