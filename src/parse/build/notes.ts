import {type Note, positionBetween} from '../translation.ts'
import {type Folded, join, part} from '../view/folded.ts'
import type {Line, View} from '../view/lines.ts'
import type {Draft} from './draft.ts'
import type {Part} from './regions.ts'

/** A footnote that was found, and where its mark stands in the text. */
export interface FoundNote {
  marker: string
  body: Folded
  /** Lines of its own, first and end index. */
  lines: [number, number]
  /** Line of its mark; its own first line where there is no mark. */
  marked: number
  /** Offset of that line in the source. */
  markedAt: number
  /** Place of the mark in that line's text. */
  at: number
  /** Place in the source, from its mark on. */
  start: number
  end: number
}

const superscript = '[⁰¹²³⁴-⁹]{1,3}'
const definition = new RegExp(
  `^(${superscript}|\\[\\^?[\\w-]{1,8}\\](?=:?\\s)|[*†‡]{1,3}(?=\\s)):?\\s*(?=\\S)`,
)
const mark = new RegExp(`(?<=\\S)(?:${superscript}|\\[\\^?[\\w-]{1,8}\\]|[*†‡]{1,3})`, 'gu')
/** `5 m²` is no note, and neither is R². */
const unit = /(?:^|[\s\d])(?:[kcmd]?m|km|ft|in|yd|R|x)$/

/**
 * Footnotes: a paragraph that starts with a mark which also stands behind some word. They may stand anywhere,
 * in the middle of a clause that a page break cut in two as well. A note belongs where its mark stands.
 *
 * @param wrapped whether a line is only part of a paragraph
 */
export function findNotes(lines: readonly Line[], wrapped: boolean): FoundNote[] {
  const definitions: {marker: string; line: number; length: number}[] = []
  for (const [i, {text}] of lines.entries()) {
    const found = definition.exec(text)
    if (found) definitions.push({marker: found[1]!, line: i, length: found[0].length})
  }
  if (definitions.length === 0) return []
  const own = new Set(definitions.map(({line}) => line))
  const marks = new Map<string, {line: number; at: number; used: boolean}[]>()
  const wanted = new Set(definitions.map(({marker}) => marker))
  for (const [i, {text}] of lines.entries()) {
    for (const found of text.matchAll(mark)) {
      if (!wanted.has(found[0]) || (own.has(i) && found.index < 12)) continue
      if (/²|³/.test(found[0]) && unit.test(text.slice(0, found.index))) continue
      const places = marks.get(found[0]) ?? []
      places.push({line: i, at: found.index, used: false})
      marks.set(found[0], places)
    }
  }
  const notes: FoundNote[] = []
  for (const {marker, line, length} of definitions) {
    const free = (marks.get(marker) ?? []).filter(({used}) => !used)
    const place = free.findLast((each) => each.line < line) ?? free[0]
    if (!place && !/^[⁰¹²³⁴-⁹]/.test(marker)) continue
    if (place) place.used = true
    let end = line + 1
    while (wrapped && end < lines.length && !lines[end]!.apart && !own.has(end)) end++
    const body = join([part(lines[line]!, length), ...lines.slice(line + 1, end)])
    notes.push({
      marker,
      body,
      lines: [line, end],
      marked: place?.line ?? line,
      markedAt: lines[place?.line ?? line]!.start,
      at: place?.at ?? 0,
      start: lines[line]!.start,
      end: lines[end - 1]!.end,
    })
  }
  return notes
}

/** Gives notes whose marks stand before the first number to the clause there, else to the first clause. */
export function adoptNotes(notes: readonly FoundNote[], parts: readonly Part[]): void {
  if (notes.length === 0) return
  const drafts = parts.filter((each): each is Draft => 'key' in each)
  const adopted = new Set(drafts.flatMap((draft) => draft.notes))
  for (const note of notes) {
    if (adopted.has(note)) continue
    const owner = drafts.findLast(({start}) => start <= note.markedAt) ?? drafts[0]
    if (owner) owner.notes = [...owner.notes, note]
  }
}

/** The lines without notes and their marks; each note's lines become empty. */
export function withoutNotes(lines: readonly Line[], notes: readonly FoundNote[]): Line[] {
  const left = [...lines]
  const byPlace = [...notes].sort((a, b) => b.marked - a.marked || b.at - a.at)
  for (const {
    marked,
    at,
    marker,
    lines: [first],
  } of byPlace) {
    if (marked !== first) left[marked] = cut(left[marked]!, at, at + marker.length)
  }
  for (const {
    lines: [first, end],
  } of notes) {
    for (let i = first; i < end; i++) left[i] = {...left[i]!, text: '', runs: []}
  }
  return left
}

function cut(line: Line, start: number, end: number): Line {
  const before = part(line, 0, start)
  const after = part(line, end)
  const runs = [...before.runs]
  for (let i = 0; i < after.runs.length; i += 3) {
    runs.push(after.runs[i]! + start, after.runs[i + 1]!, after.runs[i + 2]!)
  }
  return {
    ...line,
    text: before.text + after.text,
    runs,
    bold: line.bold > start ? line.bold - (end - start) : line.bold,
  }
}

export const noteNode = ({marker, body, start, end}: FoundNote, view: View): Note => ({
  type: 'note',
  marker,
  text: body.text,
  runs: body.runs,
  position: positionBetween(view, start, end),
})
