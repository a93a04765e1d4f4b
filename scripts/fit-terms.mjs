// Fits the weights of the phrase engine (src/discover/phrase/weights.ts) on the gold divergences of the policy texts,
// and measures them on two genres, the handbook of ethics being the other.
//
//   CLAUSEDIFF_MATERIAL=… node scripts/fit-terms.mjs            sections left out in turn, then writes the weights
//   CLAUSEDIFF_MATERIAL=… node scripts/fit-terms.mjs --dry      figures only
//   … --genres                                                  also: each genre by itself, by the other, by both
//   … --without cover,meaning                                   the same with features left out (ablation)
//   … --verbose                                                 every point of the curve
//   … --errors                                                  what is wrong and missing, sections left out in turn
//
// Sections left out: all three models are fitted anew without the section that they are then applied to, and what counts
// is what `discover` finds over the whole work, cut at the thresholds of the rules.
import {execFileSync} from 'node:child_process'
import {writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadEngine} from './fit-terms/engine.mjs'
import {discoverWith, genreNames, readGenre} from './fit-terms/genres.mjs'
import {fitModels} from './fit-terms/models.mjs'
import {lenient, measure} from './fit-terms/score.mjs'

const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) {
  console.error('set CLAUSEDIFF_MATERIAL to the folder that holds gold/ai-plus/terms.dev.jsonl')
  process.exit(2)
}
const asks = (flag) => process.argv.includes(flag)
const without = asks('--without') ? process.argv[process.argv.indexOf('--without') + 1].split(',') : []

const engine = await loadEngine()
const {thresholds} = engine
const read = await Promise.all(genreNames.map((name) => readGenre(engine, name, material)))
const genres = Object.fromEntries(read.map((genre) => [genre.name, genre]))
const candidates = read.flatMap((genre) => genre.candidates)
for (const {features} of candidates)
  for (const [f, name] of engine.featureNames.entries()) if (without.includes(name)) features[f] = 0
for (const {name, candidates: own, sections} of read)
  console.log(`${name}: ${own.length} candidates, sections ${sections.join(' ')}`)

/** What is found in each section of a genre by models that did not see it. */
async function leaveOut({name, gold, sections, ...genre}, from) {
  const found = []
  for (const section of sections) {
    const rows = candidates.filter(
      (row) => from.includes(row.genre) && !(row.genre === name && row.section === section),
    )
    const keys = new Set(gold.filter((pair) => pair.section === section).map(({key}) => key))
    const all = await discoverWith(engine, {...genre, gold}, fitModels(engine, rows))
    found.push(...all.filter(({key}) => keys.has(key)))
  }
  return found
}

/** What is told of a genre: the handbook is translated freely. */
const toldOf = (name) => {
  const least = name.startsWith('handbook') ? thresholds.free : thresholds.literal
  return ({score, termhood}) => score >= least.score && score * termhood >= least.term
}

function show(name, gold, found) {
  const line = (point, {lenient: l, strict: s, reported}) =>
    `${name.padEnd(28)} ${point.padEnd(20)} lenient R ${l.recall.toFixed(3)} P ${l.precision.toFixed(3)} F1 ${l.f1.toFixed(3)} term precision ${l.termPrecision.toFixed(3)}; strict F1 ${s.f1.toFixed(3)}; ${reported} reported`
  console.log(line('as told', measure(found.filter(toldOf(name)), gold)))
  if (!asks('--verbose')) return
  for (const score of [0.4, 0.5, 0.6, 0.7])
    for (const term of [0, 0.15, 0.2, 0.25, 0.3, 0.35, 0.38, 0.45]) {
      const at = found.filter((one) => one.score >= score && one.score * one.termhood >= term)
      console.log(line(`score ${score} term ${term}`, measure(at, gold)))
    }
}

function showErrors(gold, found) {
  for (const {key, text, form, score, termhood} of found)
    if (!gold.some((pair) => pair.key === key && pair.forms.some((f) => lenient(form, f))))
      console.log(`spurious ${key}\t${score.toFixed(2)} ${termhood.toFixed(2)}\t${text.a} | ${text.b}`)
  for (const pair of gold.filter(({kind, core}) => core && kind === 'term'))
    if (!found.some(({key, form}) => key === pair.key && pair.forms.some((f) => lenient(form, f))))
      console.log(`missed ${pair.key}\t${pair.a} | ${pair.b}`)
}

const {policy, handbook} = genres
const heldOut = await leaveOut(policy, ['policy'])
show('policy, sections left out', policy.gold, heldOut)
if (asks('--errors')) showErrors(policy.gold, heldOut.filter(toldOf('policy')))
const models = fitModels(engine, policy.candidates)
show('policy, nothing left out', policy.gold, await discoverWith(engine, policy, models))
const elsewhere = await discoverWith(engine, handbook, models)
show('handbook, by the policy', handbook.gold, elsewhere)
if (asks('--errors')) showErrors(handbook.gold, elsewhere.filter(toldOf('handbook')))
if (asks('--genres')) {
  show('handbook, sections left out', handbook.gold, await leaveOut(handbook, ['handbook']))
  const ofHandbook = fitModels(engine, handbook.candidates)
  show('policy, by the handbook', policy.gold, await discoverWith(engine, policy, ofHandbook))
  show('policy, by both', policy.gold, await leaveOut(policy, genreNames))
  show('handbook, by both', handbook.gold, await leaveOut(handbook, genreNames))
}

if (!asks('--dry') && without.length === 0) {
  const number = (value) => `${Number(value.toPrecision(5))}`
  const source = ['rank', 'report', 'term']
    .map((name) => {
      const {bias, weights} = models[name]
      const names = name === 'rank' ? engine.featureNames : engine.secondNames
      const lines = names.map((feature, f) => `    ${feature}: ${number(weights[f])},`).join('\n')
      const list = name === 'rank' ? 'featureNames' : 'secondNames'
      return `export const ${name} = modelOf(${list}, {\n  bias: ${number(bias)},\n  weights: {\n${lines}\n  },\n})\n`
    })
    .join('\n')
  const file = fileURLToPath(new URL('../src/discover/phrase/weights.ts', import.meta.url))
  writeFileSync(
    file,
    `// Generated by scripts/fit-terms.mjs from the gold term divergences of cset and newswire (development clauses);\n// do not edit. One weight a feature.\nimport {featureNames, secondNames} from './feature-names.ts'\nimport {modelOf} from './model.ts'\n\n${source}`,
  )
  execFileSync('npx', ['biome', 'format', '--write', file], {stdio: 'ignore'})
}
