import {scanDivision} from '../label/division-label.ts'
import type {Line} from './lines.ts'
import {statedPages} from './stated-pages.ts'

/** What may be one: most short lines are none, and the expression is dear. */
const mayBePage = /^\D{0,12}\d{1,4}\D{0,8}(?:\d{1,4})?$/
const pageNumber =
  /^(?:(?:page|seite|página|pagina|strona|sayfa|sida|side|стр\.)\s+|第\s*)?[-–—]?\s*(\d{1,4})\s*[-–—页頁]?(?:\s*(?:of|von|de|sur|\/)\s*\d{1,4})?$/iu
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
  const own = pageNumbersOf(lines)
  for (const line of statedPages(lines)) own.add(line)
  for (const line of runningHeads(lines, own)) own.add(line)
  return own.size === 0
    ? [...lines]
    : lines.map((line, i) => (own.has(i) ? {...line, text: '', runs: []} : line))
}

/** Pages without a number that may stand between two that have one: blank ones, plates. */
const mostUnnumbered = 4
/** Of front matter. */
const romanNumber = /^[-–—]?\s*[ivxl]{1,6}\s*[-–—]?$/

/** The longest run of numbers on lines of their own that count up as pages do: a year alone on its line does not. */
function pageNumbersOf(lines: readonly Line[]): Set<number> {
  const found: {line: number; length: number; before: number}[] = []
  const lastOf = new Map<number, number>()
  let best = -1
  for (const [i, {text, apart, heading}] of lines.entries()) {
    const next = lines[i + 1]
    if (heading > 0 || text.length > longest || (next && !next.apart && !next.page)) continue
    const number = Number((mayBePage.test(text) && pageNumber.exec(text)?.[1]) || Number.NaN)
    if (Number.isNaN(number)) continue
    let before = -1
    for (let step = 1; step <= mostUnnumbered + 1; step++) {
      const known = lastOf.get(number - step) ?? -1
      if (known >= 0 && (before < 0 || found[known]!.length > found[before]!.length)) before = known
    }
    // A form feed sets apart; the last page has none behind it.
    if (!apart && !(next ? next.page : before >= 0)) continue
    const length = before < 0 ? 1 : found[before]!.length + 1
    const known = lastOf.get(number)
    if (known === undefined || found[known]!.length <= length) lastOf.set(number, found.length)
    found.push({line: i, length, before})
    if (best < 0 || length > found[best]!.length) best = found.length - 1
  }
  const own = new Set<number>()
  if (best < 0 || found[best]!.length < leastPages) return own
  for (let at = best; at >= 0; at = found[at]!.before) own.add(found[at]!.line)
  for (const [i, {text, page}] of lines.entries())
    if (romanNumber.test(text) && (lines[i + 1]?.page || (page && lines[i + 1]?.apart))) own.add(i)
  return own
}

/** Lines beside a boundary, numbers aside, that stand there on half of all pages. */
function runningHeads(lines: readonly Line[], numbers: ReadonlySet<number>): number[] {
  const boundaries: number[] = []
  for (const [i, {page}] of lines.entries()) if (i > 0 && (page || numbers.has(i - 1))) boundaries.push(i)
  // The last page ends with the text.
  if (boundaries.length > 0 && boundaries.at(-1) !== lines.length) boundaries.push(lines.length)
  const places = new Map<string, Set<number>>()
  for (const [k, boundary] of boundaries.entries()) {
    for (const step of [-1, 1]) {
      let line = step > 0 ? boundary : boundary - 1
      const limit = step > 0 ? (boundaries[k + 1] ?? lines.length) : (boundaries[k - 1] ?? 0) - 1
      for (let found = 0; found < mostHeads && line !== limit && lines[line]; line += step) {
        if (numbers.has(line)) continue
        found++
        const text = headOf(lines[line]!)
        if (text === '' || !isAlone(lines, line, step)) break
        places.set(text, (places.get(text) ?? new Set()).add(line))
      }
    }
  }
  return [...places.values()]
    .filter(({size}) => size >= leastPages && size * 2 >= boundaries.length)
    .flatMap((found) => [...found])
}

/** What a running head says, numbers aside; but `Article 5` is another one than `Article 6`, each of which may begin a page. */
function headOf({text}: Line): string {
  if (text.length > longestHead || /[.;:]$/.test(text)) return ''
  return /\d/.test(text) && scanDivision(text, 0) ? text : text.replaceAll(/\d+/g, '').trim()
}

/** Whether a blank line or the boundary parts a line from the text beside it; a form feed is enough. */
const isAlone = (lines: readonly Line[], line: number, step: number): boolean =>
  step > 0
    ? lines[line]!.page || (lines[line]!.apart && (lines[line + 1]?.apart ?? true))
    : lines[line]!.apart || (lines[line + 1]?.page ?? true)
