import type {Places} from './repetition.ts'
import {gaps, isCoordinator, type Token} from './token.ts'

/** What there is to know of a span whatever it is compared with; computed once, used in many pairs. */
export interface Span {
  first: Token
  last: Token
  /** Stems of its content words, in order, and the same as one string. */
  stems: string[]
  phrase: string
  /** Where the phrase occurs in its translation. */
  places: Places
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
  /** Index of the nearest content word on either side, -1 at the end; and whether nothing stands between. */
  left: number
  leftTouches: boolean
  right: number
  rightTouches: boolean
  /** Whether what touches it on either side is linked to nothing, and would be left over. */
  leavesLeft: boolean
  leavesRight: boolean
}

/** A word with less than this is linked to nothing. */
const loose = 0.3
const genitives = new Set('of de du des d der von di da do の 的 之'.split(' '))

export function viewSpan(
  tokens: readonly Token[],
  mass: Float64Array,
  placesOf: (phrase: string) => Places,
  start: number,
  end: number,
): Span {
  const first = tokens[start]!
  const last = tokens[end]!
  const left = besideContent(tokens, start, -1)
  const right = besideContent(tokens, end, 1)
  const leftTouches = left >= 0 && left === start - 1 && first.gap <= gaps.hyphen
  const rightTouches = right === end + 1 && tokens[right]!.gap <= gaps.hyphen
  const span: Span = {
    first,
    last,
    stems: [],
    phrase: '',
    places: placesOf(''),
    mass: 0,
    loose: 0,
    coordinators: 0,
    genitives: 0,
    linkers: 0,
    verbInside: 0,
    rarest: 9,
    digits: false,
    opens: opens(tokens, start),
    closes: closes(tokens, end),
    quoted: (first.gap === gaps.quote ? 0.5 : 0) + (tokens[end + 1]?.gap === gaps.quote ? 0.5 : 0),
    whole: isWhole(tokens, start, end),
    left,
    leftTouches,
    right,
    rightTouches,
    leavesLeft: leftTouches && mass[left]! < loose,
    leavesRight: rightTouches && mass[right]! < loose,
  }
  for (let i = start; i <= end; i++) {
    const token = tokens[i]!
    if (token.content) {
      span.stems.push(token.stem)
      span.phrase += `${token.stem} `
      span.mass += Math.min(1, mass[i]!)
      if (mass[i]! < loose) span.loose++
      span.verbInside = Math.max(span.verbInside, token.verb)
      span.rarest = Math.min(span.rarest, token.frequency)
      span.digits ||= /\d/.test(token.form)
    } else if (isCoordinator(token.form)) span.coordinators++
    else if (genitives.has(token.form)) span.genitives++
    else span.linkers++
  }
  span.places = placesOf(span.phrase)
  return span
}

function besideContent(tokens: readonly Token[], from: number, step: number): number {
  for (let i = from + step; i >= 0 && i < tokens.length; i += step) if (tokens[i]!.content) return i
  return -1
}

function opens(tokens: readonly Token[], i: number): number {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (!before || token.gap >= gaps.comma || !before.content) return 1
  return token.gap === gaps.hyphen ? 0 : before.verb
}

function closes(tokens: readonly Token[], i: number): number {
  const after = tokens[i + 1]
  if (!after || after.gap >= gaps.comma || !after.content) return 1
  return after.gap === gaps.hyphen ? 0 : after.verb
}

function isWhole(tokens: readonly Token[], start: number, end: number): boolean {
  let first = start
  const small = (token: Token): boolean => !token.content && !isCoordinator(token.form)
  while (first > 0 && !tokens[first]!.opens && small(tokens[first - 1]!)) first--
  if (!tokens[first]!.opens && first > 0) return false
  const after = tokens[end + 1]
  return !after || after.gap >= gaps.comma || isCoordinator(after.form)
}
