import {ranks} from '../../language/index.ts'
import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'
import {isHeading} from './prose.ts'
import type {Part} from './regions.ts'

/** Divisions above sections: what stands below them is more than a clause can hold. */
const highest = 5

/**
 * The unnumbered paragraphs below the head of a book, part or chapter as clauses of their own, `Book.1.p1`; one alone
 * belongs to its head.
 */
export function withParagraphs(parts: readonly Part[]): Part[] {
  const poems = parts.filter((each): each is Draft => 'key' in each && isLearnt(each))
  const long = poems.filter((each) => ownOf(each).length > 1).length
  const arePoems = long >= poems.length * leastLong
  return parts.flatMap((each) => ('key' in each ? parted(each, arePoems) : [each]))
}

/** Of divisions that are called by a word of the text, `Hadith`, so many hold several paragraphs: else they are articles. */
const leastLong = 0.8

/** Whether a division is called by a word of the text alone. */
const isLearnt = ({place, isParent}: Draft): boolean =>
  !isParent && place !== undefined && place.reading.division !== '' && !(place.reading.division in ranks)

function ownOf(draft: Draft): readonly Paragraph[] {
  const {paragraphs} = draft
  return paragraphs.slice(titleCount(paragraphs, draft))
}

function parted(draft: Draft, arePoems: boolean): Part[] {
  const rank = draft.place?.reading.division ? draft.place.reading.rank : undefined
  const isHigh = rank !== undefined && rank > 0 && rank < highest
  if (draft.isParent || !(isHigh || (arePoems && isLearnt(draft)))) return [draft]
  const {paragraphs} = draft
  const own = ownOf(draft)
  const title = paragraphs.length - own.length
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
