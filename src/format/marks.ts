import type {Edit} from './contents.ts'

/** Marks of emphasis and the bold stretches between them. */
export interface Marks {
  edits: Edit[]
  bold: [number, number][]
}

const blank = 1
const punctuation = 2
const word = 3

/** What CommonMark asks about the characters beside a mark. Beyond ASCII it takes Unicode's tables to tell. */
function classOf(source: string, at: number, start: number, end: number): number {
  if (at < start || at >= end) return blank
  const code = source.charCodeAt(at)
  if (code === 32 || code === 9 || code === 10 || code === 13) return blank
  if ((code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return word
  return code > 32 && code < 127 && code !== 42 && code !== 95 ? punctuation : 0
}

/**
 * The marks of a paragraph of plain text that needs no parser to tell: `**bold**` and `*emphasis*` one behind the
 * other, and marks that are none, as in `file_name` or `3 * 4`. By the rules of CommonMark 0.31, section 6.2; the
 * parser, which `show` would otherwise load for one text of five, takes 7 ms of 150.
 *
 * @returns `undefined` where marks are nested, left open, three in a row or beside a character beyond ASCII
 */
export function readMarks(source: string, start: number, end: number): Marks | undefined {
  const marks: Marks = {edits: [], bold: []}
  const runs = /\*+|_+/g
  runs.lastIndex = start
  let open: {start: number; end: number; mark: string} | undefined
  for (let found = runs.exec(source); found && found.index < end; found = runs.exec(source)) {
    const [mark] = found
    const run = {start: found.index, end: found.index + mark.length, mark}
    const before = classOf(source, run.start - 1, start, end)
    const after = classOf(source, run.end, start, end)
    if (before === 0 || after === 0) return undefined
    const opens = after === word || (after === punctuation && before !== word)
    const closes = before === word || (before === punctuation && after !== word)
    // Both: inside a word, where stars may be marks and underlines are none; or between two marks of punctuation.
    if (opens && closes) {
      if (mark[0] === '*' || before !== word || after !== word) return undefined
    } else if (opens) {
      if (open || mark.length > 2) return undefined
      open = run
    } else if (closes) {
      if (open?.mark !== mark) return undefined
      marks.edits.push(
        {start: open.start, end: open.end, text: ''},
        {start: run.start, end: run.end, text: ''},
      )
      if (mark.length === 2) marks.bold.push([open.start, run.end])
      open = undefined
    }
  }
  return open ? undefined : marks
}
