import {beginsSmall} from '../label/opens-small.ts'
import type {Region} from '../translation.ts'
import {endsSentence} from '../view/folded.ts'
import {isDate, isPlaced, isSigned} from '../view/signed.ts'
import type {Draft, Paragraph} from './draft.ts'
import {paragraphDraft} from './draft.ts'

/** A region in the making. */
export interface RegionDraft {
  kind: Region['kind']
  paragraphs: Paragraph[]
}

/** The parts of a text in document order. */
export type Part = Draft | RegionDraft

const shortest = 6
/** A sentence that is not over with its paragraph. */
const goesOn = /[,;:،؛，；：]$/

/** Parts what stands before the first label, and what was signed or added behind the last. */
export function partRegions(
  head: readonly Paragraph[],
  drafts: readonly Draft[],
  contents: ReadonlySet<number>,
): Part[] {
  const parts: Part[] = partHead(head, contents)
  for (const [i, draft] of drafts.entries()) {
    parts.push(draft)
    const next = drafts[i + 1]
    if (!next || isAnnex(next)) parts.push(...partTail(draft))
  }
  return parts
}

const isAnnex = ({place: at}: Draft): boolean =>
  /^(?:Annex|Appendix|Schedule)$/.test(at?.reading.division ?? '')

/**
 * The preamble is the running text right before the first number, the title the heading of the document or
 * the nearest line above the preamble that is as long as a title; all else is front matter, text above a contents page
 * as well if there is text below it.
 */
function partHead(head: readonly Paragraph[], contents: ReadonlySet<number>): Part[] {
  const preamble = new Set<Paragraph>()
  for (const [index, paragraph] of [...head.entries()].toReversed()) {
    const isEntry = contents.has(paragraph.start)
    if (isEntry && preamble.size === 0) continue
    if (preamble.size === 0 && announcesBody(head, index)) continue
    if (isEntry || !(isProse(paragraph) || (preamble.size > 0 && isAmidst(head, index)))) break
    preamble.add(paragraph)
  }
  const above = head.filter((paragraph) => !contents.has(paragraph.start) && !preamble.has(paragraph))
  const title = new Set(findTitle(above))
  const parts: Part[] = []
  for (const paragraph of head) {
    const kind = title.has(paragraph) ? 'title' : 'front-matter'
    const last = parts.at(-1)
    if (preamble.has(paragraph)) {
      if (last && 'key' in last) last.paragraphs.push(paragraph)
      else parts.push(paragraphDraft('preamble', paragraph))
      ;(parts.at(-1) as Draft).end = paragraph.end
    } else if (last && 'kind' in last && last.kind === kind) last.paragraphs.push(paragraph)
    else parts.push({kind, paragraphs: [paragraph]})
  }
  return parts
}

const longestHeading = 6
const leastProse = 3

/**
 * Whether a line is the heading of all that is numbered, `TERMS AND CONDITIONS` right above 1., below a preamble: several paragraphs
 * of running text, and the title above these.
 */
function announcesBody(head: readonly Paragraph[], index: number): boolean {
  const {text, heading} = head[index]!
  if (index !== head.length - 1 || heading === 1 || endsSentence(text)) return false
  if (text.split(/\s+/).length > longestHeading) return false
  let start = index
  while (start > 0 && isProse(head[start - 1]!)) start--
  const above = head.slice(0, start)
  return index - start >= leastProse && above.some((each) => each.heading > 0 || isTitleLine(each))
}

function findTitle(paragraphs: Paragraph[]): Paragraph[] {
  const heading = paragraphs.find((paragraph) => paragraph.heading === 1)
  if (heading) return [heading]
  let top = paragraphs.length
  while (top > 0 && paragraphs.length - top < 6 && isTitleLine(paragraphs[top - 1]!)) top--
  let start = paragraphs.length - 1
  while (start >= top && wordCount(paragraphs[start]!.text) < shortest) start--
  if (start < top) return paragraphs.slice(top, paragraphs.length - top <= 3 ? undefined : top + 1)
  while (start > top && beginsSmall(paragraphs[start]!.text)) start--
  return paragraphs.slice(start)
}

/** Running text: it ends as a sentence does, or is long; one cut by a page break is long and lacks its end. */
const isProse = ({text, heading}: Paragraph): boolean =>
  heading === 0 &&
  (/[.!?。！？;；:：,，]["”’»)）]*$/.test(text) ||
    text.length > 200 ||
    (text.length > 120 && /\p{Ll}$/u.test(text)))

/** Who resolves or proclaims, on a line of its own in a running sentence: `…, Now, therefore,` `The General Assembly`. */
function isAmidst(head: readonly Paragraph[], index: number): boolean {
  const before = head[index - 1]
  return before !== undefined && isProse(before) && goesOn.test(before.text) && head[index]!.heading !== 1
}

/** A line that is no sentence and not put into brackets as dates of passage are. */
const isTitleLine = ({text}: Paragraph): boolean =>
  (text.length <= 200 && !endsSentence(text)) || /^[(（[].*[)）\]]$/u.test(text)

/** Words of letters only, so that a document's number counts for little; an ideograph is half a word. */
const wordCount = (text: string): number =>
  /^[(（[].*[)）\]]$/u.test(text)
    ? 0
    : beyondLatin.test(text)
      ? (text.match(/(?<![\p{L}\d])\p{L}{2,}(?!\d)/gu)?.filter((word) => !/\p{Script=Han}/u.test(word))
          .length ?? 0) +
        (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2
      : (text.match(latinWord)?.length ?? 0)
/** The same where there are no other letters, without asking what a letter is in all scripts. */
const beyondLatin = /[^\0-\u024f\u2000-\u206f]/
const latinWord = /(?<![A-Za-zªµºÀ-ÖØ-öø-\u024f\d])[A-Za-zªµºÀ-ÖØ-öø-\u024f]{2,}(?!\d)/g

/**
 * Takes a signature off a clause: a few short lines with a date, behind a finished sentence. What follows it
 * was put there by the publisher.
 */
function partTail(draft: Draft): RegionDraft[] {
  const {paragraphs} = draft
  const found = findSignature(paragraphs)
  if (!found) return []
  const [start, end] = found
  draft.paragraphs = paragraphs.slice(0, start)
  draft.end = draft.paragraphs.at(-1)!.end
  const back = paragraphs.slice(end)
  return [
    {kind: 'signature', paragraphs: paragraphs.slice(start, end)},
    ...(back.length > 0 ? [{kind: 'back-matter' as const, paragraphs: back}] : []),
  ]
}

function findSignature(paragraphs: readonly Paragraph[]): [number, number] | undefined {
  for (let start = 1; start < paragraphs.length; start++) {
    if (!isSigned(paragraphs[start]!.text) || !endsSentence(paragraphs[start - 1]!.text)) continue
    let date = start
    while (
      date < paragraphs.length &&
      date - start < 8 &&
      isSigned(paragraphs[date]!.text) &&
      !isDate(paragraphs[date]!.text)
    )
      date++
    const {text = ''} = paragraphs[date] ?? {}
    if (!isSigned(text) || !isDate(text)) continue
    let end = date + 1
    // "Done at Brussels, 3 May 2025": those who signed follow.
    while (isPlaced(text) && end < paragraphs.length && isSigned(paragraphs[end]!.text)) end++
    return [start, end]
  }
  return undefined
}
