import {endsSentence, part} from '../view/folded.ts'
import {type Draft, type Paragraph, paragraphDraft} from './draft.ts'

const bullet = /^([•‣◦▪●○·*–—-])\s+(?=\S)/u
/** The outline covers less of the text than this: the text is prose with a numbered list in it. */
const leastCovered = 0.5

/** A text without numbers and with fewer paragraphs is no document that could be compared. */
const leastParagraphs = 3

/**
 * Whether a text is prose rather than a numbered document: from the first label to the end of the last
 * labelled paragraph lies less than half of it. So is a review that counts six points and goes on.
 */
export function isProse(length: number, drafts: readonly Draft[]): boolean {
  const first = drafts[0]
  const last = drafts.at(-1)
  if (!first || !last) return true
  const covered = (last.paragraphs[0]?.end ?? last.end) - first.start
  return covered < length * leastCovered
}

/**
 * Makes each paragraph outside the numbered list a clause, `p1`, `p2`, … in the order of the text; those
 * below a heading line are its children. Numbered clauses keep their keys. A bullet is a clause's label. Nothing
 * where there are no numbers and hardly any paragraphs.
 */
export function draftProse(head: readonly Paragraph[], drafts: readonly Draft[]): Draft[] {
  if (drafts.length === 0 && head.length < leastParagraphs) return []
  const all: Draft[] = []
  let count = 0
  let section: Draft | undefined
  const add = (paragraphs: readonly Paragraph[], followed: boolean): void => {
    for (const [i, paragraph] of paragraphs.entries()) {
      const heads = isHeading(paragraph) && (i + 1 < paragraphs.length || followed)
      const mark = bullet.exec(paragraph.text)?.[0] ?? ''
      const draft = paragraphDraft(
        `p${++count}`,
        without(paragraph, mark.length),
        heads ? undefined : section,
      )
      draft.label = mark.trimEnd()
      if (heads) section = draft
      else if (section) section.isParent = true
      all.push(draft)
    }
  }
  add(head, drafts.length > 0)
  for (const draft of drafts) {
    all.push(draft)
    if (draft === drafts.at(-1)) {
      const after = draft.paragraphs.slice(1)
      draft.paragraphs = draft.paragraphs.slice(0, 1)
      if (after.length > 0) draft.end = draft.paragraphs[0]?.end ?? draft.end
      section = undefined
      add(after, false)
    }
  }
  return all
}

/** A short line that is no sentence, a question, or one that announces what follows. */
export function isHeading({text, heading, bold}: Paragraph): boolean {
  if (heading > 0) return true
  if (text.length > 160 || bullet.test(text)) return false
  return bold === text.length || /[?？:：]["”’]?$/.test(text) || (!endsSentence(text) && text.length < 110)
}

function without(paragraph: Paragraph, length: number): Paragraph {
  if (length === 0) return paragraph
  const rest = part(paragraph, length)
  return {...paragraph, ...rest, bold: Math.max(0, paragraph.bold - length)}
}
