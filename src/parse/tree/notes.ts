import {amendmentLength} from '../label/amended.ts'
import {scanLabels} from '../label/scan.ts'
import {type Note, positionBetween} from '../translation.ts'
import {join, part} from '../view/folded.ts'
import type {Line, View} from '../view/lines.ts'
import {lastBefore} from './before.ts'
import {addNotes, type Draft} from './draft.ts'
import type {FoundNote} from './found-note.ts'
import {findAmendmentNotes, findGluedNotes} from './notes-below-articles.ts'
import type {Part} from './regions.ts'

const superscript = '[⁰¹²³⁴-⁹]{1,3}'
/** `[1]`, `[a]`, `[note-2]`, `[^any]`; a word in brackets was put in by the translator: `[All] praise`. */
const bracketed = '\\[(?:\\^[\\w-]{1,8}|(?=[A-Za-z_-]*\\d|[A-Za-z]{1,2}\\])[\\w-]{1,8})\\]'
const definition = new RegExp(`^(${superscript}|${bracketed}(?=:?\\s)|[*†‡]{1,3}(?=\\s)):?\\s*(?=\\S)`)
const mark = new RegExp(`(?<=\\S)(?:${superscript}|${bracketed}|[*†‡]{1,3})`, 'gu')
/** A unit and what stands before it. */
const longestUnit = 4
/** `5 m²` is no note, and neither is R². */
const unit = /(?:^|[\s\d])(?:[kcmd]?m|km|ft|in|yd|R|x)$/

/** Where one mark stands in the text, in the order of the text; each place serves one note. */
class Marks {
  private readonly places: {line: number; at: number}[] = []
  private next = 0
  private readonly passed: {line: number; at: number}[] = []

  add(place: {line: number; at: number}): void {
    this.places.push(place)
  }

  get count(): number {
    return this.places.length
  }

  /** The last free place before a line, else the first one behind it. To be asked for ascending lines. */
  take(line: number): {line: number; at: number} | undefined {
    while (this.next < this.places.length && this.places[this.next]!.line < line)
      this.passed.push(this.places[this.next++]!)
    return this.passed.pop() ?? this.places[this.next++]
  }
}

/**
 * Footnotes: a paragraph that starts with a mark which also stands behind some word. They may stand anywhere,
 * in the middle of a clause that a page break cut in two as well. A note belongs where its mark stands.
 *
 * @param wrapped whether a line is only part of a paragraph
 */
export function findNotes(lines: readonly Line[], wrapped: boolean): FoundNote[] {
  const definitions: {marker: string; line: number; length: number}[] = []
  for (const [i, {text}] of lines.entries()) {
    const found = amendmentLength(text) > 0 ? null : definition.exec(text)
    if (found) definitions.push({marker: found[1]!, line: i, length: found[0].length})
  }
  const below = [...findGluedNotes(lines), ...findAmendmentNotes(lines, wrapped)]
  if (definitions.length === 0) return below
  const own = new Set(definitions.map(({line}) => line))
  const marks = new Map<string, Marks>()
  const wanted = new Set(definitions.map(({marker}) => marker))
  for (const [i, {text}] of lines.entries()) {
    for (const found of text.matchAll(mark)) {
      if (!wanted.has(found[0]) || (own.has(i) && found.index < 12)) continue
      if (/²|³/.test(found[0]) && unit.test(text.slice(Math.max(0, found.index - longestUnit), found.index)))
        continue
      const known = marks.get(found[0]) ?? new Marks()
      known.add({line: i, at: found.index})
      marks.set(found[0], known)
    }
  }
  const labels = raisedLabels(lines, definitions, marks)
  const notes: FoundNote[] = []
  for (const {marker, line, length} of definitions) {
    if (labels.has(line)) continue
    const place = marks.get(marker)?.take(line)
    if (!place && !isRaised(marker)) continue
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
  return below.length === 0 ? notes : [...notes, ...below].sort((a, b) => a.start - b.start)
}

const isRaised = (marker: string): boolean => /^[⁰¹²³⁴-⁹]/.test(marker)

const isNumbered = (marker: string): boolean => /^\[\d{1,3}\]$/.test(marker)

/** Lines that start with a mark are notes only if the text calls for one in so many at least. */
const fewestCalled = 0.5

/**
 * Lines that start with a raised figure or one in square brackets and are paragraphs of an article, as in Swiss law: they
 * count up from 1 right below a head, and no mark in the text calls for them, or few do: `500 m[3]` is none of 30 notes.
 */
function raisedLabels(
  lines: readonly Line[],
  definitions: readonly {marker: string; line: number}[],
  marks: ReadonlyMap<string, Marks>,
): Set<number> {
  const labels = new Set<number>()
  const counts = new Map<string, number>()
  for (const {marker} of definitions) counts.set(marker, (counts.get(marker) ?? 0) + 1)
  let last = 0
  for (const {marker, line} of definitions) {
    const called = marks.get(marker)?.count ?? 0
    if (isNumbered(marker) ? called >= counts.get(marker)! * fewestCalled : !isRaised(marker) || called > 0)
      continue
    const number = Number(marker.normalize('NFKC').replaceAll(/[[\]]/g, ''))
    const before = lines[line - 1]?.text ?? ''
    const opens = number === 1 && (line === 0 || scanLabels(before).length > 0 || isHead(before))
    last = opens ? 1 : number === last + 1 && last > 0 ? number : 0
    if (last > 0) labels.add(line)
  }
  return labels
}

/** `Psalm 3`, `Hymne IV`: a short line that ends with a number. */
const isHead = (text: string): boolean =>
  text.length < longestHead && /\s(?:\d{1,3}|[IVXLC]{1,7})$/.test(text)
/** In characters. */
const longestHead = 40

/** Gives notes whose marks stand before the first number to the clause there, else to the first clause. */
export function adoptNotes(notes: readonly FoundNote[], parts: readonly Part[]): void {
  if (notes.length === 0) return
  const drafts = parts.filter((each): each is Draft => 'key' in each)
  const adopted = new Set<FoundNote>()
  for (const draft of drafts) for (const note of draft.notes) adopted.add(note)
  for (const note of notes) {
    if (adopted.has(note)) continue
    const owner = lastBefore(drafts, note.markedAt) ?? drafts[0]
    if (owner) addNotes(owner, [note])
  }
}

/** The lines without notes and their marks; each note's lines become empty. */
export function withoutNotes(lines: readonly Line[], notes: readonly FoundNote[]): Line[] {
  const left = [...lines]
  const marks = new Map<number, [number, number][]>()
  for (const {marked, at, marker, marks: all, lines: own} of notes) {
    if (marked === own[0]) continue
    for (const {line, at: start, end} of all ?? [{line: marked, at, end: at + marker.length}]) {
      const known = marks.get(line)
      if (known) known.push([start, end])
      else marks.set(line, [[start, end]])
    }
  }
  for (const [line, spans] of marks)
    left[line] = cut(
      left[line]!,
      spans.sort((a, b) => a[0] - b[0]),
    )
  for (const {
    lines: [first, end],
  } of notes) {
    for (let i = first; i < end; i++) left[i] = {...left[i]!, text: '', runs: []}
  }
  return left
}

/** A line without some spans of its text, ascending; one walk over its runs for all of them. */
function cut(line: Line, spans: readonly [number, number][]): Line {
  const texts: string[] = []
  const runs: number[] = []
  let removed = 0
  let run = 0
  let from = 0
  for (const [to, next] of [...spans, [line.text.length, line.text.length] as const]) {
    texts.push(line.text.slice(from, to))
    for (; run < line.runs.length; run += 3) {
      const start = Math.max(from, line.runs[run]!)
      const end = Math.min(to, line.runs[run]! + line.runs[run + 2]!)
      if (start < end) runs.push(start - removed, line.runs[run + 1]! + start - line.runs[run]!, end - start)
      if (line.runs[run]! + line.runs[run + 2]! > to) break
    }
    removed += next - to
    from = next
  }
  let {bold} = line
  for (const [start, end] of spans.toReversed()) if (bold > start) bold -= end - start
  return {...line, text: texts.join(''), runs, bold}
}

export const noteNode = ({marker, body, start, end}: FoundNote, view: View): Note => ({
  type: 'note',
  marker,
  text: body.text,
  runs: body.runs,
  position: positionBetween(view, start, end),
})
