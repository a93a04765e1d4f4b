import {endsSentence} from '../view/folded.ts'
import type {Paragraph} from './draft.ts'

/** What stands before the first label. */
export interface Head {
  front: Paragraph[]
  title: Paragraph[]
  preamble: Paragraph[]
}

/** What stands behind the last clause's text. */
export interface Tail {
  body: Paragraph[]
  signature: Paragraph[]
  back: Paragraph[]
}

const short = 90
const year = /(?:^|\D)(?:1[5-9]|20)\d\d(?!\d)|[二一][〇零九八七六五四三二一]{3}年|\d{4}年/u

/** A line that is no sentence: a title, a heading, a name, a date. */
const isLine = ({text}: Paragraph): boolean => text.length <= 200 && !endsSentence(text)
/** Text that goes on in sentences; a paragraph cut by a page break is long and lacks its end. */
const isProse = ({text}: Paragraph): boolean =>
  endsSentence(text) || text.length > 200 || (text.length > 120 && /\p{Ll}$/u.test(text))

/**
 * Parts what stands before the first number: the preamble is the running text right before it, the title the
 * nearest line above that is as long as a title, all else front matter.
 */
export function partHead(paragraphs: readonly Paragraph[]): Head {
  let from = paragraphs.length
  while (from > 0 && isProse(paragraphs[from - 1]!) && paragraphs[from - 1]!.heading === 0) from--
  let top = from
  while (top > 0 && from - top < 5 && isLine(paragraphs[top - 1]!)) top--
  let titleStart = from
  for (let i = from - 1; i >= top; i--) {
    if (paragraphs[i]!.heading === 1 || wordCount(paragraphs[i]!.text) >= 6) {
      titleStart = i
      break
    }
    if (i === top) titleStart = from - top <= 3 ? top : from - 1
  }
  return {
    front: paragraphs.slice(0, titleStart),
    title: paragraphs.slice(titleStart, from),
    preamble: paragraphs.slice(from),
  }
}

/** Words of letters only; two ideographs count as one. */
const wordCount = (text: string): number =>
  (text.match(/(?<![\p{L}\d])\p{L}{2,}(?![\d])/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ??
    0) +
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) / 2

/**
 * Parts what stands behind the last clause's first paragraph: a signature is a few short lines with a date;
 * what follows it was put there by the publisher.
 */
export function partTail(paragraphs: readonly Paragraph[]): Tail {
  for (let i = 1; i < paragraphs.length; i++) {
    if (!isSignatureLine(paragraphs[i]!)) continue
    let end = i
    while (
      end < paragraphs.length &&
      end - i < 8 &&
      isSignatureLine(paragraphs[end]!) &&
      !year.test(paragraphs[end]!.text)
    )
      end++
    const date = paragraphs[end]
    if (!date || !isSignatureLine(date) || !year.test(date.text)) continue
    return {
      body: paragraphs.slice(0, i),
      signature: paragraphs.slice(i, end + 1),
      back: paragraphs.slice(end + 1),
    }
  }
  return {body: [...paragraphs], signature: [], back: []}
}

const isSignatureLine = ({text}: Paragraph): boolean =>
  text.length <= short && (!endsSentence(text) || (year.test(text) && text.length < 60))
