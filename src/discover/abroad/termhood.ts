import type {Lines} from '../phrase/lines.ts'
import type {Token} from '../phrase/token.ts'
import {tokensOf} from '../phrase/tokens.ts'
import type {Told} from './equivalents.ts'

/** Of so many places the word class of a name is looked at. */
const sample = 3
/** What a name is taken for where no language tells word classes: one of several words names a thing sooner. */
const unknown = {one: 0.5, more: 0.6}
/** How common a word of the general language is, 0–9, and what is left of its termhood. */
const common = 6
const ofCommon = 0.6

/** How likely phrases that stand for each other name a thing, 0–1: by their head nouns, where a language tells. */
export function termhoodOf(lines: readonly Lines[], told: readonly Told[]): number {
  // By the usual names: of a rare one a few places tell little.
  const usual = told.filter(
    (one) =>
      !told.some((other) => other.translation === one.translation && other.places.length > one.places.length),
  )
  const known = usual.flatMap((one) => shareOf(lines[one.translation]!, one) ?? [])
  if (known.length > 0) return known.reduce((sum, share) => sum + share, 0) / known.length
  return told.some(({places}) => places[0]!.size > 1) ? unknown.more : unknown.one
}

/** The share of nouns among the heads of a phrase; undefined in a language that tells no word classes. */
function shareOf(lines: Lines, {places}: Told): number | undefined {
  const heads = places.slice(0, sample).flatMap(({at, size}) => headOf(lines, at, size) ?? [])
  const told = heads.filter(({word, isNoun}) => word.parts !== undefined || isNoun !== undefined)
  if (told.length === 0) return undefined
  const share = told.reduce((sum, {noun}) => sum + noun, 0) / told.length
  const isCommon = places[0]!.size === 1 && told[0]!.frequency >= common
  return told.some(({word}) => word.name.startsWith('#')) ? 0 : share * (isCommon ? ofCommon : 1)
}

/** The last word of content before `of`; all of them where there is none. */
function headOf(lines: Lines, at: number, size: number): Token | undefined {
  const row = lines.rowOf[at]!
  const tokens = tokensOf(lines, row)
  const [first, last] = [at, at + size - 1].map((word) => lines.tokenOf[word]! - lines.tokenStarts[row]!)
  let head = tokens[last!]
  for (let token = last!; token > first!; token--)
    if (tokens[token]!.word.isGenitive) head = tokens[token - 1]
  return head
}
