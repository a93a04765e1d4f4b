import {once} from '../../once.ts'
import type {Level} from '../key.ts'
import type {LineCandidate} from '../outline/candidates.ts'
import type {Move} from '../outline/move.ts'
import type {Place} from '../outline/place.ts'
import type {Decision} from '../outline/way-back.ts'
import {markOf} from '../view/bullet.ts'
import {type Folded, join, part} from '../view/folded.ts'
import {fillsLine, type Line} from '../view/lines.ts'
import type {FoundNote} from './found-note.ts'

/** A paragraph with where it stands. */
export interface Paragraph extends Folded {
  start: number
  end: number
  /** Length of the bold text at its start. */
  bold: number
  heading: number
  apart: boolean
}

/** A clause in the making. */
export interface Draft {
  key: string
  label: string
  place: Place | undefined
  parent: Draft | undefined
  paragraphs: Paragraph[]
  notes: readonly FoundNote[]
  /** Whether clauses stand below it. */
  isParent: boolean
  /** Depth of the Markdown heading that holds the label; 0 or absent where none does. */
  depth?: number
  /** Where the label starts. */
  start: number
  /** Behind all that belongs to it, its notes and page breaks included. */
  end: number
  /** Whether it begins a list of its own within prose, where none goes on. */
  startsAnew?: boolean
  move?: Move
  decision?: Decision
  candidate?: LineCandidate
}

/** Of nearly all clauses; one array for each of thirty thousand would be the garbage collector's. */
export const noNotes: readonly FoundNote[] = []

/** Adds notes behind those that a draft has. */
export function addNotes(draft: Draft, notes: readonly FoundNote[]): void {
  if (draft.notes === noNotes) draft.notes = []
  for (const note of notes) (draft.notes as FoundNote[]).push(note)
}

export const levelOf = ({reading}: Place): Level => ({
  kind: reading.kind,
  number: reading.number,
  ...(reading.suffix ? {suffix: reading.suffix} : {}),
  ...(reading.kind === 'word' ? {name: reading.printed ?? ''} : {}),
  ...(reading.division ? {name: reading.division} : {}),
  ...(reading.lettered ? {lettered: true} : {}),
})

/** A clause without a number that holds one paragraph. */
export const paragraphDraft = (key: string, paragraph: Paragraph, parent?: Draft): Draft => ({
  key,
  label: '',
  place: undefined,
  parent,
  paragraphs: [paragraph],
  notes: noNotes,
  isParent: false,
  start: paragraph.start,
  end: paragraph.end,
})

/**
 * Whether a line ended before it was full, and so did its paragraph. Letters are not of one width where a text was printed: a sentence that
 * goes on small does so in its paragraph.
 */
const hasRoom = (last: Line, line: Line, width: number): boolean =>
  width === Number.POSITIVE_INFINITY ||
  (!fillsLine(last, line, width) && !(goesOn().test(line.text) && breaks().test(last.text)))
const goesOn = once(() => /^\p{Ll}[\p{Ll}’'-]*(?![\p{L}.)])/u)
/** A line that ends within a sentence, with a whole word or a part of one. */
const breaks = once(() => /[\p{L}\p{N}’)\]»”,-]$/u)

/** Whether a line begins an item of a list, behind another item or what announces the list. */
const isNextItem = (open: readonly Line[], line: Line): boolean =>
  markOf(line.text) !== '' && (markOf(open[0]!.text) !== '' || /[:：]$/.test(open.at(-1)!.text))

/**
 * Groups lines into paragraphs. A line starts a new one behind a blank line, where text is not
 * wrapped, where the line before had room left for its first word, or where it is an item of a list.
 */
export function paragraphsOf(lines: readonly Line[], width: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: Line[] = []
  const close = (): void => {
    if (open.length > 0) paragraphs.push(paragraphOf(open))
    open = []
  }
  for (const line of lines) {
    if (line.text === '') continue
    const last = open.at(-1)
    if (
      last &&
      (line.apart ||
        line.heading > 0 ||
        last.heading > 0 ||
        (!line.flows && (hasRoom(last, line, width) || isNextItem(open, line))))
    )
      close()
    open.push(line)
  }
  close()
  return paragraphs
}

function paragraphOf(lines: Line[]): Paragraph {
  const first = lines[0]!
  if (lines.length === 1) return first
  const last = lines.at(-1)!
  const {heading, apart, start} = first
  const {text, runs} = join(lines)
  return {text, runs, start, end: last.end, bold: boldLength(lines), heading, apart}
}

/** Bold text may go on over the end of a line. */
function boldLength(lines: Line[]): number {
  let length = 0
  for (const {text, bold} of lines) {
    length += bold
    if (bold < text.length) return length
    length++
  }
  return length - 1
}

/** The text of a line behind its labels. */
export function behind(line: Line, offset: number): Line {
  const {start, end, apart, heading, bold, quoted, cited, flows, indent, page} = line
  const {text, runs} = part(line, offset)
  return {
    text,
    runs,
    start,
    end,
    apart,
    heading,
    bold: Math.max(0, bold - offset),
    quoted,
    cited,
    flows,
    indent,
    page,
  }
}
