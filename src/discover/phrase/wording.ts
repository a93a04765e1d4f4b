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

/** A word that is a noun in this share of its uses, here, may name a thing. */
const maybe = 0.4

/** The tokens of a span, both ends included, in a row that its side has opened. */
interface Told {
  side: Side
  first: number
  last: number
}

/**
 * What is left of the odds of terminology: where words differ in derivation alone; where they name no thing; where one side
 * names none; and where a side reaches over a word that no noun phrase holds.
 */
const left = {grammar: 0.75, acts: 0.35, oneSided: 0.75, clauses: 0.7}

/**
 * How much of the odds of terminology is left, by the words that differ: derivation alone (`interactive` / `interaction`),
 * verbs, adverbs, common adjectives (`major` / `important`), figures (`30 days` / `60 days`), nouns that name nothing by themselves (`thing`), and phrases
 * without any noun are wording; so is what says how much or how good (`vast` / `extensive`), unless it recurs.
 */
export function shareOfTerm(a: Told, b: Told, words: Words, recurs: boolean): number {
  const [ownA, ownB] = [own(a, b), own(b, a)]
  const areAll = (is: Is): boolean => areSo(a, ownA, is) && areSo(b, ownB, is)
  if (areAll(isLight)) return left.acts
  if (ownA.length === 0 || ownB.length === 0) return 1
  if (areAll(isAct) || areAll(isCommonAdjective) || areAll(isFigure)) return left.acts
  // What recurs so is a name: `broad and deep integration`.
  if (!recurs && areAll(isDegree)) return left.acts
  if (areSo(a, ownA, isLight) || areSo(b, ownB, isLight)) return left.acts
  const nameless = Number(!hasTokens(a, mayName)) + Number(!hasTokens(b, mayName))
  if (nameless === 2) return left.acts
  const areDerived = (tokens: number[], {side}: Told, others: number[], {side: other}: Told): boolean =>
    tokens.every((token) =>
      others.some((one) => isDerived(side.lines.wordOf(token), other.lines.wordOf(one), words)),
    )
  return (
    (areDerived(ownA, a, ownB, b) && areDerived(ownB, b, ownA, a) ? left.grammar : 1) *
    (nameless === 1 ? left.oneSided : 1) *
    (hasTokens(a, isBoundary) || hasTokens(b, isBoundary) ? left.clauses : 1)
  )
}

type Is = (side: Side, token: number) => boolean

const areSo = ({side}: Told, tokens: readonly number[], is: Is): boolean =>
  tokens.every((token) => is(side, token))

/** Whether a token of a span is so. */
function hasTokens({side, first, last}: Told, is: Is): boolean {
  for (let token = first; token <= last; token++) if (is(side, token)) return true
  return false
}

const isContent = ({lines}: Side, token: number): boolean => (lines.flags[token]! & flag.content) !== 0
/** Whether a word names nothing by itself, and is not written as a name here. */
function isLight({lines}: Side, token: number): boolean {
  const word = lines.wordOf(token)
  return word.isLight && !lines.isNamed(word)
}
const isDegree: Is = (side, token) => side.lines.wordOf(token).isDegree || isCommonAdjective(side, token)
const isFigure = ({lines}: Side, token: number): boolean => /^\p{N}/u.test(lines.wordOf(token).form)
const isBoundary = (side: Side, token: number): boolean =>
  !isContent(side, token) && side.lines.wordOf(token).isBoundary

/** Whether a word may be a noun that names something; what no dictionary knows may. */
function mayName(side: Side, token: number): boolean {
  const {parts} = side.lines.wordOf(token)
  if (!isContent(side, token)) return false
  return parts === undefined || (!isLight(side, token) && side.classes.noun[token - side.rowStart]! >= maybe)
}

const isDerived = (one: Word, other: Word, words: Words): boolean =>
  likenessOf(one, other, words).kind === kinship.derived && alike(one.form, other.form) >= start

/** What is said of a thing rather than named: verbs, adverbs, participles (`demanded`). */
function isAct({lines, classes, rowStart}: Side, token: number): boolean {
  const at = token - rowStart
  const {parts, entry, form} = lines.wordOf(token)
  if (parts === undefined) return false
  const isParticiple = entry !== undefined && entry.lemma !== form && parts.verb > 0 && parts.noun === 0
  return classes.verb[at]! + classes.adverb[at]! + (isParticiple ? classes.adjective[at]! : 0) >= mostly
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
