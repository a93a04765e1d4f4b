import type {Line} from './lines.ts'

const pageNumber =
  /^(?:(?:page|seite|página|стр\.)\s+)?[-–—]?\s*(\d{1,4})\s*[-–—]?(?:\s*(?:of|von|de|sur|\/)\s*\d{1,4})?$/iu
/** In characters; no page number is longer. */
const longest = 40
/** One number on a line of its own may be anything. */
const leastPages = 2

/**
 * Takes page numbers out of the text: lines of their own, set apart on both sides, that count up. They
 * stay within the positions of what stands around them.
 */
export function withoutPageNumbers(lines: readonly Line[]): Line[] {
  const pages: {line: number; number: number}[] = []
  for (const [i, {text, apart}] of lines.entries()) {
    if (!apart || text.length > longest) continue
    const number = Number(pageNumber.exec(text)?.[1] ?? Number.NaN)
    const next = lines[i + 1]
    if ((!next || next.apart) && number > (pages.at(-1)?.number ?? 0)) pages.push({line: i, number})
  }
  if (pages.length < leastPages) return [...lines]
  const own = new Set(pages.map(({line}) => line))
  return lines.map((line, i) => (own.has(i) ? {...line, text: '', runs: []} : line))
}
