import type {PrintedLine} from './page-lines.ts'

/** So many lines at the head and foot of a page may be furniture. */
const deep = 3
/** A line that recurs on so many of the pages is. */
const share = 0.4
/** Points by which the same line may stand elsewhere. */
const sameHeight = 3

/**
 * Lines at the head or foot of pages that say the same on many, or count them: running heads, page numbers. A number
 * inside has to count as the pages do, so that `Article 5` at the head of a page is text.
 */
export function furnitureOf(pages: readonly (readonly PrintedLine[])[]): Set<PrintedLine> {
  const found = new Set<PrintedLine>()
  const seen = new Map<string, {line: PrintedLine; page: number}[]>()
  for (const [page, lines] of pages.entries()) {
    for (const line of edgesOf(lines)) {
      const name = nameOf(line, page)
      const known = (seen.get(name) ?? []).filter(({page: other}) => other !== page)
      known.push({line, page})
      seen.set(name, known)
    }
  }
  const least = Math.max(2, pages.length * share)
  for (const known of seen.values()) {
    for (const {line} of known) {
      const same = known.filter((other) => Math.abs(other.line.y - line.y) <= sameHeight)
      if (same.length >= least) found.add(line)
    }
  }
  // The number of a page that has no other beside it.
  for (const [page, lines] of pages.entries()) {
    const lowest = byHeight(lines)[0]
    if (lowest && pages.length === 1 && bareNumber.exec(lowest.text)?.[1] === String(page + 1))
      found.add(lowest)
  }
  return found
}

const bareNumber = /^[-\u2013\u2014\s]*(\d{1,4})[-\u2013\u2014\s]*$/

const byHeight = (lines: readonly PrintedLine[]): PrintedLine[] => [...lines].sort((a, b) => a.y - b.y)

function edgesOf(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const sorted = byHeight(lines)
  return new Set([...sorted.slice(0, deep), ...sorted.slice(-deep)])
}

/** What a line says, numbers by how far they are from the page's. */
const nameOf = ({text}: PrintedLine, page: number): string =>
  text.replaceAll(/\d{1,4}/g, (number) => `#${Number(number) - page}`)
