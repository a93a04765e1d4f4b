import type {Line} from './lines.ts'

const pageNumber =
  /^(?:(?:page|seite|página|стр\.)\s+)?[-–—]?\s*(\d{1,4})\s*[-–—]?(?:\s*(?:of|von|de|sur|\/)\s*\d{1,4})?$/iu
/** In characters; no page number is longer. */
const longest = 40
/** One number on a line of its own may be anything. */
const leastPages = 2
/** In characters; no running head is longer. */
const longestHead = 120
/** Lines of head or foot that a page has. */
const mostHeads = 2

/**
 * Takes out of the text what belongs to its pages: page numbers, lines of their own, set apart on both sides, that count
 * up, and lines beside the boundary of a page that come again at half of the pages. They stay within the
 * positions of what stands around them.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const pages: {line: number; number: number}[] = []
  for (const [i, {text, apart}] of lines.entries()) {
    const next = lines[i + 1]
    const last = pages.at(-1)?.number ?? 0
    if (text.length > longest || (next && !next.apart && !next.page)) continue
    const number = Number(pageNumber.exec(text)?.[1] ?? Number.NaN)
    // A form feed sets apart; the last page has none behind it.
    const isApart = apart || (next ? next.page : number === last + 1)
    if (isApart && number > last) pages.push({line: i, number})
  }
  const own = new Set(pages.length < leastPages ? [] : pages.map(({line}) => line))
  for (const line of runningHeads(lines, own)) own.add(line)
  return own.size === 0
    ? [...lines]
    : lines.map((line, i) => (own.has(i) ? {...line, text: '', runs: []} : line))
}

/** Lines beside a boundary, numbers aside, that stand there on half of all pages. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const boundaries: number[] = []
  for (const [i, {page}] of lines.entries()) if (i > 0 && (page || numbers.has(i - 1))) boundaries.push(i)
  const places = new Map<string, number[]>()
  for (const [k, boundary] of boundaries.entries()) {
    for (const step of [-1, 1]) {
      let line = step > 0 ? boundary : boundary - 1
      const limit = step > 0 ? (boundaries[k + 1] ?? lines.length) : (boundaries[k - 1] ?? 0) - 1
      for (let found = 0; found < mostHeads && line !== limit && lines[line]; line += step) {
        if (numbers.has(line)) continue
        found++
        const text = headOf(lines[line]!)
        if (text === '' || !isAlone(lines, line, step)) break
        const known = places.get(text)
        if (known) known.push(line)
        else places.set(text, [line])
      }
    }
  }
  return [...places.values()]
    .filter(({length}) => length >= leastPages && length * 2 >= boundaries.length)
    .flat()
}

const headOf = ({text}: Line): string =>
  text.length > longestHead || /[.;:]$/.test(text) ? '' : text.replaceAll(/\d+/g, '').trim()

/** Whether a blank line or the boundary parts a line from the text beside it; a form feed is enough. */
const isAlone = (lines: readonly Line[], line: number, step: number): boolean =>
  step > 0
    ? lines[line]!.page || (lines[line]!.apart && (lines[line + 1]?.apart ?? true))
    : lines[line]!.apart || (lines[line + 1]?.page ?? false)
