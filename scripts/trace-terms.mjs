// Where each gold term that is not told gets lost, from candidates to the report, on both genres of fit-terms.mjs:
//   CLAUSEDIFF_MATERIAL=… node scripts/trace-terms.mjs [policy|handbook]
// candidate: no span pair matches it; odds: the best that does is too unlikely to be chosen; overlap: another pair was
// chosen there; score, term: chosen, but not sure enough to be a divergence, or a term.
import {loadEngine} from './fit-terms/engine.mjs'
import {discoverWith, genreNames, readGenre} from './fit-terms/genres.mjs'
import {lenient} from './fit-terms/score.mjs'

const material = process.env.CLAUSEDIFF_MATERIAL
if (!material) {
  console.error('set CLAUSEDIFF_MATERIAL to the folder that holds gold/ai-plus/terms.dev.jsonl')
  process.exit(2)
}
const asked = process.argv.slice(2)
const engine = await loadEngine()
const shipped = Object.fromEntries(['rank', 'report', 'term'].map((name) => [name, {...engine.models[name]}]))

for (const name of genreNames.filter((name) => asked.length === 0 || asked.includes(name))) {
  const genre = await readGenre(engine, name, material)
  const found = await discoverWith(engine, genre, shipped)
  const least = name === 'handbook' ? engine.thresholds.free : engine.thresholds.literal
  const counts = {found: 0}
  for (const gold of genre.gold.filter(({kind, core}) => kind === 'term' && core)) {
    const {stage, seen} = stageOf(gold, genre, found, least)
    counts[stage] = (counts[stage] ?? 0) + 1
    if (stage !== 'found') console.log(`${stage.padEnd(9)} ${gold.key}\t${gold.a} | ${gold.b}\t${seen ?? ''}`)
  }
  console.log(name, JSON.stringify(counts))
}

function stageOf({key, forms}, {candidates}, found, least) {
  const matches = (one) => one.key === key && forms.some((form) => lenient(one.form, form))
  const sayOf = ({text, ...one}, ...what) =>
    [`${text.a} | ${text.b}`, ...what.map((name) => one[name].toFixed(2))].join(' ')
  const [hit] = found.filter(matches).sort((x, y) => y.score * y.termhood - x.score * x.termhood)
  if (hit) {
    const isSure = hit.score >= least.score
    if (isSure && hit.score * hit.termhood >= least.term) return {stage: 'found'}
    return {stage: isSure ? 'term' : 'score', seen: sayOf(hit, 'score', 'termhood')}
  }
  const [best] = candidates
    .filter(matches)
    .map((one) => ({...one, odds: engine.logOdds(shipped.rank, one.features)}))
    .sort((x, y) => y.odds - x.odds)
  if (!best) return {stage: 'candidate'}
  return {stage: best.odds < engine.leastOdds ? 'odds' : 'overlap', seen: sayOf(best, 'odds')}
}
