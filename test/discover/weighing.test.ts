import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {readAbbreviations} from '../../src/discover/phrase/abbreviations.ts'
import {type Candidate, compareTranslations, leastOdds} from '../../src/discover/phrase/candidates.ts'
import {lineOf} from '../../src/discover/phrase/line.ts'
import {logOdds, type Model} from '../../src/discover/phrase/rank.ts'
import {rank} from '../../src/discover/phrase/weights.ts'
import {Words} from '../../src/discover/phrase/word.ts'
import {languageOf} from '../../src/language/index.ts'
import {parse} from '../../src/parse/index.ts'

async function candidatesOfCorpus(model: Model | undefined): Promise<Candidate[]> {
  const collation = collate(
    ['cset', 'newswire'].map((id) => {
      const path = `corpus/ai-plus/${id}.txt`
      return parse({path, value: readFileSync(path, 'utf8'), data: {clausediff: {id, language: 'en'}}})
    }),
  )
  const words = new Words(await languageOf('en').lexicon?.())
  const abbreviations = readAbbreviations(collation)
  const lines = collation.translations.map((_, translation) =>
    collation.rows.map((_, row) => lineOf(collation, row, translation, abbreviations, words)),
  )
  return [...compareTranslations(collation, 0, 1, lines, words, model)].flatMap(({candidates}) => candidates)
}

const placeOf = ({row, a0, a1, b0, b1}: Candidate): string => `${row}: ${a0}-${a1} ${b0}-${b1}`

test('no pair is refused that a close look would have kept', async () => {
  const all = await candidatesOfCorpus(undefined)
  const kept = await candidatesOfCorpus(rank)
  expect(kept.length).toBeGreaterThan(1000)
  expect(all.length).toBeGreaterThan(5 * kept.length)
  expect(kept.map(placeOf)).toEqual(
    all.filter(({features}) => logOdds(rank, features) >= leastOdds).map(placeOf),
  )
})
