// How many lexical divergences that gold lists for two Bibles are in some concept:
//   CLAUSEDIFF_MATERIAL=… node scripts/score-concepts.mjs [--least 10]
// Gold: bible/kjv-asv.divergences.dev.tsv; lemmas match by stem. Prints also the first hundred concepts, to be read.
import {readFileSync} from 'node:fs'
import {load, material} from './links/load.mjs'

const least = process.argv.includes('--least')
  ? Number(process.argv[process.argv.indexOf('--least') + 1])
  : 10
const {parse, collate, discover, isInFirstView, languageOf} = await load(
  'parse/index.ts',
  'collate/index.ts',
  'discover/index.ts',
  'compose/index.ts',
  'language/index.ts',
)
const ids = ['kjv', 'asv']
const collation = collate(
  ids.map((id) => {
    const path = `${material()}/bible/${id}.tsv`
    return parse({path, value: readFileSync(path, 'utf8'), data: {clausediff: {id, language: 'en'}}})
  }),
)
const {concepts} = await discover(collation)
const english = languageOf('en')
const stemsOf = (text) =>
  new Set((text.match(/\p{L}+/gu) ?? []).map((word) => english.stem(english.fold(word))))
const told = concepts.map((concept) => ({
  isFirst: isInFirstView(concept),
  stems: ids.map((id) => {
    const at = collation.translations.findIndex((one) => one.id === id)
    return new Set(
      concept.renderings
        .filter(({translation}) => translation === at)
        .flatMap(({text}) => [...stemsOf(text)]),
    )
  }),
}))

let sought = 0
let found = 0
let printed = 0
const missed = []
const [, ...lines] = readFileSync(`${material()}/bible/kjv-asv.divergences.dev.tsv`, 'utf8')
  .trim()
  .split('\n')
for (const line of lines) {
  const [, a, b, count, , , kind] = line.split('\t')
  if (kind !== 'lexical' || Number(count) < least) continue
  sought++
  const [left, right] = [[...stemsOf(a)], [...stemsOf(b)]]
  const hits = told.filter(
    ({stems}) => left.some((stem) => stems[0].has(stem)) && right.some((stem) => stems[1].has(stem)),
  )
  if (hits.length > 0) found++
  else missed.push(`${a}/${b} ${count}`)
  if (hits.some(({isFirst}) => isFirst)) printed++
}
console.log(
  `${found} of ${sought} pairs in some concept (${((100 * found) / sought).toFixed(0)} %), ${printed} in the first view`,
)
console.log(`missed: ${missed.join(', ')}`)
for (const [at, {label, evidence}] of concepts.slice(0, 100).entries()) {
  console.log(`${String(at + 1).padStart(3)} ${label} (${evidence.for} for, ${evidence.against} against)`)
}
