import {append, group} from '../../group.ts'
import {digitsInAscii, pageOf, pageWords} from '../../language/index.ts'
import {once} from '../../once.ts'
import type {Line} from './lines.ts'

/** In characters; no running head is longer. */
const longest = 120
/** Lines from one page to the next, and at the least that many in each step of a run. */
const leastLines = 6
const fewest = 3
/** Pages that one line leaves out: on left pages alone it stands on each second. */
const mostStep = 2

/** `Sayfa 3/5`, `Page 3 of 9`. */
const isStated = once(
  (): RegExp =>
    new RegExp(
      String.raw`^[[(]?(?:${pageWords.join('|')})\s*[:.]?\s*#(?:\s*(?:/|${pageOf.join('|')})\s*#?)?[\])]?$`,
      'iu',
    ),
)
/** `3/5`, `- 3 / 5 -`. */
const ofAll = /^[-–—[(]?\s?#\s?\/\s?#\s?[-–—\])]?$/

interface Occurrence {
  line: number
  numbers: number[]
}

/**
 * Lines that say which page this is, wherever they stand: of how many, with a word for page, or as a running head that is
 * the same but for a number which counts pages: `Official Gazette No. 18 of 3 May 2025 7`, `6 Bill`, `Animal Welfare 7`.
 */
export function statedPages(lines: readonly Line[]): Set<number> {
  const heads = new Map<string, Occurrence[]>()
  for (const [line, {text, heading}] of lines.entries()) {
    if (heading > 0 || text.length > longest || !mayState(text)) continue
    const ascii = digitsInAscii(text)
    const numbers = (ascii.match(/\d+/g) ?? []).map(Number)
    if (numbers.length > 0)
      append(heads, ascii.replaceAll(/\d+/g, '#').replaceAll(/[-–—\u0640]/g, '-'), {line, numbers})
  }
  const found = new Set<number>()
  for (const [head, occurrences] of heads)
    if (occurrences.length >= fewest)
      for (const {line} of pagesAmong(head, occurrences, lines)) found.add(line)
  return found
}

/** Whether a number begins or ends the line, signs aside. */
const mayState = (text: string): boolean =>
  /^[-–—[(]?\s?\d{1,4}[\s/–—-]|\d\s?[\])–—/-]?\s?$/.test(
    digitsInAscii(`${text.slice(0, 6)} ${text.slice(-3)}`),
  )

/** How many of the heads that are alike must count up; of the others a figure was misread. */
const mostly = 0.8

/** Those of lines that are alike, numbers aside, that count pages. */
function pagesAmong(head: string, all: readonly Occurrence[], lines: readonly Line[]): readonly Occurrence[] {
  const count = all[0]!.numbers.length
  for (const at of new Set([0, count - 1])) {
    const alike = likeMost(all, at)
    const counted = countedUp(alike, at)
    if (counted.length < fewest || counted.length < alike.length * mostly) continue
    if (isStated().test(head) || (ofAll.test(head) && at === 0)) return alike
    if (
      isHead(head, at, count) &&
      standApart(alike, lines) &&
      areFar(counted) &&
      countPages(counted, at, count)
    )
      return alike
  }
  return []
}

/** Those whose other numbers are the same as in most. */
function likeMost(all: readonly Occurrence[], at: number): Occurrence[] {
  const rest = ({numbers}: Occurrence): string => numbers.filter((_, k) => k !== at).join(' ')
  const groups = group(
    all.map((one) => [rest(one), one] as const),
    ([key]) => key,
  )
  const [most = []] = [...groups.values()].sort((a, b) => b.length - a.length)
  return most.map(([, one]) => one)
}

function countedUp(alike: readonly Occurrence[], at: number): Occurrence[] {
  const kept: Occurrence[] = []
  for (const one of alike)
    if (kept.length === 0 || one.numbers[at]! > kept.at(-1)!.numbers[at]!) kept.push(one)
  return kept
}

/** Words, and a number at one end. */
const isHead = (head: string, at: number, count: number): boolean =>
  /\p{L}{3}/u.test(head) && (head.startsWith('#') ? at === 0 : head.endsWith('#') && at === count - 1)

const standApart = (occurrences: readonly Occurrence[], lines: readonly Line[]): boolean =>
  occurrences.every(({line}) => lines[line]!.apart && (lines[line + 1]?.apart ?? true))

/** Pages are as long as pages are. */
const areFar = (occurrences: readonly Occurrence[]): boolean =>
  occurrences.every(({line}, i) => i === 0 || line - occurrences[i - 1]!.line >= leastLines)

/** `Canto 1`, `Canto 2` count on by one, and so do articles: pages of one side by two, or the head has other numbers. */
function countPages(counted: readonly Occurrence[], at: number, count: number): boolean {
  const steps = counted.slice(1).map(({numbers}, i) => numbers[at]! - counted[i]!.numbers[at]!)
  const near = steps.filter((step) => step <= mostStep).length
  return near * 3 >= steps.length * 2 && (count > 1 || steps.every((step) => step % 2 === 0))
}
