import {append} from '../../group.ts'
import {contentsWords} from '../../language/index.ts'
import {once} from '../../once.ts'
import {scanDivision} from '../label/division-label.ts'
import type {Label} from '../label/label.ts'
import {scanLabels} from '../label/scan.ts'
import {markOf} from '../view/bullet.ts'
import {endsSentence} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'

/** `(a) is guilty of an offence and is liable`: items come again in clause after clause, and no contents page lists them. */
const inBrackets = /^[(（]/
const longest = 160
const leastLines = 3
/** Lines from one entry to the next, where they come again, on the whole. */
const spread = 1.3
/** No contents page is longer, in lines. */
const mostLines = 500

/**
 * Lines of a contents page: a run of three short lines and more, without final punctuation, that come again
 * further down in the same order, page numbers aside. Looked for in the first quarter of the text and behind
 * a line that announces one. Their labels are not the clauses'.
 */
export function findContents(lines: readonly Line[]): Set<number> {
  const found = new Set<number>()
  const entries = lines.map(({text}) => entryOf(text))
  const isNumbered = (line: number): boolean => {
    const {text} = lines[line]!
    const [label] = scanLabels(text)
    return /\d$/.test(text) || (label !== undefined && !inBrackets.test(label.text))
  }
  const places = new Map<string, number[]>()
  const alone = lines.map(({text}) => labelAlone(text))
  const titles = alone.map((label, i) => (label === undefined ? '' : titleBelow(entries, i)))
  for (const [i, entry] of entries.entries()) {
    if (entry === '') continue
    append(places, entry, i)
    // `TITLE I` above `COMMON PROVISIONS` is one entry of the contents.
    if (titles[i] !== '') append(places, alone[i]! + titles[i], i)
  }
  const cores = new Map<string, number[]>()
  if (entries.some((entry) => contentsWords.has(entry)))
    for (const [i, {text}] of lines.entries()) {
      const core = entries[i] === '' ? '' : coreOf(text)
      if (core !== '') append(cores, core, i)
    }
  const heads = once(() => lines.map(({text}) => headOf(text)))
  // `Chapter 1` comes again in each part: it is no entry of the contents unless its title comes again, too.
  const hasTitle = (i: number): boolean => titles[i] !== '' && alone[i + 1] === undefined
  const isAgain = (i: number, again: number): boolean => !hasTitle(i) || titles[again] === titles[i]
  for (let i = 0; i < lines.length; i++) {
    const announced = contentsWords.has(entries[i]!)
    if (!announced && i > lines.length / 4) continue
    const start = announced ? i + 1 : i
    const end = announced
      ? endOfRun(start, isNumbered, entries, places, isAgain, (line) => cores.get(coreOf(lines[line]!.text)))
      : endOfRun(start, isNumbered, entries, places, isAgain)
    if (end === undefined) continue
    const tail = endOfTail(end, alone, heads())
    for (let line = announced ? i : start; line < tail; line++) found.add(line)
    i = tail - 1
  }
  return found
}

/** The division that a line begins with and its title, which is no sentence. */
function headOf(text: string): string | undefined {
  const division = text !== '' && text.length <= longest ? scanDivision(text, 0) : undefined
  return division && division.oddity < 2 && !endsSentence(text.slice(division.end))
    ? nameOf(division)
    : undefined
}

/**
 * Where a contents page ends whose last entries come again under other titles: `Schedule 1`, `Flag of Nepal`, and
 * `Schedule-1 (Relating to clause (2) of Article 8)`. Their numbers count on, and come again in their order.
 */
function endOfTail(
  end: number,
  alone: readonly (string | undefined)[],
  heads: readonly (string | undefined)[],
): number {
  let tail = end
  let last = -1
  for (let i = end; i < heads.length && i - tail <= mostTitle; i++) {
    if (alone[i] === undefined) continue
    const again = heads.indexOf(alone[i], Math.max(last, i) + 1)
    if (again < 0 || again - i < leastApart) break
    last = again
    tail = i + 1
  }
  return tail
}
/** Lines between two entries of a contents page: a title, and what it runs on to. */
const mostTitle = 2
/** An entry of a contents page and its text are further apart, in lines. */
const leastApart = 20

/** What a line is called that is the number of a division and nothing else. */
function labelAlone(text: string): string | undefined {
  const division = text !== '' && text.length <= longestLabel ? scanDivision(text, 0) : undefined
  return division && text.slice(division.end).trim() === '' ? nameOf(division) : undefined
}

function nameOf({readings: [reading]}: Label): string {
  const {type = '', prefix = '', number = ''} = reading ?? {}
  return `${type}${prefix}${number}`
}

/** In characters. */
const longestLabel = 40

/** The entry of the next line that is not blank; empty where it is none. */
const titleBelow = (entries: readonly string[], line: number): string =>
  entries[line + 1] || entries[line + 2] || ''

/** End of a contents page that starts here, if one does. */
function endOfRun(
  start: number,
  isNumbered: (line: number) => boolean,
  entries: string[],
  places: Map<string, number[]>,
  isAgain: (line: number, again: number) => boolean,
  coresOf?: (line: number) => number[] | undefined,
): number | undefined {
  const most = coresOf ? mostBetween : 1
  let last = start
  let matched = 0
  let labelled = 0
  let first = Number.POSITIVE_INFINITY
  let end = start
  const stop = Math.min(entries.length, start + mostLines)
  for (let i = start; i < stop && i < first && (coresOf || entries[i] !== ''); i++) {
    const above = Math.max(last, i)
    const own = places.get(entries[i]!) ?? []
    const again =
      entries[i] === ''
        ? undefined
        : (firstAbove(own, above, (place) => isAgain(i, place)) ??
          firstAbove(coresOf?.(i) ?? [], above, () => true))
    if (again === undefined) {
      if (i - end > most) break
      continue
    }
    if (first === Number.POSITIVE_INFINITY) first = again
    last = again
    matched++
    end = i + 1
    if (isNumbered(i)) labelled++
  }
  // A list that two articles have in common comes again line by line; heads come again with text between.
  if (!coresOf && last - first < matched * spread) return undefined
  return matched >= leastLines && labelled >= leastLines && end <= first && matched * 2 > end - start
    ? end
    : undefined
}

/** Lines of a contents page that come not again, one behind the other, where it says that it is one: running heads, notes. */
const mostBetween = 5

/** What a numbered entry is called: `1. Short title`, which stands in the margin or over its clause below. */
function coreOf(text: string): string {
  const title = text.replace(/^\d{1,4}[A-Z]{0,3}\.?\s+/, '')
  return title.length < leastCore || endsSentence(title)
    ? ''
    : title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')
}
/** In characters. */
const leastCore = 4

/** The first of ascending places above a line that is an answer. */
function firstAbove(
  places: number[],
  line: number,
  isAnswer: (place: number) => boolean,
): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (places[middle]! > line) high = middle
    else low = middle + 1
  }
  const most = Math.min(places.length, low + mostTried)
  while (low < most && !isAnswer(places[low]!)) low++
  return low < most ? places[low] : undefined
}
/** A number alone comes again as often as there are parts; more are not looked at. */
const mostTried = 200

/** A line as contents pages and the text have it in common; empty where it cannot be an entry. */
function entryOf(line: string): string {
  if (line.length > longest) return ''
  const text = line.slice(markOf(line).length)
  const bare = text.replace(/[\s.·…_-]*[.·…_\t ]\s*\d{1,4}$/, '').replace(/\s?\([^()]*\d[^()]*\)$/, '')
  if (bare === '') return ''
  const first = bare.charCodeAt(0)
  // No division begins with a bracket or a small letter: `(1) The owner reports.` is no entry.
  const isItem = first === 0x28 || (first >= 0x61 && first <= 0x7a)
  if (isItem && (isItemAlone(bare) || (endsSentence(bare) && !/[:：]$/.test(bare)))) return ''
  const division = isItem ? undefined : scanDivision(bare, 0)
  const title = division ? bare.slice(division.end).replace(/\.$/, '') : bare
  if (endsSentence(title) && !/^.{1,40}[:：]$/.test(title)) return ''
  return `${division ? nameOf(division) : ''}${title.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, '')}`
}

/** `(1)`, `a)` above its text: it comes again in clause after clause. */
const isItemAlone = (text: string): boolean => /^[(（]?[^\s()（）.]{1,5}[)）.]$/.test(text)
