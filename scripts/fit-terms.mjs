// Fits the weights of the phrase engine (src/discover/phrase/weights.ts) on the gold divergences of the policy texts.
//
//   CLAUSEDIFF_MATERIAL=… node scripts/fit-terms.mjs            leave-one-section-out figures, then writes the weights
//   CLAUSEDIFF_MATERIAL=… node scripts/fit-terms.mjs --dry      figures only
//   … --without cover,meaning                                   the same with features left out (ablation)
//   … --verbose                                                 every point of the curve
//
// Three logistic models with an L2 penalty. `rank` says of any span pair whether it is the one to report (positive: an
// exact gold span pair); greedy choice without overlap follows. `report` says of a chosen pair whether it is a
// divergence at all, `term` whether it is terminology; both are fitted on the pairs chosen by rank models that did not
// see their section, since a model's own choices look better than they are.
// Leave-one-section-out: all three models are fitted anew without the section that they are then applied to.
import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadEngine, readCorpus} from './fit-terms/engine.mjs'
import {fitLogistic, standardise} from './fit-terms/logistic.mjs'
import {contentWords, lenient, measure, strict} from './fit-terms/score.mjs'

const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) {
  console.error('set CLAUSEDIFF_MATERIAL to the folder that holds gold/ai-plus/terms.dev.jsonl')
  process.exit(2)
}
const without = process.argv.includes('--without')
  ? process.argv[process.argv.indexOf('--without') + 1].split(',')
  : []
const penalty = {rank: 24, report: 30, term: 40}
/** A wording's span is worth less than a term's: terms are what is sought. */
const wordingWorth = 0.2

const engine = await loadEngine()
const gold = readFileSync(`${material}/gold/ai-plus/terms.dev.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .map((pair) => ({
    ...pair,
    forms: [pair, ...(pair.alt ?? [])].map(({a, b}) => ({a: contentWords(a), b: contentWords(b)})),
  }))
const keys = new Set(gold.map(({key}) => key))
const sectionOf = (key) =>
  /^II\.\(\d+\)/.exec(key)?.[0] ?? (key.startsWith('III') ? 'III' : key.startsWith('II') ? 'II.(2)' : key)

const {collation, a, b} = await readCorpus(engine)
const words = new engine.Words(await collation.words(a).language.lexicon(), 'en')
const candidates = []
const began = performance.now()
const abbreviations = engine.readAbbreviations(collation)
const lines = collation.translations.map(
  (_, translation) => new engine.Lines(collation, translation, abbreviations, words),
)
const comparisons = [...engine.compareTranslations(collation, a, b, lines, words)]
const took = performance.now() - began
for (const comparison of comparisons) {
  const {key} = collation.rows[comparison.row]
  if (!keys.has(key)) continue
  const ofClause = gold.filter((pair) => pair.key === key)
  for (const candidate of comparison.candidates) {
    const text = engine.textsOf(comparison, candidate)
    const form = {a: contentWords(text.a), b: contentWords(text.b)}
    const matches = (one, kind) =>
      ofClause.some((g) => (!kind || g.kind === kind) && g.forms.some((f) => one(form, f)))
    candidates.push({
      ...candidate,
      key,
      section: sectionOf(key),
      text,
      form,
      exact: matches(strict),
      exactTerm: matches(strict, 'term'),
      right: matches(lenient),
      term: matches(lenient, 'term'),
    })
  }
}
const left = engine.featureNames.map((name) => without.includes(name))
for (const {features} of candidates) for (const [f, out] of left.entries()) if (out) features[f] = 0
const sections = [...new Set(candidates.map(({section}) => section))]
console.log(
  `${candidates.length} candidates in ${keys.size} clauses (${Math.round(took)} ms for all clauses), sections ${sections.join(' ')}`,
)

const scale = standardise(candidates.map(({features}) => features))
let start
const fitRank = (rows) =>
  fitLogistic(
    rows.flatMap(({features, exact, exactTerm}) =>
      exact && !exactTerm
        ? [
            {x: features, y: 1, weight: wordingWorth},
            {x: features, y: 0, weight: 1 - wordingWorth},
          ]
        : [{x: features, y: exactTerm ? 1 : 0, weight: 1}],
    ),
    scale,
    penalty.rank,
    start,
  )
start = fitRank(candidates).standardised
const choose = (model, rows) =>
  [...new Set(rows.map(({key}) => key))].flatMap((key) =>
    engine.choose(
      rows
        .filter((row) => row.key === key)
        .map((row) => ({...row, odds: engine.logOdds(model, row.features)}))
        .filter(({odds}) => odds >= engine.leastOdds),
    ),
  )
const fitAll = (rows) => {
  const inner = [...new Set(rows.map(({section}) => section))]
  const chosen = inner.flatMap((section) =>
    choose(
      fitRank(rows.filter((row) => row.section !== section)),
      rows.filter((row) => row.section === section),
    ),
  )
  const examples = chosen.map((row) => ({...row, x: engine.secondLook(row.features, row.odds)}))
  const second = standardise(examples.map(({x}) => x))
  return {
    rank: fitRank(rows),
    report: fitLogistic(
      examples.map(({x, right}) => ({x, y: right ? 1 : 0, weight: 1})),
      second,
      penalty.report,
    ),
    term: fitLogistic(
      examples.filter(({right}) => right).map(({x, term}) => ({x, y: term ? 1 : 0, weight: 1})),
      second,
      penalty.term,
    ),
  }
}
const apply = ({rank, report, term}, rows) => {
  const chosen = choose(rank, rows)
  const byRow = new Map(chosen.map(({row}) => [row, chosen.filter((one) => one.row === row)]))
  const whole = [...byRow].flatMap(([row, ofRow]) => engine.keepCoordinations(comparisons[row], ofRow))
  return whole.map((row) => {
    const text = engine.textsOf(comparisons[row.row], row)
    const x = engine.secondLook(row.features, row.odds)
    return {
      ...row,
      text,
      form: {a: contentWords(text.a), b: contentWords(text.b)},
      score: engine.probability(engine.logOdds(report, x)),
      termhood: engine.probability(engine.logOdds(term, x)),
    }
  })
}

const thresholds = engine.thresholds
const show = (name, chosen) => {
  const at = (minScore, minTerm) => {
    const found = chosen.filter(({score, termhood}) => score >= minScore && score * termhood >= minTerm)
    return {minScore, minTerm, ...measure(found, gold)}
  }
  const grid = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65].flatMap((s) =>
    [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4].map((t) => at(s, t)),
  )
  const line = ({minScore, minTerm, lenient: l, strict: s, reported}) =>
    `${name.padEnd(6)} score ${minScore} term ${minTerm}: lenient R ${l.recall.toFixed(3)} P ${l.precision.toFixed(3)} F1 ${l.f1.toFixed(3)} term precision ${l.termPrecision.toFixed(3)}; strict F1 ${s.f1.toFixed(3)}; ${reported} reported`
  if (process.argv.includes('--verbose')) for (const point of grid) console.log(line(point))
  console.log(line(at(thresholds.score, thresholds.term)))
  const best = grid
    .filter(({lenient: l}) => l.termPrecision >= 0.7)
    .sort((x, y) => y.lenient.f1 - x.lenient.f1)
  const smooth = best.slice(0, 8).reduce((sum, {lenient: l}) => sum + l.f1, 0) / 8
  console.log(`${line(best[0] ?? grid[0])}  (best of the grid; mean of the best 8: ${smooth.toFixed(3)})`)
  const all = at(0, 0)
  console.log(`${line(all)}  (all chosen)`)
  return chosen.filter(
    ({score, termhood}) => score >= thresholds.score && score * termhood >= thresholds.term,
  )
}
const heldOut = sections.flatMap((section) =>
  apply(
    fitAll(candidates.filter((row) => row.section !== section)),
    candidates.filter((row) => row.section === section),
  ),
)
const reported = show('held', heldOut)
const models = fitAll(candidates)
show('resub', apply(models, candidates))

if (process.argv.includes('--errors')) {
  for (const {key, text, right, score, termhood} of reported)
    if (!right)
      console.log(`spurious ${key}\t${score.toFixed(2)} ${termhood.toFixed(2)}\t${text.a} | ${text.b}`)
  for (const pair of gold.filter(({kind, core}) => core && kind === 'term')) {
    if (reported.some(({key, form}) => key === pair.key && pair.forms.some((f) => lenient(form, f)))) continue
    const differs = (form) =>
      form.a.some((w) => pair.forms[0].a.includes(w) && !pair.forms[0].b.includes(w)) ||
      form.b.some((w) => pair.forms[0].b.includes(w) && !pair.forms[0].a.includes(w))
    const near = heldOut
      .filter(({key, form}) => key === pair.key && differs(form))
      .map(({text, score, termhood}) => `${text.a} / ${text.b} (${score.toFixed(2)} ${termhood.toFixed(2)})`)
    console.log(`missed ${pair.key}\t${pair.a} | ${pair.b}\t<< ${near.slice(0, 3).join('; ')}`)
  }
}
if (process.argv.includes('--weights'))
  for (const [f, name] of engine.featureNames.entries())
    console.log(
      name.padEnd(20),
      ...['rank', 'report', 'term'].map((m) =>
        (models[m].weights[f] * (scale.deviations[f] ?? 1)).toFixed(2).padStart(7),
      ),
    )
if (!process.argv.includes('--dry') && without.length === 0) {
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
