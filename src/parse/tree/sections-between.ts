import {type Draft, noNotes, type Paragraph, paragraphDraft} from './draft.ts'
import type {Part} from './regions.ts'

/**
 * Takes headings that numbering runs on over out of the clauses before them, with what stands below: they are clauses
 * beside those of the list, `h1` between 2 and 3, deeper ones below the clause whose heading they divide, `2.h1`.
 *
 * @param parts clauses and regions in the order of the text
 */
export function withSectionsBetween(parts: readonly Part[]): Part[] {
  const keys = new Keys(parts)
  const drafts = parts.filter(isDraft)
  let behind = 0
  return parts.flatMap((each) => (isDraft(each) ? cut(each, drafts[++behind], keys) : [each]))
}

const isDraft = (part: Part): part is Draft => 'key' in part

function cut(draft: Draft, next: Draft | undefined, keys: Keys): Part[] {
  const {paragraphs} = draft
  const at = paragraphs.findIndex(({heading}, i) => i > 0 && heading > 0)
  if (at < 0 || draft.key === 'preamble' || (next?.parent === draft && isOwn(paragraphs[at]!, draft)))
    return [draft]
  const sections = sectionsOf(paragraphs.slice(at), draft, next, keys)
  sections.at(-1)!.end = draft.end
  draft.paragraphs = paragraphs.slice(0, at)
  draft.end = draft.paragraphs.at(-1)!.end
  const notes = draft.notes
  draft.notes = ownNotes(notes, draft.start, sections[0]!.start)
  for (const [i, section] of sections.entries())
    section.notes = ownNotes(notes, section.start, sections[i + 1]?.start ?? Number.POSITIVE_INFINITY)
  return [draft, ...sections]
}

/** What stands before the first item of a clause is its own, but for a heading as high as that of the clause. */
const isOwn = ({heading}: Paragraph, draft: Draft): boolean =>
  depthOf(draft) === 0 || heading > depthOf(draft)

const ownNotes = (notes: Draft['notes'], start: number, end: number): Draft['notes'] =>
  notes.length === 0 ? noNotes : notes.filter(({markedAt}) => markedAt >= start && markedAt < end)

/** Each heading with the paragraphs up to the next one. */
function sectionsOf(
  paragraphs: readonly Paragraph[],
  draft: Draft,
  next: Draft | undefined,
  keys: Keys,
): Draft[] {
  const sections: Draft[] = []
  const open: Draft[] = []
  for (const paragraph of paragraphs) {
    const {heading} = paragraph
    const last = sections.at(-1)
    if (heading === 0 && last) {
      last.paragraphs.push(paragraph)
      last.end = paragraph.end
      continue
    }
    while (open.length > 0 && depthOf(open.at(-1)!) >= heading) open.pop()
    const parent = open.at(-1) ?? parentOf(draft, next, heading)
    const section = paragraphDraft(keys.next(parent), paragraph, parent)
    if (parent) parent.isParent = true
    open.push(section)
    sections.push(section)
  }
  return sections
}

/** What a heading behind a clause divides: the clause around it that has a higher heading, or holds the list that goes on. */
function parentOf(draft: Draft, next: Draft | undefined, heading: number): Draft | undefined {
  for (let above: Draft | undefined = draft; above; above = above.parent) {
    const depth = depthOf(above)
    if ((depth > 0 && depth < heading) || (next && above !== draft && next.parent === above)) return above
  }
  return undefined
}

const depthOf = ({depth, paragraphs}: Draft): number => depth ?? paragraphs[0]?.heading ?? 0

/** Keys of headings that no clause has. */
class Keys {
  private readonly taken: Set<string>
  /** By the key above: how many headings below it have one. */
  private readonly counts = new Map<string, number>()

  constructor(parts: readonly Part[]) {
    this.taken = new Set(parts.filter(isDraft).map(({key}) => key))
  }

  next(parent: Draft | undefined): string {
    const above = parent ? `${parent.key}.` : ''
    let count = this.counts.get(above) ?? 0
    do count++
    while (this.taken.has(`${above}h${count}`))
    this.counts.set(above, count)
    return `${above}h${count}`
  }
}
