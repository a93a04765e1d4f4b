import {flag} from './columns.ts'
import {gapOf, type Lines} from './lines.ts'
import type {Passage} from './passage.ts'
import type {PhraseIndex} from './repetition.ts'
import {longest} from './spans.ts'
import type {SideSums} from './sums.ts'
import {gaps} from './token.ts'

/** What there is to know of a span whatever it is compared with; computed once, used in many pairs. */
export class Span {
  /** The filling of the passage that it was read in, and the view that its links were read in: what is older is of another. */
  filling = 0
  view = 0
  /** How many words of content it has. */
  size = 0
  firstStem = 0
  lastStem = 0
  firstVerb = 0
  firstAdjective = 0
  firstAdverb = 0
  lastNoun = 0
  lastAdverb = 0
  lastFrequency = 0
  /** How often the phrase occurs in its translation, and its number there; -1 for one that occurs once. */
  count = 0
  phrase = 0
  /** How often it does, 0–1, logarithmic: seven times or more is often. */
  occurs = 0
  /** Mass of its links, at most one a word, and how many of its words have next to none. */
  mass = 0
  loose = 0
  /** Small words inside: coordinators, genitives ("of"), others. */
  coordinators = 0
  genitives = 0
  linkers = 0
  /** How likely any of its words is a verb. */
  verbInside = 0
  rarest = 0
  digits = false
  /** Whether it begins with a capital inside a sentence. */
  isName = false
  /** How likely a phrase starts and ends here: behind punctuation, a small word, a verb. */
  opens = 0
  closes = 0
  /** Whether quotation marks stand before and behind: 0, 0.5 or 1. */
  quoted = 0
  /** Whether it is all that stands between two commas or coordinators. */
  whole = false
  /** Whether nothing stands between it and the content word on either side. */
  leftTouches = false
  rightTouches = false
  /** Whether what touches it on either side is linked to nothing, and would be left over. */
  leavesLeft = false
  leavesRight = false
}

/** A word with less than this is linked to nothing. */
const loose = 0.3

/** Views of the spans of a passage, each made once; the objects are used again for the next passage. */
export class SpanViews {
  private readonly passage: Passage
  private readonly phrases: PhraseIndex
  private readonly known: Span[] = []
  private sums: SideSums | undefined
  private view = 0

  constructor(passage: Passage, phrases: PhraseIndex) {
    this.passage = passage
    this.phrases = phrases
  }

  /** Reads the links of all views anew, and what is filled anew as a whole: a row is laid beside every other translation. */
  open(sums: SideSums): void {
    this.sums = sums
    this.view++
    for (let id = this.known.length; id < this.passage.count * longest; id++) this.known.push(new Span())
  }

  /** Content words `start` to `end`. */
  of(start: number, end: number): Span {
    const span = this.known[start * longest + end - start]!
    if (span.filling !== this.passage.filling) {
      span.filling = this.passage.filling
      viewWords(span, this.passage, this.phrases, start, end)
    }
    if (span.view !== this.view) {
      span.view = this.view
      viewLinks(span, this.sums!, start, end)
    }
    return span
  }
}

/** What hangs on the links. */
function viewLinks(span: Span, {mass, massBefore}: SideSums, start: number, end: number): void {
  span.mass = massBefore[end + 1]! - massBefore[start]!
  span.leavesLeft = span.leftTouches && mass[start - 1]! < loose
  span.leavesRight = span.rightTouches && mass[end + 1]! < loose
  span.loose = 0
  for (let c = start; c <= end; c++) if (mass[c]! < loose) span.loose++
}

/** What is the same whatever the passage is linked with. */
function viewWords(span: Span, passage: Passage, phrases: PhraseIndex, start: number, end: number): void {
  const {lines, classes, at, count, from, to, stems} = passage
  const {flags} = lines
  const first = from + at[start]!
  const last = from + at[end]!
  const after = last + 1 < to ? last + 1 : -1
  const gap = gapOf(lines, first)
  const gapAfter = after < 0 ? 0 : gapOf(lines, after)
  const inRow = passage.rowStart
  span.size = end - start + 1
  span.firstStem = stems[start]!
  span.lastStem = stems[end]!
  span.firstVerb = classes.verb[first - inRow]!
  span.firstAdjective = classes.adjective[first - inRow]!
  span.firstAdverb = classes.adverb[first - inRow]!
  span.lastNoun = classes.noun[last - inRow]!
  span.lastAdverb = classes.adverb[last - inRow]!
  span.lastFrequency = lines.frequencyOf(last)
  span.isName = (flags[first]! & flag.capital) !== 0 && gap < gaps.strong
  span.phrase = phrases.phraseAt(passage.first + start, span.size)
  span.count = phrases.countOf(span.phrase)
  span.occurs = Math.min(3, Math.log2(1 + span.count)) / 3
  span.opens = opens(passage, first)
  span.closes = closes(passage, after)
  span.quoted = (gap === gaps.quote ? 0.5 : 0) + (gapAfter === gaps.quote ? 0.5 : 0)
  span.whole = isWhole(passage, first, after)
  span.leftTouches = start > 0 && at[start - 1] === at[start]! - 1 && gap <= gaps.hyphen
  span.rightTouches = end + 1 < count && at[end + 1] === at[end]! + 1 && gapAfter <= gaps.hyphen
  span.verbInside = 0
  span.rarest = 9
  span.digits = false
  for (let c = start; c <= end; c++) {
    const token = from + at[c]!
    const verb = classes.verb[token - inRow]!
    const frequency = lines.frequencyOf(token)
    if (verb > span.verbInside) span.verbInside = verb
    if (frequency < span.rarest) span.rarest = frequency
    if (lines.wordOf(token).hasDigit) span.digits = true
  }
  countSmall(span, lines, first, last)
}

function countSmall(span: Span, lines: Lines, first: number, last: number): void {
  span.coordinators = 0
  span.genitives = 0
  span.linkers = 0
  for (let token = first + 1; token < last; token++) {
    if ((lines.flags[token]! & flag.content) !== 0) continue
    const word = lines.wordOf(token)
    if (word.isCoordinator) span.coordinators++
    else if (word.isGenitive) span.genitives++
    else span.linkers++
  }
}

function opens({lines, classes, from, rowStart}: Passage, token: number): number {
  const before = token > from ? token - 1 : -1
  const gap = gapOf(lines, token)
  if (before < 0 || gap >= gaps.comma || (lines.flags[before]! & flag.content) === 0) return 1
  return gap === gaps.hyphen ? 0 : classes.verb[before - rowStart]!
}

function closes({lines, classes, rowStart}: Passage, after: number): number {
  if (after < 0) return 1
  const gap = gapOf(lines, after)
  if (gap >= gaps.comma || (lines.flags[after]! & flag.content) === 0) return 1
  return gap === gaps.hyphen ? 0 : classes.verb[after - rowStart]!
}

function isWhole({lines, from}: Passage, start: number, after: number): boolean {
  const {flags} = lines
  const isSmall = (token: number): boolean =>
    (flags[token]! & flag.content) === 0 && !lines.wordOf(token).isCoordinator
  let first = start
  while (first > from && (flags[first]! & flag.opens) === 0 && isSmall(first - 1)) first--
  if ((flags[first]! & flag.opens) === 0 && first > from) return false
  return after < 0 || gapOf(lines, after) >= gaps.comma || lines.wordOf(after).isCoordinator
}
