import {furnitureOf} from './furniture.ts'
import type {PrintedLine} from './page-lines.ts'

/** The text of a PDF, a printed line a line, and what each is called. */
interface PdfText {
  lines: string[]
  places: string[]
}

/** A larger step down than this, in sizes of the line, parts paragraphs. */
const paragraphStep = 1.55
/** Notes are set smaller than this share of the text. */
const noteSize = 0.93

/** Puts pages together: furniture out, a blank line between paragraphs, notes set apart, a form feed at each page. */
export function textOfPages(pages: readonly (readonly PrintedLine[])[]): PdfText {
  const furniture = furnitureOf(pages)
  const size = bodySize(pages)
  const text: PdfText = {lines: [], places: []}
  for (const [page, all] of pages.entries()) {
    const marks = new Set(
      all.flatMap(({text: own}) => own.match(/(?<=\S)[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]{1,3}/g) ?? []),
    )
    let before: PrintedLine | undefined
    let isFirst = true
    for (const [at, line] of all.entries()) {
      if (furniture.has(line)) continue
      const note = line.size < noteSize * size ? asNote(line, marks) : undefined
      const place = `p. ${page + 1} l. ${at + 1}`
      if (before && (note !== undefined || isApart(before, line))) put(text, '', place)
      put(text, (isFirst && page > 0 ? '\f' : '') + (note ?? line.text), place)
      isFirst = false
      before = line
    }
  }
  return text
}

function put({lines, places}: PdfText, line: string, place: string): void {
  lines.push(line)
  places.push(place)
}

/** Whether a paragraph ends between two lines; a line higher up begins another column, where the text goes on. */
function isApart(before: PrintedLine, line: PrintedLine): boolean {
  const step = before.y - line.y
  return step > paragraphStep * Math.max(before.size, line.size)
}

const digits = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079'

/** A small line that begins with the number of a mark on its page, as notes do, with that number raised. */
function asNote({text, isRaised}: PrintedLine, marks: ReadonlySet<string>): string | undefined {
  if (isRaised) return text.replace(/^([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)\s*/, '$1 ')
  const number = /^(\d{1,3})\s+(?=\S)/.exec(text)
  if (!number) return undefined
  const mark = number[1]!.replaceAll(/\d/g, (digit) => digits[Number(digit)]!)
  return marks.has(mark) ? `${mark} ${text.slice(number[0].length)}` : undefined
}

/** The size that most characters have. */
function bodySize(pages: readonly (readonly PrintedLine[])[]): number {
  const counts = new Map<number, number>()
  for (const page of pages)
    for (const {text, size} of page) {
      const rounded = Math.round(size * 2) / 2
      counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
    }
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
