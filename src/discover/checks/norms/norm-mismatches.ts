import {inOneLanguage, languageOf} from '../../../language/index.ts'
import {firstFrom} from '../ascending.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {negationsOf, sharedWithout} from '../negations/index.ts'
import type {Mismatch, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {standsApart} from '../sentence-by-sentence.ts'
import {compareForce, isMadeUpFor, type Sides} from './force.ts'
import {inUse} from './in-use.ts'
import {modalsOf, modalsOfRow} from './modals.ts'
import type {Modal} from './norm.ts'
import {reportsIn, unfoundedReports} from './reports.ts'

/** Two sides of which one binds more (`force`), or of which one reports as done what the other orders (`report`). */
export interface NormMismatch extends Mismatch {
  kind: 'force' | 'report'
  /** The side that binds more, where both have a modal expression. */
  stronger?: 'a' | 'b'
}

/** Whether anything may differ: what balances over the row has only moved in it. Most rows end here, unlinked. */
export function normsMayDiffer(a: RowText, b: RowText): boolean {
  if (a.text === b.text && inOneLanguage(a.language, b.language)) return false
  // Of a language that has no table nothing can be said to lack.
  if (!languageOf(a.language).norms || !languageOf(b.language).norms) return false
  const isOneLanguage = inOneLanguage(a.language, b.language)
  const no = {a: false, b: false}
  const sides: Sides = {isOneLanguage, denies: no, restricts: no, areRows: true}
  if (compareForce(modalsOfRow(a), modalsOfRow(b), sides).length > 0) return true
  return (
    isOneLanguage &&
    (reportsIn(a, {start: 0, end: a.text.length}) || reportsIn(b, {start: 0, end: b.text.length}))
  )
}

/** Whether sentences of two languages may differ in rows that balance: what one says in other words hides what another lost. */
export const normsMayHide = (a: RowText, b: RowText): boolean =>
  !inOneLanguage(a.language, b.language) && modalsOfRow(a).length > 1 && modalsOfRow(b).length > 0

/**
 * Modal expressions of corresponding sentences that do not agree in force, and reports of what is ordered.
 *
 * @param areBalanced the row has as many of each force on both sides: told are sentences whose difference no other sentence makes up for
 */
export function normMismatches(sides: BilingualRow, areBalanced: boolean): NormMismatch[] {
  const {row, a, b, beads} = sides
  const found: NormMismatch[] = []
  const isOneLanguage = inOneLanguage(a.language, b.language)
  if (areBalanced && beads.length > mostBeads) return []
  const others = (index: number): [Modal[], Modal[]][] =>
    beads.flatMap(({a: inA, b: inB}, at) =>
      at !== index && inA && inB ? [modalsOfBoth(sides, inA, inB)] : [],
    )
  for (const [index, {a: inA, b: inB}] of beads.entries()) {
    if (!inA || !inB || (areBalanced && !standsApart(sides, index))) continue
    const [left, right] = modalsOfBoth(sides, inA, inB)
    const of = (isSo: (side: Side, span: Span) => boolean, isAsked: boolean): Sides['denies'] => ({
      a: isAsked && isSo(a, inA),
      b: isAsked && isSo(b, inB),
    })
    const shared = isOneLanguage ? 0 : sharedIn(a, inA, b, inB)
    const deniesBesides = (side: Side, span: Span): boolean => denialsIn(side, span) > shared
    const mayForbid = [...left, ...right].some(({forbids}) => forbids)
    const known = {
      isOneLanguage,
      denies: of(deniesBesides, !isOneLanguage || mayForbid),
      restricts: of(restrictsIn, !isOneLanguage),
    }
    for (const mismatch of compareForce(left, right, known)) {
      if (areBalanced && isMadeUpFor(mismatch, others(index))) continue
      const [one, other] = [
        mismatch.a && a.whole.quoted(withHead(a, mismatch.a)),
        mismatch.b && b.whole.quoted(withHead(b, mismatch.b)),
      ]
      found.push({
        row,
        kind: 'force',
        ...(one ? {a: one} : {lacks: a.translation}),
        ...(other ? {b: other} : {lacks: b.translation}),
        ...(mismatch.stronger && {stronger: mismatch.stronger}),
        identity: [one, other].flatMap((side) => (side ? [side.quote] : [])),
        score: 1,
      })
    }
    // What one language says in the indicative is an order in another: `ist unterworfen`.
    if (!isOneLanguage) continue
    for (const span of unfoundedReports(b, inB, a, inA, left)) {
      const quoted = b.whole.quoted(span)
      found.push({row, kind: 'report', b: quoted, lacks: a.translation, identity: [quoted.quote], score: 1})
    }
    for (const span of unfoundedReports(a, inA, b, inB, right)) {
      const quoted = a.whole.quoted(span)
      found.push({row, kind: 'report', a: quoted, lacks: b.translation, identity: [quoted.quote], score: 1})
    }
  }
  return found
}

/** Each sentence of a row that balances is held against all others: of more sentences a row says nothing there. */
const mostBeads = 100

/** What each of two parts that answer each other says that binds somebody. */
function modalsOfBoth({a, b}: BilingualRow, inA: Span, inB: Span): [Modal[], Modal[]] {
  const [left, right] = [modalsIn(a, inA), modalsIn(b, inB)]
  return inOneLanguage(a.language, b.language)
    ? [left, right]
    : [inUse(a, inA, left, b), inUse(b, inB, right, a)]
}

function denialsIn({text, language}: Side, {start, end}: Span): number {
  const {strong, weak} = negationsOf(text.slice(start, end), language)
  return strong.length + weak
}

/**
 * `must not leave without paying` / `darf ohne Zahlung gehen`: what both say is lacking answers no other denial, nor does what both
 * deny by the meaning of a word, `non-political` / `nichtpolitisch`.
 */
function sharedIn(a: Side, inA: Span, b: Side, inB: Span): number {
  const [left, right] = [a.text.slice(inA.start, inA.end), b.text.slice(inB.start, inB.end)]
  const weak = Math.min(negationsOf(left, a.language).weak, negationsOf(right, b.language).weak)
  return weak + sharedWithout(left, a.language, right, b.language)
}

const restrictsIn = ({text, language}: Side, {start, end}: Span): boolean =>
  languageOf(language).norms?.restricts?.test(text.slice(start, end)) ?? false

/** Modal expressions of a part of a side, as spans of the whole. */
function modalsIn({text, language}: Side, {start, end}: Span): Modal[] {
  return modalsOf(text.slice(start, end), language).map((modal) => ({
    ...modal,
    start: modal.start + start,
    end: modal.end + start,
  }))
}

/** The modal expression with the word it governs: `may strengthen`. */
function withHead({spans, text}: Side, {start, end}: Modal): Span {
  const head = firstFrom(spans, end) * 2
  if (head >= spans.length) return {start, end}
  return {start, end: /^\s*$/.test(text.slice(end, spans[head]!)) ? spans[head + 1]! : end}
}
