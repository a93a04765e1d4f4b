import {exceptionsOf} from '../../../language/in-checks.ts'
import {inOneLanguage} from '../../../language/index.ts'
import {firstFrom} from '../ascending.ts'
import type {BilingualRow, Side, SidedBead} from '../bilingual-row.ts'
import type {NearCopy} from '../edits/index.ts'
import {countMatches} from '../matches.ts'
import type {Quoted, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {countRefusals, countStrong, mayDeny, type Negation, negationsOf} from './negations.ts'
import {deniesAllBut} from './only-with.ts'
import {isSaidOnce} from './said-once.ts'

/** A negation that one translation has, with the word it denies, and another lacks. */
export interface LoneNegation {
  row: number
  has: Quoted
  /** Index of the translation that denies nothing there. */
  lacks: number
}

/** Whether either text denies anything: most rows end here, unlinked. */
export function negationsMayDiffer(a: RowText, b: RowText): boolean {
  if (a.text === b.text && inOneLanguage(a.language, b.language)) return false
  return countStrong(a.text, a.language) + countStrong(b.text, b.language) > 0
}

/** Negations that the other side answers by none, sentence by sentence. */
export function loneNegations({row, a, b, beads}: BilingualRow): LoneNegation[] {
  return beads.flatMap((bead) => {
    const lone = bead.a && bead.b ? loneNegation(a, b, bead.a, bead.b, beads) : undefined
    return lone ? [{row, has: lone.side.whole.quoted(lone), lacks: lone.other.translation}] : []
  })
}

interface Lone extends Span {
  side: Side
  other: Side
}

/** Whether a condition is denied that the other text makes an exception of: `if it is not late` / `unless it is late`. */
function deniesCondition(side: Side, {start}: Span, cue: Negation, other: string): boolean {
  const words = exceptionsOf(side.language)
  if (!words || countMatches(words.asks, other) === 0) return false
  const own = side.text.slice(Math.max(start, cue.start - farthest), cue.start)
  const part = own.slice(Math.max(...[',', ';', ':'].map((mark) => own.lastIndexOf(mark))) + 1)
  return countMatches(words.answers, part) > 0 && countMatches(words.asks, own) === 0
}

/** The negation of two corresponding sentences that has no answer, with the word it denies. */
function loneNegation(a: Side, b: Side, inA: Span, inB: Span, beads: readonly SidedBead[]): Lone | undefined {
  const strong = [inA, inB].map(({start, end}, index) => {
    const {text, language} = index === 0 ? a : b
    return countStrong(text.slice(start, end), language)
  })
  if (strong[0] === strong[1]) return undefined
  const left = negationsOf(a.text.slice(inA.start, inA.end), a.language)
  const right = negationsOf(b.text.slice(inB.start, inB.end), b.language)
  const isA = left.strong.length > right.strong.length
  const [side, other, span, more, less] = isA ? [a, b, inA, left, right] : [b, a, inB, right, left]
  if (more.strong.length === less.strong.length) return undefined
  const inOther = isA ? inB : inA
  const [denying, restricting] = [
    side.text.slice(span.start, span.end),
    other.text.slice(inOther.start, inOther.end),
  ]
  if (inOneLanguage(side.language, other.language) && deniesAllBut(denying, restricting, side.language))
    return undefined
  if (asksToAffirm(denying, more.strong, restricting)) return undefined
  const cues = more.strong.map(({start, end}) => ({start: start + span.start, end: end + span.start}))
  const used = new Set<number>()
  const isTaken = (at: number): boolean =>
    (at < inOther.start || at >= inOther.end) && isAnswer(at, side, other, isA, beads)
  const answers: (boolean | undefined)[] = []
  for (const how of nearness)
    for (const [index, cue] of cues.entries())
      if (answers[index] !== true) answers[index] = answerOf(side, other, cue, {used, isTaken}, how)
  // Where links do not tell, as many words that deny by their meaning answer as the other side has beside them.
  let spare = less.weak - more.weak
  const isTold = (cue: Negation): boolean =>
    !deniesCondition(side, span, cue, restricting) &&
    (side.language !== other.language || !isSaidOnce(side, cues, cue, headOf(side, cue), other, inOther))
  const lone =
    cues.find((cue, index) => answers[index] === false && isTold(cue)) ??
    cues.find((cue, index) => answers[index] === undefined && spare-- <= 0 && isTold(cue))
  return lone && {side, other, ...withHead(side, lone)}
}

/**
 * What is said in the same word answers first (`do not leave without it` / `leave without it`), and what stands before the denied word
 * before what stands behind it.
 */
const nearness = [
  {inSameWord: true, isBefore: true},
  {inSameWord: true, isBefore: false},
  {inSameWord: false, isBefore: false},
] as const

/**
 * Whether a question that begins with what it denies stands beside what asks nothing: `Is he not the master?` / `He is the
 * master.` A negative question asks to affirm (Quirk et al. 1985, § 11.7). What is denied beside another question has to be
 * denied there.
 */
function asksToAffirm(text: string, denied: readonly Negation[], other: string): boolean {
  if (denied.length !== 1 || /[?？؟]/.test(other)) return false
  const {start} = denied[0]!
  const [before] = text.slice(0, start).split(ends).slice(-1)
  return endsAsking.test(text.slice(start)) && before!.trim().split(/\s+/).length <= wordsBefore
}

const ends = /[.!?:;。！？؟]/
const endsAsking = /^[^.!?;。！？؟]*[?？؟]/
/** The auxiliary, the subject and what joins the question to the sentence before it: `And are the others not …?` */
const wordsBefore = 5

/**
 * Whether what is denied at a place of the other text answers a denial of its own sentence: `You must not leave. No guest
 * may stay.` / `You must leave. No guest may stay.` Where a sentence is split in one text alone (`strove not: and …` /
 * `They didn't argue. He …`), its other half has no such denial.
 */
function isAnswer(at: number, side: Side, other: Side, isA: boolean, beads: readonly SidedBead[]): boolean {
  return beads.some((bead) => {
    const [own, its] = isA ? [bead.a, bead.b] : [bead.b, bead.a]
    if (!own || !its || at < its.start || at >= its.end) return false
    const count = ({text, language}: Side, {start, end}: Span): number =>
      countStrong(text.slice(start, end), language)
    return count(side, own) >= count(other, its)
  })
}

/**
 * Whether the other side denies, by any means, at the place that the denied words are linked to; undefined
 * where they are not linked.
 */
function answerOf(
  side: Side,
  other: Side,
  cue: Negation,
  {used, isTaken}: {used: Set<number>; isTaken(at: number): boolean},
  {inSameWord, isBefore}: (typeof nearness)[number],
): boolean | undefined {
  const head = headOf(side, cue)
  if (head < 0) return undefined
  for (const word of [head, head + 1, head - 2, head + 2]) {
    const partner = side.partners[word] ?? -1
    if (partner < 0) continue
    const from = other.spans[Math.max(0, partner - 5) * 2]!
    const to = other.spans[Math.min(other.forms.length - 1, partner + 3) * 2 + 1]!
    const window = other.text.slice(from, to)
    const {strong, weak} = negationsOf(window, other.language)
    const form = side.text.slice(cue.start, cue.end).toLowerCase()
    const mayAnswer = ({start, end}: Negation): boolean =>
      !used.has(from + start) &&
      !isTaken(from + start) &&
      (!inSameWord || window.slice(start, end).toLowerCase() === form)
    // One negation answers one; the nearest before the partner is its own, also where it denies by its meaning.
    const at = other.spans[partner * 2]! - from
    const before = strong.findLast((one) => one.start < at && mayAnswer(one))
    if (!before && negationsOf(window.slice(0, at), other.language).weak > weakAround(side, word)) return true
    const answer = before ?? (isBefore ? undefined : strong.findLast(mayAnswer))
    if (answer) used.add(from + answer.start)
    if (answer || isBefore) return answer !== undefined
    return weak > weakAround(side, word) || refusalsUpTo(other, partner) > refusalsUpTo(side, word)
  }
  return undefined
}

/** How often what a word is part of is refused before it, up to a comma, however far: `Het is verboden … te verkopen`. */
function refusalsUpTo({text, spans, language}: Side, word: number): number {
  const before = text.slice(Math.max(0, spans[word * 2]! - farthest), spans[word * 2 + 1])
  return countRefusals(before.slice(before.search(/[^,.;:!?]*$/)), language)
}

/** In characters. */
const farthest = 200

/** Words that deny by their meaning beside the denied word itself: those answer nothing, since they stand there, too. */
function weakAround({text, spans, forms, language}: Side, word: number): number {
  const from = spans[Math.max(0, word - 5) * 2]!
  const to = spans[Math.min(forms.length - 1, word + 3) * 2 + 1]!
  return negationsOf(text.slice(from, to), language).weak
}

/** A negation that denies another part of a sentence that is else nearly the same, word for word. */
export function movedNegation({row, a, b}: BilingualRow, {edits}: NearCopy): LoneNegation | undefined {
  // Most copies end here. Only what differs is read: a clause of a thousand sentences is not read once for each of them.
  if (
    !mayDenyIn(
      a,
      edits.map((edit) => edit.a),
    ) ||
    !mayDenyIn(
      b,
      edits.map((edit) => edit.b),
    )
  )
    return undefined
  const deniesIn = (side: Side, words: [number, number]): boolean =>
    words[1] > words[0] &&
    negationsOf(side.text.slice(side.spans[words[0] * 2], side.spans[words[1] * 2 - 1]), side.language).strong
      .length > 0
  const inA = edits.filter((edit) => deniesIn(a, edit.a) && !deniesIn(b, edit.b))
  const inB = edits.filter((edit) => deniesIn(b, edit.b) && !deniesIn(a, edit.a))
  if (inA.length !== 1 || inB.length !== 1) return undefined
  const [one, other] = [inA[0]!.a, inB[0]!.a]
  // `not be`, `be not`: so many words further it denies something else.
  if (Math.max(one[0], other[0]) - Math.min(one[1], other[1]) < farther) return undefined
  const [cue, its] = [deniedIn(a, one), deniedIn(b, inB[0]!.b)]
  if (deniesTheSame(a, cue, b, its)) return undefined
  return {row, has: a.whole.quoted(withHead(a, cue)), lacks: b.translation}
}

const farther = 3

/** Whether any word from the first to the last of some runs of words may deny. */
function mayDenyIn({text, spans, language}: Side, runs: readonly (readonly [number, number])[]): boolean {
  const own = runs.filter(([from, to]) => to > from)
  if (own.length === 0) return false
  const [from, to] = [Math.min(...own.map(([from]) => from)), Math.max(...own.map(([, to]) => to))]
  return mayDeny(text.slice(spans[from * 2], spans[to * 2 - 1]), language)
}

/** The first negation in some words of a side. */
function deniedIn({text, spans, language}: Side, [from, to]: readonly [number, number]): Negation {
  const start = spans[from * 2]!
  const [cue] = negationsOf(text.slice(start, spans[to * 2 - 1]), language).strong
  return {start: start + cue!.start, end: start + cue!.end}
}

/** Whether what is denied moved along, `Für Verschleiß haftet er nicht` aside: `non risponde dei danni` / `dei danni non è responsabile`. */
function deniesTheSame(a: Side, one: Negation, b: Side, other: Negation): boolean {
  const [head, its] = [headOf(a, one), headOf(b, other)]
  const partner = head < 0 || its < 0 ? -1 : (a.partners[head] ?? -1)
  return partner >= its && partner < its + nearby
}

/** An auxiliary may stand before the word that is denied: `non è responsabile`. */
const nearby = 2

/** Index of the first word after a negation, -1 at the end. */
function headOf(side: Side, {end}: Negation): number {
  const head = firstFrom(side.spans, end)
  return head * 2 < side.spans.length ? head : -1
}

export function withHead(side: Side, cue: Negation): Span {
  const head = headOf(side, cue)
  const [start, end] = head < 0 ? [cue.end, cue.end] : [side.spans[head * 2]!, side.spans[head * 2 + 1]!]
  return {start: cue.start, end: /^\s*$/.test(side.text.slice(cue.end, start)) ? end : cue.end}
}
