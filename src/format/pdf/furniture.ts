import type {PrintedLine} from './page-lines.ts'

/** So many lines at the head and foot of a page may be furniture. */
const deep = 3
/** A line that recurs on so many of the pages is. */
const share = 0.4
/** Numbers that do not count with the pages make a head only where so many pages have them: `Act 7 of 2020`. */
const leastFixed = 3
/** Points by which the same line may stand elsewhere. */
const sameHeight = 3

/**
 * Lines at the head or foot of pages that say the same on many, or count them: running heads, page numbers. Of the numbers
 * inside one may count as the pages do, or all; the others are the same (`Act 7 of 2020, page 3`). `Article 5` at the head of a page is
 * text, also where each page begins with the next one: what is one word and a number, the parser tells from `Page 5`.
 */
export function furnitureOf(pages: readonly (readonly PrintedLine[])[]): Set<PrintedLine> {
  const found = new Set<PrintedLine>()
  const seen = new Map<string, {line: PrintedLine; page: number}[]>()
  for (const [page, lines] of pages.entries()) {
    const heads = headsOf(lines)
    for (const line of edgesOf(lines)) {
      if (heads.has(line) && labelled.test(line.text)) continue
      for (const name of namesOf(line, page)) {
        const known = seen.get(name) ?? []
        if (known.at(-1)?.page === page) known.pop()
        known.push({line, page})
        seen.set(name, known)
      }
    }
  }
  const least = Math.max(2, pages.length * share)
  for (const [name, known] of seen) {
    const enough = /\d/.test(name.replaceAll(counting, '')) ? Math.max(least, leastFixed) : least
    if (known.length < enough) continue
    const lines = byHeight(known.map(({line}) => line))
    let [from, to] = [0, 0]
    for (const line of lines) {
      while (line.y - lines[from]!.y > sameHeight) from++
      while (to < lines.length && lines[to]!.y - line.y <= sameHeight) to++
      if (to - from >= enough) found.add(line)
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

/** `Article 5`, `§ 5`, `5 §`, `第5条`: one word at most, and a number. */
const labelled = /^(?:[\p{L}§]+\.?\s?\d{1,4}\.?[\p{L}]?|\d{1,4}\.?\s?[\p{L}§]+\.?)$/u

/** Lines in the upper half of what is printed on a page. */
function headsOf(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const sorted = byHeight(lines)
  const middle = ((sorted[0]?.y ?? 0) + (sorted.at(-1)?.y ?? 0)) / 2
  return new Set(sorted.slice(-deep).filter(({y}) => y > middle))
}

function edgesOf(lines: readonly PrintedLine[]): Set<PrintedLine> {
  const sorted = byHeight(lines)
  return new Set([...sorted.slice(0, deep), ...sorted.slice(-deep)])
}

const numbers = /\d{1,4}/g
const counting = /#-?\d+/g

/** What a line says: its numbers as they are, all by how far they are from the page's, or one of them. */
function namesOf({text}: PrintedLine, page: number): Set<string> {
  const counted = (number: string): string => `#${Number(number) - page}`
  const names = new Set([text.replaceAll(numbers, counted), text])
  for (let one = 0; one < (text.match(numbers)?.length ?? 0); one++) {
    let at = 0
    names.add(text.replaceAll(numbers, (number) => (at++ === one ? counted(number) : number)))
  }
  return names
}
