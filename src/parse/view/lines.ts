import type {Block, ListItem, Markup} from '../../format/index.ts'
import {lineStartsOf} from '../translation.ts'
import {endsSentence, type Folded, fold} from './folded.ts'
import {isTight} from './script.ts'
import type {VerseEnd} from './verse-end.ts'

/** A line of the source that is not blank, as the outline sees it. */
export interface Line extends Folded {
  /** Place in the source, line end left out. */
  start: number
  end: number
  /** Whether a blank line (or the start of the file) stands before it. */
  apart: boolean
  /** Depth of a Markdown heading; 0 where it is none. */
  heading: number
  /** How many characters of `text` from the start are bold. */
  bold: number
  /** Inside a code block: no labels there. */
  quoted: boolean
  /** Inside a block quote: labels there are mostly those of a text that is cited. */
  cited: boolean
  /** Goes on with the paragraph of the line before, by Markdown. */
  flows: boolean
  /** Columns before the text. */
  indent: number
  /** Whether a new page begins here. */
  page: boolean
  /** Where a list of the file counts it. */
  item?: ListItem
  /** Where a list of the file begins: in no item, or in the one before. */
  opensList?: 'outside' | 'below'
  /** The label behind the verse that begins here. */
  verseEnd?: VerseEnd
}

/** The source as one view: its lines, folded, and offsets of all line starts. */
export interface View {
  source: string
  lineStarts: number[]
  /** What its file calls each line, where that is packed. */
  places?: readonly string[]
  lines: Line[]
  /** What is written for a machine: places in the source, their beginnings and ends ascending. */
  code?: readonly (readonly [number, number])[]
}

const formFeed = 0x0c
/** A blank line, or a fence of code that is markup. */
const parts = /^(?:\s*|[ \t>]*(?:`{3,}|~{3,}).*)$/

/** Columns of blanks at the start of a line; a tab reaches to the next eighth, a wide blank is two. */
function indentOf(source: string, start: number): number {
  let columns = 0
  for (let at = start; ; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x20) columns++
    else if (code === 9) columns += 8 - (columns % 8)
    else if (code === 0x3000) columns += 2
    else return columns
  }
}

/** Splits a source into lines (LF, CRLF or CR) and folds each. Linear. */
export function viewOf(source: string, markup: Markup): View {
  const lineStarts = [0]
  const lines: Line[] = []
  if (markup.lines) return viewOfBlocks(source, markup, markup.lines)
  const {edits, bold, headings, quotes, code, cites = [], paragraphs = []} = markup
  let apart = true
  let page = false
  let nextCite = 0
  let nextParagraph = 0
  let edit = 0
  let nextBold = 0
  let nextQuote = 0
  let start = 0
  while (start <= source.length) {
    let end = source.indexOf('\n', start)
    if (end < 0) end = source.length
    const textEnd = source[end - 1] === '\r' ? end - 1 : end
    while (edit < edits.length && edits[edit]!.end <= start) edit++
    const folded = fold(source, start, textEnd, edits, edit)
    page = page || source.charCodeAt(start) === formFeed
    if (folded.text === '') apart = apart || parts.test(source.slice(start, textEnd))
    else {
      while (nextBold < bold.length && bold[nextBold]![1] <= start) nextBold++
      while (nextQuote < quotes.length && quotes[nextQuote]![1] <= start) nextQuote++
      while (nextCite < cites.length && cites[nextCite]![1] <= start) nextCite++
      while (nextParagraph < paragraphs.length && paragraphs[nextParagraph]![1] <= start) nextParagraph++
      const quoted = (quotes[nextQuote]?.[0] ?? Number.POSITIVE_INFINITY) < textEnd
      const flows = (paragraphs[nextParagraph]?.[0] ?? Number.POSITIVE_INFINITY) < start
      // Blank lines part nothing within a block of code.
      const isInBlock = quoted && flows && (lines.at(-1)?.start ?? -1) >= quotes[nextQuote]![0]
      // Field by field: a spread takes as long as all the rest of this loop.
      lines.push({
        text: folded.text,
        runs: folded.runs,
        start,
        end: textEnd,
        apart: (apart || page) && !isInBlock,
        heading: headings.get(start) ?? 0,
        bold: boldPrefix(folded, bold, nextBold),
        quoted,
        cited: (cites[nextCite]?.[0] ?? Number.POSITIVE_INFINITY) < textEnd,
        flows,
        indent: indentOf(source, start),
        page,
      })
      apart = false
      page = false
    }
    if (end >= source.length) break
    start = end + 1
    lineStarts.push(start)
  }
  return {source, lineStarts, lines, ...(code && {code: withoutInner(code)})}
}

/** The same where markup says what a line is. */
function viewOfBlocks(source: string, {edits, bold, quotes, code}: Markup, blocks: readonly Block[]): View {
  const lines: Line[] = []
  let edit = 0
  let nextBold = 0
  let nextQuote = 0
  for (const {start, end, heading, flows = false, item, opensList} of blocks) {
    while (edit < edits.length && edits[edit]!.end <= start && edits[edit]!.start < start) edit++
    while (nextBold < bold.length && bold[nextBold]![1] <= start) nextBold++
    while (nextQuote < quotes.length && quotes[nextQuote]![1] <= start) nextQuote++
    const folded = fold(source, start, end, edits, edit)
    // A label alone, before nothing that is seen, is nowhere in the source.
    if (folded.runs.length === 0) continue
    lines.push({
      ...folded,
      start,
      end,
      apart: !flows,
      heading,
      bold: boldPrefix(folded, bold, nextBold),
      quoted: (quotes[nextQuote]?.[0] ?? Number.POSITIVE_INFINITY) < end,
      cited: false,
      flows,
      indent: 0,
      page: false,
      ...(item && {item}),
      ...(opensList && {opensList}),
    })
  }
  return {source, lineStarts: lineStartsOf(source), lines, ...(code && {code: withoutInner(code)})}
}

/** Ranges that lie in no other one, so that their ends ascend as well. */
function withoutInner(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  let last = -1
  return ranges.filter(([, end]) => {
    const isOuter = end > last
    last = Math.max(last, end)
    return isOuter
  })
}

/** Length of the bold text a line has behind its label; counted from the line's start. */
function boldPrefix({text, runs}: Folded, bold: [number, number][], index: number): number {
  const range = bold[index]
  if (!range) return 0
  let length = 0
  for (let i = 0; i < runs.length; i += 3) {
    const [at, source, size] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    const inside = Math.min(source + size, range[1]) - Math.max(source, range[0])
    if (inside > 0) length = at + Math.max(0, range[0] - source) + inside
  }
  const firstBold = runs.findIndex((value, i) => i % 3 === 1 && value + runs[i + 1]! > range[0])
  const boldStart =
    firstBold < 0 ? text.length : runs[firstBold - 1]! + Math.max(0, range[0] - runs[firstBold]!)
  return boldStart <= 12 ? length : 0
}

/** Nobody wraps text narrower or wider than this, in characters; ideographs take twice the room. */
const narrowest = 40
const widest = 140

/**
 * The width a text was wrapped to, or infinity where a line is a paragraph. A text is taken for wrapped if
 * most lines that break off inside a sentence had no room for the first word of the next.
 */
export function wrapWidth(lines: readonly Line[]): number {
  const broken: number[] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    if (!lines[i + 1]!.apart && !endsSentence(lines[i]!.text)) broken.push(i)
  }
  if (broken.length < 3) return Number.POSITIVE_INFINITY
  const lengths = broken.map((i) => lines[i]!.text.length).sort((a, b) => a - b)
  const width = lengths[Math.ceil(lengths.length * 0.97) - 1]!
  const ideographs = lines[broken[0]!]!.text.split('').some(isTight)
  if (width > widest || width < (ideographs ? narrowest / 2 : narrowest)) return Number.POSITIVE_INFINITY
  const full = broken.filter((i) => fillsLine(lines[i]!, lines[i + 1]!, width)).length
  return full >= broken.length * 0.5 ? width : Number.POSITIVE_INFINITY
}

/** Whether the first word of `next` would not have fitted behind `line`: the line break says nothing. */
export function fillsLine(line: Line, next: Line, width: number): boolean {
  const word = isTight(next.text) ? 1 : /^\S*/.exec(next.text)![0].length
  return line.text.length + 1 + Math.min(word, 24) > width * 0.92
}
