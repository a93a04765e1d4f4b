import type {Parent, Point as UnistPoint} from 'unist'
import {expectGiven, hasField} from '../failure.ts'

/** A place in a text: line and column from 1, offset in UTF-16 code units. */
export interface Point extends UnistPoint {
  /** What the line is called in a packed file, which has no lines of its own: `¶ 12`. */
  place?: string
}

/** A stretch of a source as unist has it: lines and columns from 1, offsets from 0 in UTF-16 units, the end behind the last. */
export interface Position {
  start: Point
  end: Point
}

/** What a text is to the work: one of its translations, the original, or a text about it. */
export type Role = 'translation' | 'source' | 'commentary'

/**
 * One text of the work, as a unist tree. JSON only. Every node that has source carries `position`
 * (1-based line and column, offset in UTF-16 code units of the file's decoded text).
 */
export interface Translation extends Parent {
  type: 'translation'
  id: string
  path: string
  /** BCP 47 tag. */
  language: string
  role: Role
  /** Whether other translations are to follow it; absent where the config does not say so. */
  isReference?: true
  title: string
  /** Top-level clauses and regions, in document order. */
  children: (Clause | Region)[]
  /** Offset of the first character of every line of the source, ascending. */
  lineStarts: number[]
  /** What each line is called in its file, `¶ 12`; absent where line and column are the file's. */
  places?: readonly string[]
  /** Whether its reader may have turned letters round, so that a negation is lost; absent where not. */
  mayBeTurned?: true
  /** Whether the order of its clauses says nothing, as of messages with names; absent where it does. */
  anyOrder?: true
  /** Whether its clauses are messages, in which a program fills in what stands in braces and the like. */
  areMessages?: true
  /** What was doubtful: findings of rules `numbering` and `structure`, before they have a severity. */
  doubts: Doubt[]
  /** What comments in the source ask of the judge; absent where none does. */
  directives?: Directive[]
}

/**
 * What a comment in a text asks of the judge: findings of these rules between two offsets of the source are
 * not wanted.
 */
export interface Directive {
  /** Ids of rules; empty means all. */
  rules: string[]
  /** Why; empty where none is given. */
  reason: string
  /** Offsets in the source of what it governs. */
  start: number
  end: number
  /** Line of the comment. */
  line: number
}

/** A numbered part of the work; the opening before the first number has the key `preamble`. */
export interface Clause extends Parent {
  type: 'clause'
  /** Canonical identity across translations, `III.(10)`; unique within a translation. */
  key: string
  /** The number as printed, `(j)`; empty for the preamble. */
  label: string
  /** The heading's text, a prefix of `text`; absent where there is none. */
  heading?: string
  /** The clause's own text, heading included; children, label, note markers and markup left out; white space folded. */
  text: string
  /** Key of the parent clause; absent at the top. */
  parent?: string
  /**
   * Where `text` comes from: flat triples `[textStart, sourceStart, length, …]`, ascending, each a run that
   * is the same characters in both (white space apart). What lies between two runs was folded or left out.
   */
  runs: number[]
  /** When it is shown and until when, in milliseconds: of subtitles. */
  time?: readonly [start: number, end: number]
  /**
   * Where it is one of several forms of a message, by number or gender: of which message, and which form, `few`, `female` or its
   * number from 0; absent elsewhere. `isStandIn` where it says what the text says in all other cases, and stands in the file but once.
   */
  form?: {of: string; name: string; isStandIn?: true}
  /**
   * What of `text` is written for a machine, by the markup of its file: flat pairs `[start, end, …]`, ascending, not overlapping;
   * absent where nothing is.
   */
  code?: number[]
  /** Codes of its file that stand in it and are none of its words, which a translation is to keep; absent where it has none. */
  codes?: {name: string; shown: string; position: Position}[]
  /** Glosses printed in brackets or quotes after a phrase: `intelligent agents (智能体)`. */
  glosses: Gloss[]
  /** From the label to the end of the clause's own text (not of its children). */
  position?: Position
  children: (Clause | Note)[]
}

/** `text.slice(start, end)` is the phrase; `gloss` what stands in brackets behind it (offsets into the clause's text). */
export interface Gloss {
  start: number
  end: number
  gloss: string
  glossStart: number
  glossEnd: number
}

/** A footnote or translator's note, kept beside its clause. */
export interface Note {
  type: 'note'
  /** As printed: `¹`, `[1]`, `*`. */
  marker: string
  text: string
  runs: number[]
  position?: Position
}

/** A part of the source that belongs to no clause. */
export interface Region {
  type: 'region'
  kind: 'front-matter' | 'title' | 'signature' | 'back-matter'
  text: string
  runs: number[]
  position?: Position
}

/** A decision of the parser that a reader may want to check. */
export interface Doubt {
  rule: 'numbering' | 'structure'
  /** The clause concerned, if any. */
  key?: string
  /** A full sentence, with the reason. */
  message: string
  /** By what a lock knows it: the message without the reason, where it is put otherwise now. */
  identity?: string
  /** How sure the parser is of what it chose, 0–1. */
  confidence: number
  position?: Position
  /** A list starts elsewhere than with its first number: no mistake where all translations do, as in an excerpt. */
  startsElsewhere?: boolean
  /** Another place would have done nearly as well: of no account where all translations are read in the same way. */
  isAmbiguous?: boolean
}

/** All clauses of a translation in document order. */
export function clausesOf(translation: Translation): Clause[] {
  expectGiven(hasField(translation, 'children', 'object'), 'clausesOf', 'what `parse` gives', translation)
  const clauses: Clause[] = []
  // Two stacks of lists and places in them, since clauses may be nested deeper than calls can be.
  const lists: (Translation['children'] | Clause['children'])[] = [translation.children]
  const places = [0]
  while (lists.length > 0) {
    const node = lists.at(-1)![places[places.length - 1]!++]
    if (!node) {
      lists.pop()
      places.pop()
    } else if (node.type === 'clause') {
      clauses.push(node)
      if (node.children.length > 0) {
        lists.push(node.children)
        places.push(0)
      }
    }
  }
  return clauses
}

/** Offset in the source of a character of a node's text; `runs` as in `Clause`. */
export function sourceOffset(runs: number[], textOffset: number): number {
  const at = lastRunUpTo(runs, textOffset)
  const [textStart = 0, sourceStart = 0, length = 0] = runs.slice(at, at + 3)
  return sourceStart + Math.min(textOffset - textStart, length)
}

/** Index of the last run that begins at a character or before it. */
function lastRunUpTo(runs: number[], textOffset: number): number {
  let low = 0
  let high = runs.length / 3 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (runs[middle * 3]! <= textOffset) low = middle
    else high = middle - 1
  }
  return low * 3
}

/** Offset of the first character of every line; lines end with LF or CRLF. */
export function lineStartsOf(source: string): number[] {
  const lineStarts = [0]
  for (let end = source.indexOf('\n'); end >= 0; end = source.indexOf('\n', end + 1)) lineStarts.push(end + 1)
  return lineStarts
}

/** Where lines start, and what they are called. */
export type Lines = Pick<Translation, 'lineStarts' | 'places'>

/** Line, column and offset of an offset in the source, and what its file calls the line. */
export function pointOf({lineStarts, places}: Lines, offset: number): Point {
  let low = 0
  let high = lineStarts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle - 1
  }
  const place = places?.[low]
  const point = {line: low + 1, column: offset - lineStarts[low]! + 1, offset}
  return place === undefined ? point : {...point, place}
}

/** Place in the source between two offsets. */
export function positionBetween(lines: Lines, start: number, end: number): Position {
  return {start: pointOf(lines, start), end: pointOf(lines, end)}
}

/** Place in the source of `text.slice(start, end)` of a clause, note or region; of one without a text, the whole of it. */
export function positionOf(
  lines: Lines,
  node: {runs: number[]; position?: Position},
  start: number,
  end: number,
): Position {
  if (node.runs.length === 0 && node.position) return node.position
  const from = sourceOffset(node.runs, start)
  return {
    start: pointOf(lines, from),
    end: pointOf(lines, end > start ? Math.max(from, sourceEnd(node.runs, end)) : from),
  }
}

/** Offset in the source behind the last character of `text.slice(0, textEnd)`. */
function sourceEnd(runs: number[], textEnd: number): number {
  const before = lastRunUpTo(runs, textEnd - 1)
  const inside = textEnd - runs[before]!
  if (inside <= runs[before + 2]!) return runs[before + 1]! + inside
  // It was decoded: it ends at the latest where the next character that was not begins.
  const next = runs[before + 4]
  return next === undefined ? runs[before + 1]! + runs[before + 2]! : next
}
