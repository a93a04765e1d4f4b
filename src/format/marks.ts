import type {Edit} from './contents.ts'

/** Marks of emphasis and escapes, and the bold stretches. */
export interface Marks {
  edits: Edit[]
  /** Ascending; the outer before the inner. */
  bold: [number, number][]
}

/** A run of stars or underlines, of which pairs use up the inner ends. */
interface Run {
  mark: string
  start: number
  end: number
  opens: boolean
  closes: boolean
}

type Range = [start: number, end: number]

/**
 * The marks of a paragraph of plain text, by the rules of CommonMark 0.31, sections 2.4 and 6.2. Links, code and
 * headings are none in plain text, so that no parser of Markdown is needed, which weighs 64 kB and takes 7 ms to
 * load. A test lays this beside that parser.
 */
export function readMarks(source: string, start: number, end: number): Marks {
  const all: Marks = {edits: [], bold: []}
  let from = start
  for (const {index, 0: gap} of source.slice(start, end).matchAll(blankLines)) {
    readParagraph(source, from, start + index, all)
    from = start + index + gap.length
  }
  readParagraph(source, from, end, all)
  return all
}

/** What parts paragraphs, and what stands behind the last. Blank lines of line feeds alone the caller has seen. */
const blankLines =
  /(?<![ \t])[ \t]*(?:\r\n|\n|\r(?!\n))[ \t]*(?:(?:\r\n|\n|\r(?!\n))[ \t]*)+|(?<![ \t\r\n])[ \t\r\n]+$/g

function readParagraph(source: string, start: number, end: number, {edits, bold}: Marks): void {
  const marks: Range[] = []
  const strong: Range[] = []
  pair(runsOf(source, start, end, marks), marks, strong)
  bold.push(...strong.sort(byPlace))
  for (const [from, to] of marks.sort(byPlace)) {
    const last = edits.at(-1)
    if (last?.end === from && source[from] !== '\\') last.end = to
    else edits.push({start: from, end: to, text: ''})
  }
}

const byPlace = (a: Range, b: Range): number => a[0] - b[0] || b[1] - a[1]

/** Runs of one mark, and whether each may open and close; an escaped one belongs to none, and its backslash goes. */
function runsOf(source: string, start: number, end: number, escapes: Range[]): Run[] {
  const runs: Run[] = []
  const sought = /\\[!-/:-@[-`{-~]|\*+|_+/g
  sought.lastIndex = start
  for (let found = sought.exec(source); found && found.index < end; found = sought.exec(source)) {
    const mark = found[0][0]!
    if (mark === '\\') {
      escapes.push([found.index, found.index + 1])
      continue
    }
    const [first, last] = [found.index, found.index + found[0].length]
    const before = classOf(first > start ? source[first - 1] : undefined)
    const after = classOf(last < end ? source[last] : undefined)
    const opens = after === 'word' || (after === 'punctuation' && before !== 'word')
    const closes = before === 'word' || (before === 'punctuation' && after !== 'word')
    const isStar = mark === '*'
    runs.push({
      mark,
      start: first,
      end: last,
      // Inside a word stars are marks, and underlines none.
      opens: opens && (isStar || before !== 'word' || !closes),
      closes: closes && (isStar || after !== 'word' || !opens),
    })
  }
  return runs
}

const classOf = (character: string | undefined): 'blank' | 'punctuation' | 'word' =>
  character === undefined || /\s/.test(character)
    ? 'blank'
    : character === '\0' || (character <= '\x7f' ? /[!-/:-@[-`{-~]/ : /[\p{P}\p{S}]/u).test(character)
      ? 'punctuation'
      : 'word'

/** Pairs each run that closes with the nearest before it that opens; what stands open between them is text. */
function pair(runs: readonly Run[], marks: Range[], bold: Range[]): void {
  const open: Run[] = []
  for (const run of runs) {
    while (run.closes && run.end > run.start) {
      const at = open.findLastIndex((one) => fits(one, run))
      if (at < 0) break
      const opener = open[at]!
      const length = Math.min(lengthOf(opener), lengthOf(run)) > 1 ? 2 : 1
      opener.end -= length
      run.start += length
      marks.push([opener.end, opener.end + length], [run.start - length, run.start])
      if (length === 2) bold.push([opener.end, run.start])
      open.length = lengthOf(opener) > 0 ? at + 1 : at
    }
    if (run.opens && run.end > run.start) open.push(run)
  }
}

const lengthOf = ({start, end}: Run): number => end - start

/** Of one mark; and where one of them might be both, not such that a shorter and a longer run would cross. */
const fits = (opener: Run, closer: Run): boolean =>
  opener.mark === closer.mark &&
  !(
    (opener.closes || closer.opens) &&
    lengthOf(closer) % 3 > 0 &&
    (lengthOf(opener) + lengthOf(closer)) % 3 === 0
  )
