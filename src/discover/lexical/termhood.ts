import type {Lexicon} from '../../language/index.ts'

/** A difference that recurs this often is as good as even to be a decision of the translators. */
const halfRepeated = 10

/**
 * How likely a pair of renderings is terminology: it names a thing (nouns and names, by dictionary), or the
 * difference recurs so often that it must be a rule of the translators, not a turn of phrase.
 */
export function termhoodOf(naming: number, count: number): number {
  return 1 - (1 - 0.7 * naming) * (halfRepeated / (halfRepeated + count))
}

/** How much two words name things, 0–1. Without a dictionary nobody knows. */
export function namingOf(one: string, other: string, lexicon: Lexicon | undefined): number {
  return lexicon ? Math.sqrt(nounShare(one, lexicon) * nounShare(other, lexicon)) : 0.5
}

function nounShare(word: string, lexicon: Lexicon): number {
  const {noun, verb, adjective, adverb} = lexicon.parts(word)
  const all = noun + verb + adjective + adverb
  return all > 0 ? noun / all : 1
}
