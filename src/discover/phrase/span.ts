import type {Passage} from './passage.ts'
import type {Places} from './repetition.ts'
import type {SideSums} from './sums.ts'
import {gaps, type Token} from './token.ts'

/** What there is to know of a span whatever it is compared with; computed once, used in many pairs. */
export interface Span {
  first: Token
  last: Token
  /** Stems of its content words, in order. */
  stems: number[]
  /** Where the phrase occurs in its translation. */
  places: Places
  /** How often it does, 0–1, logarithmic: seven times or more is often. */
  occurs: number
  /** Mass of its links, at most one a word, and how many of its words have next to none. */
  mass: number
  loose: number
  /** Small words inside: coordinators, genitives ("of"), others. */
  coordinators: number
  genitives: number
  linkers: number
  /** How likely any of its words is a verb. */
  verbInside: number
  rarest: number
  digits: boolean
  /** How likely a phrase starts and ends here: behind punctuation, a small word, a verb. */
  opens: number
  closes: number
  /** Whether quotation marks stand before and behind: 0, 0.5 or 1. */
  quoted: number
  /** Whether it is all that stands between two commas or coordinators. */
  whole: boolean
  /** Whether nothing stands between it and the content word on either side. */
  leftTouches: boolean
  rightTouches: boolean
  /** Whether what touches it on either side is linked to nothing, and would be left over. */
  leavesLeft: boolean
  leavesRight: boolean
}

/** A word with less than this is linked to nothing. */
const loose = 0.3

/** Views the content words `start..end` of a passage. */
export function viewSpan(
  {tokens, content, at}: Passage,
  {mass, massBefore}: SideSums,
  places: Places,
  start: number,
  end: number,
): Span {
  const first = content[start]!
  const last = content[end]!
  const after = tokens[at[end]! + 1]
  const leftTouches = start > 0 && at[start - 1] === at[start]! - 1 && first.gap <= gaps.hyphen
  const rightTouches = end + 1 < content.length && at[end + 1] === at[end]! + 1 && after!.gap <= gaps.hyphen
  const span: Span = {
    first,
    last,
    stems: [],
    places,
    occurs: Math.min(3, Math.log2(1 + places.count)) / 3,
    mass: massBefore[end + 1]! - massBefore[start]!,
    loose: 0,
    coordinators: 0,
    genitives: 0,
    linkers: 0,
    verbInside: 0,
    rarest: 9,
    digits: false,
    opens: opens(first, tokens[at[start]! - 1]),
    closes: closes(after),
    quoted: (first.gap === gaps.quote ? 0.5 : 0) + (after?.gap === gaps.quote ? 0.5 : 0),
    whole: isWhole(tokens, at[start]!, after),
    leftTouches,
    rightTouches,
    leavesLeft: leftTouches && mass[start - 1]! < loose,
    leavesRight: rightTouches && mass[end + 1]! < loose,
  }
  for (let c = start; c <= end; c++) {
    const {word, verb, frequency} = content[c]!
    span.stems.push(word.stem)
    if (mass[c]! < loose) span.loose++
    if (verb > span.verbInside) span.verbInside = verb
    if (frequency < span.rarest) span.rarest = frequency
    span.digits ||= word.hasDigit
  }
  for (let i = at[start]! + 1; i < at[end]!; i++) {
    const {content, word} = tokens[i]!
    if (content) continue
    if (word.isCoordinator) span.coordinators++
    else if (word.isGenitive) span.genitives++
    else span.linkers++
  }
  return span
}

function opens(token: Token, before: Token | undefined): number {
  if (!before || token.gap >= gaps.comma || !before.content) return 1
  return token.gap === gaps.hyphen ? 0 : before.verb
}

function closes(after: Token | undefined): number {
  if (!after || after.gap >= gaps.comma || !after.content) return 1
  return after.gap === gaps.hyphen ? 0 : after.verb
}

function isWhole(tokens: readonly Token[], start: number, after: Token | undefined): boolean {
  let first = start
  const small = (token: Token): boolean => !token.content && !token.word.isCoordinator
  while (first > 0 && !tokens[first]!.opens && small(tokens[first - 1]!)) first--
  if (!tokens[first]!.opens && first > 0) return false
  return !after || after.gap >= gaps.comma || after.word.isCoordinator
}
