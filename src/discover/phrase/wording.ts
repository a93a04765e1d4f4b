import {kinship, likenessOf} from './similarity.ts'
import type {Token} from './token.ts'
import type {Words} from './word.ts'

/** A word that is a verb or an adverb in this share of its uses, here, names no thing. */
const mostly = 0.6
/** Letters that a word and one derived from it begin with: `mode` is not derived from `model`. */
const start = 5
/** How common a word of the general language is, 0–9, that tells no term from another. */
const common = 6

/** What is left of the odds of terminology where words differ in derivation alone, and where they name no thing. */
const ofGrammar = 0.8
const ofActs = 0.35

/**
 * How much of the odds of terminology is left, by the words that differ: derivation alone (`interactive` / `interaction`)
 * and verbs, adverbs and common adjectives (`major` / `important`) are wording.
 */
export function shareOfTerm(a: readonly Token[], b: readonly Token[], words: Words): number {
  const [ownA, ownB] = [own(a, b), own(b, a)]
  if (ownA.length === 0 || ownB.length === 0) return 1
  const differing = [...ownA, ...ownB]
  if (differing.every(isAct) || differing.every(isCommonAdjective)) return ofActs
  const isDerived = (token: Token, others: readonly Token[]): boolean =>
    others.some(
      (other) =>
        likenessOf(token.word, other.word, words).kind === kinship.derived &&
        alike(token.form, other.form) >= start,
    )
  return ownA.every((token) => isDerived(token, ownB)) && ownB.every((token) => isDerived(token, ownA))
    ? ofGrammar
    : 1
}

const isAct = ({word: {parts}, verb, adverb}: Token): boolean =>
  parts !== undefined && verb + adverb >= mostly

const isCommonAdjective = ({word: {parts}, adjective, frequency}: Token): boolean =>
  parts !== undefined && adjective >= mostly && frequency >= common

function alike(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

const own = (some: readonly Token[], others: readonly Token[]): Token[] =>
  some.filter(({content, stem}) => content && !others.some((other) => other.stem === stem))
