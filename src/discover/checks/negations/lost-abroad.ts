import {saysUnable} from '../../../language/in-checks.ts'
import {languageOf} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {modalsOf} from '../norms/modals.ts'
import type {Span} from '../place.ts'
import type {RowText} from '../row-text.ts'
import {type LoneNegation, withHead} from './lone-negations.ts'
import {
  countAnyhow,
  countStrong,
  exceptsOne,
  negationsOf,
  sentenceNegation,
  sharedWithout,
} from './negations.ts'

/** In characters: what is longer says one thing in many ways. */
const longest = 240

/** Whether one text denies something and the other nothing at all, by no word of its own: few rows go further. */
export function negationsMayBeLost(a: RowText, b: RowText): boolean {
  if (a.language === b.language) return false
  const [ofA, ofB] = [languageOf(a.language), languageOf(b.language)]
  if (!ofA.negation || !ofB.negation || !ofA.norms || !ofB.norms) return false
  return countStrong(a.text, a.language) !== countStrong(b.text, b.language)
}

/**
 * A sentence that denies, whose translation into another language denies nothing: by no word, prefix or meaning, forbids and
 * restricts nothing, and bounds no number. What it denies is not looked for, since languages deny in too many ways.
 */
export function negationLostAbroad({row, a, b, beads}: BilingualRow): LoneNegation | undefined {
  for (const {a: inA, b: inB} of beads) {
    const lost = inA && inB && (lostIn(row, a, inA, b, inB) ?? lostIn(row, b, inB, a, inA))
    // Where sentences answer each other wrongly, several seem to be lost.
    if (lost) return lost
  }
  return undefined
}

function lostIn(row: number, has: Side, inHas: Span, lacks: Side, inLacks: Span): LoneNegation | undefined {
  // Elsewhere in the row it may be said: sentences are cut otherwise.
  if (countAnyhow(lacks.text, lacks.language) >= countAnyhow(has.text, has.language)) return undefined
  const [own, other] = [partOf(has, inHas), partOf(lacks, inLacks)]
  if (asks.test(own) || Math.max(own.length, other.length) > longest) return undefined
  const cue = sentenceNegation(own, has.language)
  if (
    !cue ||
    isQuoted(own, cue) ||
    // `must not leave without paying` / `darf ohne Zahlung gehen`: what both lack stands for itself.
    countStrong(other, lacks.language) > sharedWithout(own, has.language, other, lacks.language) ||
    saysUnable(other, lacks.language) ||
    answers(has, inHas, lacks, inLacks)
  )
    return undefined
  // The word that denies, and the one behind it: `does not lend`.
  const {strong} = negationsOf(own, has.language)
  const first = strong.find(({end}) => end > cue.start) ?? cue
  const span = {start: first.start + inHas.start, end: first.end + inHas.start}
  if (isBound(has, span)) return undefined
  return {row, has: has.whole.quoted(withHead(has, span)), lacks: lacks.translation}
}

/** What is asked may be asked the other way round: `Won’t it grow?` */
const asks = /[?？؟]/

/** A word that is only named: `"MUST NOT"`. */
const isQuoted = (text: string, {end}: Span): boolean => /^["”’»」』]/.test(text.slice(end))

/** `must not exceed 20` is "at most 20". */
const isBound = ({whole}: Side, {start, end}: Span): boolean =>
  whole.quantities.found.some((one) => one.bound !== '' && one.boundStart < end && start < one.end)

const partOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)

/** Whether the side that has no word for "not" says it otherwise: more than the side that has one. */
function answers(has: Side, inHas: Span, lacks: Side, inLacks: Span): boolean {
  const [own, other] = [partOf(has, inHas), partOf(lacks, inLacks)]
  const ofOwn = countAnyhow(own, has.language) - countStrong(own, has.language)
  const shared = sharedWithout(own, has.language, other, lacks.language)
  if (countAnyhow(other, lacks.language) - shared > ofOwn) return true
  const restricts = (text: string, {language}: Side): boolean =>
    languageOf(language).norms!.restricts?.test(text) ?? false
  if (restricts(other, lacks) && !restricts(own, has)) return true
  // Where the exception stands in both, the denial was lost; where it does not, the other text affirms it.
  if (exceptsOne(own, has.language) && negationsOf(other, lacks.language).weak === 0) return true
  if (modalsOf(other, lacks.language).some(({class: kind}) => kind === 'prohibition' || kind === 'exemption'))
    return true
  return (['above', 'below'] as const).some(
    (bound) => boundsIn(lacks, inLacks, bound) > boundsIn(has, inHas, bound),
  )
}

const boundsIn = ({whole}: Side, {start: from, end: to}: Span, kind: 'above' | 'below'): number =>
  whole.quantities.found.filter(({start, end, bound}) => bound === kind && start >= from && end <= to).length
