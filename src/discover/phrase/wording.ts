import {flag} from './columns.ts'
import type {Side} from './side.ts'
import {kinship, likenessOf} from './similarity.ts'
import type {Word, Words} from './word.ts'

/** A word that is a verb or an adverb in this share of its uses, here, names no thing. */
const mostly = 0.6
/** Letters that a word and one derived from it begin with: `mode` is not derived from `model`. */
const start = 5
/** How common a word of the general language is, 0–9, that tells no term from another. */
const common = 6

/** What is left of the odds of terminology where words differ in derivation alone, and where they name no thing. */
const ofGrammar = 0.8
const ofActs = 0.35

/** The tokens of a span, both ends included, in a row that its side has opened. */
export interface Told {
  side: Side
  first: number
  last: number
}

/**
 * How much of the odds of terminology is left, by the words that differ: derivation alone (`interactive` / `interaction`)
 * and verbs, adverbs and common adjectives (`major` / `important`) are wording.
 */
export function shareOfTerm(a: Told, b: Told, words: Words): number {
  const [ownA, ownB] = [own(a, b), own(b, a)]
  if (ownA.length === 0 || ownB.length === 0) return 1
  if (areAll(a, ownA, b, ownB, isAct) || areAll(a, ownA, b, ownB, isCommonAdjective)) return ofActs
  const areDerived = (tokens: number[], {side}: Told, others: number[], {side: other}: Told): boolean =>
    tokens.every((token) =>
      others.some((one) => isDerived(side.lines.wordOf(token), other.lines.wordOf(one), words)),
    )
  return areDerived(ownA, a, ownB, b) && areDerived(ownB, b, ownA, a) ? ofGrammar : 1
}

const areAll = (
  a: Told,
  ownA: readonly number[],
  b: Told,
  ownB: readonly number[],
  is: (side: Side, token: number) => boolean,
): boolean => ownA.every((token) => is(a.side, token)) && ownB.every((token) => is(b.side, token))

const isDerived = (one: Word, other: Word, words: Words): boolean =>
  likenessOf(one, other, words).kind === kinship.derived && alike(one.form, other.form) >= start

function isAct({lines, classes, rowStart}: Side, token: number): boolean {
  const at = token - rowStart
  return lines.wordOf(token).parts !== undefined && classes.verb[at]! + classes.adverb[at]! >= mostly
}

function isCommonAdjective({lines, classes, rowStart}: Side, token: number): boolean {
  const isOne = classes.adjective[token - rowStart]! >= mostly && lines.frequencyOf(token) >= common
  return isOne && lines.wordOf(token).parts !== undefined
}

function alike(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** Words of content of a span whose stem the other has not. */
function own({side: {lines}, first, last}: Told, other: Told): number[] {
  const tokens: number[] = []
  for (let token = first; token <= last; token++)
    if ((lines.flags[token]! & flag.content) !== 0 && !hasStem(other, lines.wordOf(token).stem))
      tokens.push(token)
  return tokens
}

function hasStem({side: {lines}, first, last}: Told, stem: number): boolean {
  for (let token = first; token <= last; token++) if (lines.wordOf(token).stem === stem) return true
  return false
}
