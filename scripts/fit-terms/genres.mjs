import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {root} from './engine.mjs'
import {contentWords, lenient, strict} from './score.mjs'

const shipped = join(root, 'corpus/ai-plus')
const {translations} = JSON.parse(readFileSync(join(shipped, 'clausediff.config.json'), 'utf8'))

/** Pairs of translations whose divergences are listed, with the sections that are left out in turn. */
const genres = {
  policy: {
    gold: 'gold/ai-plus/terms.dev.jsonl',
    texts: (_, id) => join(shipped, translations.find((one) => one.id === id).path),
    ids: ['cset', 'newswire'],
    sectionOf: (key) =>
      /^II\.\(\d+\)/.exec(key)?.[0] ??
      (key.startsWith('III') ? 'III' : key.startsWith('II') ? 'II.(2)' : key),
  },
  handbook: {
    gold: 'gold/enchiridion/terms.dev.jsonl',
    texts: (material, id) => `${material}/gold/enchiridion/${id}.tsv`,
    ids: ['long', 'matheson'],
    // Two sections in one part, so that none is of a sentence or two.
    sectionOf: (key) => `${Math.ceil(Number(key) / 2)}`,
  },
}
export const genreNames = Object.keys(genres)

/**
 * One pair of translations with its gold, and every span pair that may be reported in the clauses that the gold lists.
 *
 * @param material the folder that holds `gold`
 */
export async function readGenre(engine, name, material) {
  const {gold: file, texts, ids, sectionOf} = genres[name]
  const gold = readFileSync(`${material}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
    .map((pair) => ({
      ...pair,
      section: sectionOf(pair.key),
      forms: [pair, ...(pair.alt ?? [])].map(formOf),
    }))
  const collation = engine.collate(
    ids.map((id) => {
      const path = texts(material, id)
      const value = readFileSync(path, 'utf8')
      return engine.parse({path, value, data: {clausediff: {id, language: 'en'}}})
    }),
  )
  const candidates = await readCandidates(engine, collation, gold)
  const found = candidates.map((one) => ({...one, genre: name, section: sectionOf(one.key)}))
  return {name, ids, gold, collation, candidates: found, sections: [...new Set(found.map((c) => c.section))]}
}

const formOf = ({a, b}) => ({a: contentWords(a), b: contentWords(b)})

async function readCandidates(engine, collation, gold) {
  const words = new engine.Words(await collation.words(0).language.lexicon(), 'en')
  const abbreviations = engine.readAbbreviations(collation)
  const lines = collation.translations.map(
    (_, translation) => new engine.Lines(collation, translation, abbreviations, words),
  )
  const candidates = []
  for (const comparison of engine.compareTranslations(collation, 0, 1, lines, words)) {
    const {key} = collation.rows[comparison.row]
    const ofClause = gold.filter((pair) => pair.key === key)
    if (ofClause.length === 0) continue
    for (const candidate of comparison.candidates) {
      const text = engine.textsOf(comparison, candidate)
      const form = formOf(text)
      const matches = (one, kind) =>
        ofClause.some((g) => (!kind || g.kind === kind) && g.forms.some((f) => one(form, f)))
      candidates.push({
        ...candidate,
        key,
        text,
        form,
        exact: matches(strict),
        exactTerm: matches(strict, 'term'),
        right: matches(lenient),
        term: matches(lenient, 'term'),
      })
    }
  }
  return candidates
}

/**
 * Where two translations differ by these models, in the clauses that the gold lists, whatever the thresholds: what
 * `discover` finds over the whole work.
 */
export async function discoverWith(engine, {collation, gold}, models) {
  for (const name of ['rank', 'report', 'term']) {
    engine.models[name].bias = models[name].bias
    engine.models[name].weights = models[name].weights
  }
  const keys = new Set(gold.map(({key}) => key))
  const {divergences} = await engine.discover(collation)
  return divergences.flatMap(({row, a, b, score, termhood, concept}) => {
    const {key} = collation.rows[row]
    if (!keys.has(key)) return []
    const [textA, textB] = [a, b].map(({clause, start, end}) => clause.text.slice(start, end))
    const text = {a: textA, b: textB}
    return [{key, text, form: formOf(text), score, termhood, concept}]
  })
}
