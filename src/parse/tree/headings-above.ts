import {endsSentence} from '../view/folded.ts'
import type {Draft, Paragraph} from './draft.ts'
import type {Part} from './regions.ts'

/** In characters; no heading above a label is longer. */
const longest = 160
/** One line above a label may be anything. */
const fewest = 3
const bracketed = /^(?:（[^（）]{1,60}）|\([^()]{1,60}\)|【[^【】]{1,60}】)$/u

/** Where the heading of a clause stands above its label: the part that has it as its last paragraph. */
interface Above {
  part: Part
  draft: Draft
  kind: 'bold' | 'bracketed'
}

/**
 * Gives clauses the headings that are printed above their labels, and not to the text of the clause before: `**Fees**` between (1) and
 * (2) in acts of Canada, （目的） above 第一条 in those of Japan. A text that has them has some.
 */
export function withHeadingsAbove(parts: readonly Part[]): Part[] {
  const found = parts.flatMap((part, i): Above[] => {
    const draft = parts[i + 1]
    const kind = draft && 'key' in draft ? kindOf(part, draft) : undefined
    return kind ? [{part, draft: draft as Draft, kind}] : []
  })
  const emptied = new Set<Part>()
  for (const kind of ['bold', 'bracketed'] as const) {
    const alike = found.filter((each) => each.kind === kind)
    if (alike.length < fewest) continue
    for (const {part, draft} of alike) {
      const heading = part.paragraphs.pop()!
      if (part.paragraphs.length === 0) emptied.add(part)
      else if ('key' in part) part.end = part.paragraphs.at(-1)!.end
      draft.paragraphs.unshift(heading)
      draft.start = heading.start
    }
  }
  return parts.filter((part) => !emptied.has(part))
}

/** What the last paragraph of a part is to the clause behind it, if it is a heading of that. */
function kindOf(part: Part, draft: Draft): Above['kind'] | undefined {
  const paragraph = part.paragraphs.at(-1)
  if (!paragraph || draft.place === undefined || paragraph.heading > 0) return undefined
  if (paragraph.text.length > longest || draft.paragraphs[0]?.heading) return undefined
  if ('key' in part && part.paragraphs.length < 2) return undefined
  if (bracketed.test(paragraph.text)) return draft.place.reading.kind === 'division' ? 'bracketed' : undefined
  // A line before the first item of a clause is the clause's.
  const isOwn = 'key' in part ? draft.parent === part : part.kind === 'title'
  if (isOwn || !paragraph.apart) return undefined
  return isBold(paragraph) && !isBold(draft.paragraphs[0]) ? 'bold' : undefined
}

/** Whether a paragraph is bold throughout and no sentence. */
const isBold = (paragraph: Paragraph | undefined): boolean =>
  paragraph !== undefined && paragraph.bold >= paragraph.text.length && !endsSentence(paragraph.text)
