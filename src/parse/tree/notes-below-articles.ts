import {group} from '../../group.ts'
import {isAmendmentNote} from '../../language/index.ts'
import {join, part} from '../view/folded.ts'
import type {Line} from '../view/lines.ts'
import type {FoundNote, NoteMark} from './found-note.ts'

/** `1)L. 72/1993, 1. gr. 2)L. 10/1997`: a capital follows without a blank. */
const glued = /(?<=^|\s)(\d{1,2})\)(?=\p{Lu})/gu
const opensGlued = /^\d{1,2}\)(?=\p{Lu})/u
/** Behind a word or a bracket, or at the start of a line where the copy broke it. */
const mark = /(?<=[\p{L}\].,;:…”“»])(\d{1,2})\)|^(\d{1,2})\)\s*/gu
/** Fewer lines may be a list. */
const fewest = 3
/** Items of a list do not all begin with 1. */
const mostlyFirst = 0.8
/** Lines in which so few of the notes are called for are items. */
const fewestCalled = 0.5

/**
 * Notes that stand below the article they belong to and count from 1 there: Icelandic acts say so what changed them,
 * `… allt að 1 ári.1)⏎1)L. 82/1998, 1. gr. 2)L. 10/1997`. Each belongs to the last mark of its number before it, and the
 * others are marks of it, too.
 */
export function findGluedNotes(lines: readonly Line[]): FoundNote[] {
  const own: number[] = []
  for (const [i, {text, quoted}] of lines.entries()) if (!quoted && opensGlued.test(text)) own.push(i)
  const firsts = own.filter((i) => lines[i]!.text.startsWith('1)'))
  if (firsts.length < fewest || firsts.length < own.length * mostlyFirst) return []
  const notes: FoundNote[] = []
  let from = 0
  for (const line of own) {
    const marks = marksBetween(lines, from, line)
    for (const note of notesOf(lines, line, marks)) notes.push(note)
    from = line + 1
  }
  const called = notes.filter(({marked, lines: [first]}) => marked !== first).length
  return called < notes.length * fewestCalled ? [] : notes
}

/** The marks of each number in some lines. */
function marksBetween(lines: readonly Line[], from: number, until: number): Map<string, NoteMark[]> {
  const marks: (NoteMark & {number: string})[] = []
  for (let line = from; line < until; line++)
    for (const {0: whole, 1: inner, 2: first, index} of lines[line]!.text.matchAll(mark))
      marks.push({number: (inner ?? first)!, line, at: index, end: index + whole.length})
  return group(marks, ({number}) => number)
}

function notesOf(
  lines: readonly Line[],
  line: number,
  marks: ReadonlyMap<string, readonly NoteMark[]>,
): FoundNote[] {
  const {text} = lines[line]!
  const openers = [...text.matchAll(glued)]
  return openers.map(({0: marker, 1: number, index}, at) => {
    const until = openers[at + 1]?.index ?? text.length
    const body = part(lines[line]!, index + marker.length, text.slice(0, until).trimEnd().length)
    const places = marks.get(number!) ?? []
    const place = places.at(-1) ?? {line, at: 0, end: 0}
    const [start, end] = [body.runs[1]! - marker.length, body.runs.at(-2)! + body.runs.at(-1)!]
    return {
      marker,
      body,
      lines: [line, line + 1],
      marked: place.line,
      markedAt: lines[place.line]!.start,
      at: place.at,
      marks: places,
      start,
      end,
    }
  })
}

const numbered = /^(\d{1,3})\.?\s+(?=\S)/
/** Fewer may be clauses that amend. */
const fewestAmending = 2

/**
 * Notes at the foot of a page of consolidated acts, as South Asia prints them: `1. Subs. by Act 3 of 1951, s. 3`. They stand
 * where they stand: in the text nothing but a figure before a bracket calls for them.
 */
export function findAmendmentNotes(lines: readonly Line[], wrapped: boolean): FoundNote[] {
  const own = new Set<number>()
  for (const [i, {text}] of lines.entries()) {
    const label = numbered.exec(text)
    if (label && isAmendmentNote(text.slice(label[0].length))) own.add(i)
  }
  if (own.size < fewestAmending) return []
  return [...own].map((line) => {
    let end = line + 1
    while (wrapped && end < lines.length && !lines[end]!.apart && goesOn(lines[end]!) && !own.has(end)) end++
    const [whole = '', marker = ''] = numbered.exec(lines[line]!.text) ?? []
    return {
      marker,
      body: join([part(lines[line]!, whole.length), ...lines.slice(line + 1, end)]),
      lines: [line, end],
      marked: line,
      markedAt: lines[line]!.start,
      at: 0,
      start: lines[line]!.start,
      end: lines[end - 1]!.end,
    }
  })
}

/** What a note goes on with on the next line begins small or with a figure that counts nothing. */
const goesOn = ({text}: Line): boolean => /^(?:\p{Ll}|\(w\.e\.f)/u.test(text)
