import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {readAbbreviations} from '../../src/discover/phrase/abbreviations.ts'
import {kinOf} from '../../src/discover/phrase/kin-filter.ts'
import {Lines} from '../../src/discover/phrase/lines.ts'
import {kinship, likenessOf} from '../../src/discover/phrase/similarity.ts'
import {Words} from '../../src/discover/phrase/word.ts'
import {languageOf} from '../../src/language/index.ts'
import {keyed} from '../keyed.ts'

const sailors =
  'The master of the harbour inspects ships, boats and vessels; the inspector painted a social picture of society.'
const masons =
  'Masons contract with a contractor to build walls and buildings, and the builder computes the cost of computing.'

/** The words of two clauses; without a dictionary only how they begin makes words akin. */
async function wordsOf(language: string): Promise<Words> {
  const lexicon = language === 'en' ? await languageOf('en').lexicon?.() : undefined
  const words = new Words(lexicon, 'en')
  const collation = collate([keyed('a', {'1': sailors}), keyed('b', {'1': masons})])
  const abbreviations = readAbbreviations(collation)
  for (const translation of [0, 1]) new Lines(collation, translation, abbreviations, words)
  return words
}

test.each(['en', 'none'])('no two words that are akin are kept apart, dictionary: %s', async (language) => {
  const words = await wordsOf(language)
  const kin = kinOf(words)
  let [akin, apart] = [0, 0]
  for (const word of words.list) {
    kin.open(word)
    for (const other of words.list) {
      const {kind} = likenessOf(word, other, words)
      if (kind === kinship.same) continue
      if (kind !== kinship.none) {
        akin++
        expect(kin.lets(word.id, other.id), `${word.form} / ${other.form}`).toBe(true)
      } else if (!kin.lets(word.id, other.id)) apart++
    }
  }
  expect(akin).toBeGreaterThan(0)
  // Nearly all words are told apart without a closer look.
  expect(apart).toBeGreaterThan(0.9 * words.list.length ** 2)
})
