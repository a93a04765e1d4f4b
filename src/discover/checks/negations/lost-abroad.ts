import {restrictionsOf, saysUnable, withoutAffirmed, withoutIdle} from '../../../language/in-checks.ts'
import {inOneLanguage, languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {facingParts} from '../facing-parts.ts'
import {type Facing, lostBetween} from '../facing-sentences.ts'
import {isLeftAsIs} from '../left-as-is.ts'
import {countMatches} from '../matches.ts'
import {modalsOf} from '../norms/modals.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {type LoneNegation, withHead} from './lone-negations.ts'
import {
  countAnyhow,
  countRefusals,
  countStrong,
  exceptsOne,
  negationsOf,
  sentenceNegation,
  sharedWithout,
} from './negations.ts'

/** In characters: what is longer says one thing in many ways. */
const longest = 400

/** Whether one text denies something and the other nothing at all, by no word of its own: few rows go further. */
export function negationsMayBeLost(a: RowText, b: RowText): boolean {
  if (inOneLanguage(a.language, b.language)) return false
  const [ofA, ofB] = [languageOf(a.language), languageOf(b.language)]
  if (!ofA.negation || !ofB.negation || !ofA.norms || !ofB.norms) return false
  return countStrong(a.text, a.language) !== countStrong(b.text, b.language)
}

/**
 * A sentence that denies, whose translation into another language denies nothing: by no word, prefix or meaning, forbids and
 * restricts nothing, and bounds no number. What it denies is not looked for, since languages deny in too many ways.
 */
export function negationLostAbroad(sides: BilingualRow): LoneNegation | undefined {
  // Where sentences answer each other wrongly, several seem to be lost.
  const [first] = lostBetween(
    sides,
    (facing) => lostIn(sides.row, facing),
    ({has, own, lacks, other}) => facingParts(has, own, lacks, other),
  )
  return first
}

function lostIn(row: number, facing: Facing): LoneNegation | undefined {
  const {has, own: inHas, lacks, isApart} = facing
  const [own, other] = [partOf(has, inHas), partOf(lacks, facing.other)]
  // What was left in the other language is told as that.
  if (own === other || asks.test(own) || Math.max(own.length, other.length) > longest) return undefined
  // `do not forget` is `remember` in another language.
  const denying = withoutAffirmed(own, has.language)
  const cue = sentenceNegation(denying, has.language)
  if (!cue) return undefined
  const isOrder = ordersNot(own, has.language, cue)
  if (
    (!isApart && isSaidInRow(has, lacks, isOrder)) ||
    isQuoted(own, cue) ||
    // `must not leave without paying` / `darf ohne Zahlung gehen`: what both lack stands for itself.
    countStrong(other, lacks.language) > sharedWithout(own, has.language, other, lacks.language) ||
    saysUnable(other, lacks.language) ||
    answers(facing, isOrder)
  )
    return undefined
  // The word that denies, and the one behind it: `does not lend`.
  const {strong} = negationsOf(denying, has.language)
  const first = strong.find(({end}) => end > cue.start) ?? cue
  const span = {start: first.start + inHas.start, end: first.end + inHas.start}
  if (isBound(has, span) || isLeftAsIs(has.text, span, lacks.text)) return undefined
  return {row, has: has.whole.quoted(withHead(has, span)), lacks: lacks.translation}
}

/** Elsewhere in the row it may be said: sentences are cut otherwise. An order not to is denied or forbidden there. */
function isSaidInRow(has: Side, lacks: Side, isOrder: boolean): boolean {
  if (!isOrder) {
    const said = ({text, language}: Side): number => countAnyhow(withoutIdle(text, language), language)
    return said(lacks) >= said(has)
  }
  const said = ({text, language}: Side): number =>
    countStrong(text, language) + modalsOf(text, language).filter(({forbids}) => forbids).length
  return said(lacks) >= said(has)
}

/** What is asked may be asked the other way round: `Won’t it grow?` */
const asks = /[?？؟]/

/** A word that is only named: `"MUST NOT"`. */
const isQuoted = (text: string, {end}: Span): boolean => /^["”’»」』]/.test(text.slice(end))

/** `must not exceed 20` is "at most 20". */
const isBound = ({whole}: Side, {start, end}: Span): boolean =>
  whole.quantities.found.some((one) => one.bound !== '' && one.boundStart < end && start < one.end)

const partOf = ({text, language}: Side, {start, end}: Span): string =>
  withoutIdle(text.slice(start, end), language)

/** Whether the side that has no word for "not" says it otherwise: more than the side that has one. */
function answers(facing: Facing, isOrder: boolean): boolean {
  const {has, lacks} = facing
  const [own, other] = [partOf(has, facing.own), partOf(lacks, facing.other)]
  if (
    isOrder
      ? countRefusals(other, lacks.language) > countRefusals(own, has.language)
      : countAnyhow(other, lacks.language) >= countAnyhow(own, has.language)
  )
    return true
  const restricts = (text: string, {language}: Side): boolean =>
    languageOf(language).norms!.restricts?.test(text) ?? false
  // `not valid until` is what `erst gültig` says.
  const {waits} = languageOf(has.language).norms!
  const excepts = exceptsOne(own, has.language)
  if (restricts(other, lacks) && !restricts(waits ? own.replace(waits, '') : own, has)) return true
  // `nobody but` says `only`.
  if (excepts && countMatches(restrictionsOf(lacks.language)?.asks ?? /$^/g, other) > 0) return true
  // Where the exception stands in both, the denial was lost; where it does not, the other text affirms it.
  if (excepts && negationsOf(other, lacks.language).weak === 0) return true
  // `slavery shall be prohibited` answers no other order not to, where both say it.
  if (refusing(other, lacks.language) > refusing(own, has.language, 'by sense')) return true
  return (['above', 'below'] as const).some(
    (bound) => boundsIn(lacks, facing.other, bound) > boundsIn(has, facing.own, bound),
  )
}

/** How many modal expressions forbid or release: all of them, or those that have no word for "not". */
const refusing = (text: string, language: string, how?: 'by sense'): number =>
  modalsOf(text, language).filter(({class: kind, forbids}) =>
    how ? forbids : kind === 'prohibition' || kind === 'exemption',
  ).length

/** Whether what denies is an order not to: `No one shall be`, `may not`. What lacks something by its nature says no such thing. */
const ordersNot = (text: string, language: string, cue: Span): boolean =>
  modalsOf(text, language).some(
    ({class: kind, start, end}) => kind === 'prohibition' && start < cue.end && cue.start < end,
  )

const boundsIn = ({whole}: Side, {start: from, end: to}: Span, kind: 'above' | 'below'): number =>
  whole.quantities.found.filter(({start, end, bound}) => bound === kind && start >= from && end <= to).length
