import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {readAbbreviations} from '../../src/discover/phrase/abbreviations.ts'
import {type Candidate, compareTranslations, leastOdds} from '../../src/discover/phrase/candidates.ts'
import {Lines} from '../../src/discover/phrase/lines.ts'
import {logOdds, type Model} from '../../src/discover/phrase/model.ts'
import {rank} from '../../src/discover/phrase/weights.ts'
import {Words} from '../../src/discover/phrase/word.ts'
import {languageOf} from '../../src/language/index.ts'
import {parse} from '../../src/parse/index.ts'
import {keyed} from '../keyed.ts'

const collation = collate(
  ['cset', 'newswire'].map((id) => {
    const path = `corpus/ai-plus/${id}.txt`
    return parse({path, value: readFileSync(path, 'utf8'), data: {clausediff: {id, language: 'en'}}})
  }),
)
const lexicon = (await languageOf('en').lexicon?.())!

function candidatesOfCorpus(model: Model | undefined): Candidate[] {
  const words = new Words(lexicon, 'en')
  const abbreviations = readAbbreviations(collation)
  const lines = collation.translations.map(
    (_, translation) => new Lines(collation, translation, abbreviations, words),
  )
  return [...compareTranslations(collation, 0, 1, lines, words, model)].flatMap(({candidates}) => candidates)
}

const placeOf = ({row, a0, a1, b0, b1}: Candidate): string => `${row}: ${a0}-${a1} ${b0}-${b1}`

test('no pair is refused that a close look would have kept', () => {
  const all = candidatesOfCorpus(undefined)
  const kept = candidatesOfCorpus(rank)
  expect(kept.length).toBeGreaterThan(1000)
  expect(all.length).toBeGreaterThan(5 * kept.length)
  expect(kept.map(placeOf)).toEqual(
    all.filter(({features}) => logOdds(rank, features) >= leastOdds).map(placeOf),
  )
})

test('the words near a word are those that the dictionary relates to it, and as nearly', () => {
  const words = new Words(lexicon, 'en')
  // Words of one family are told to be related before anybody asks what they mean.
  const met = collation.vocabulary.forms
    .slice(0, 600)
    .map((form) => words.of(form, form))
    .filter(({entry}) => entry)
  let related = 0
  for (const one of met) {
    const near = words.nearTo(one)
    for (const other of met) {
      if (one.entry!.family === other.entry!.family) continue
      const value = lexicon.related(one.form, other.form)
      if (value > 0) related++
      expect(near.get(other) ?? 0, `${one.form} / ${other.form}`).toBe(value)
    }
  }
  expect(related).toBeGreaterThan(100)
})

test('rows of the same words of content are not weighed, whatever small words and endings they have', () => {
  const texts = [
    {'1': 'The master pays the fee to the port.', '2': 'The master pays the fee.'},
    {'1': 'The masters pay a fee at the port.', '2': 'The master pays the charge.'},
  ]
  const laid = collate(texts.map((clauses, index) => keyed(`${index}`, clauses)))
  const words = new Words(lexicon, 'en')
  const abbreviations = readAbbreviations(laid)
  const lines = [0, 1].map((translation) => new Lines(laid, translation, abbreviations, words))
  const compared = [...compareTranslations(laid, 0, 1, lines, words, rank)]
  expect(compared.map(({row}) => laid.rows[row]!.key)).toEqual(['2'])
})
