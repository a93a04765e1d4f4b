// Fits the weights of the word linker to gold links and writes src/collate/links/weights.ts.
//
//   CLAUSEDIFF_MATERIAL=… node scripts/fit-links.mjs [--write] [--books all] [--off feature,feature] [--stages 3]
//
// Data: bible/{kjv-asv,ult-ust}.links.dev.jsonl. Half of the books (by a hash of the name) are fitted, both
// pairs weighing the same, one set of weights for both; figures are printed for both halves, and for the
// halves exchanged with --swap. --books all fits every dev book, which is what --write is for: the figures
// then say nothing. --off drops features (an ablation).
//
// Each stage is a multinomial logit: every judged word chooses among the cells of its row (or column) and a
// null of odds 1. A cell that gold calls possible is wrong beside a sure link and not judged elsewhere.
import {writeFileSync} from 'node:fs'
import {readGold, score} from './links/gold.mjs'
import {layKeyed, load, material} from './links/load.mjs'
import {fitGroups} from './links/newton.mjs'

const flag = (name) => process.argv.includes(name)
const option = (name, value) => (flag(name) ? process.argv[process.argv.indexOf(name) + 1] : value)
const stageCount = Number(option('--stages', 3))
const off = option('--off', '').split(',').filter(Boolean)
const l2 = 1e-4
const hash = (book) => [...book].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7)
const isFit =
  option('--books') === 'all' ? () => true : ({book}) => hash(book) % 2 === (flag('--swap') ? 1 : 0)

const engine = await load(
  'parse/index.ts',
  'collate/words.ts',
  'collate/links/stages.ts',
  'collate/links/features.ts',
  'collate/links/decode.ts',
)
const width = engine.featureCount

const pairs = [
  ['kjv', 'asv'],
  ['ult', 'ust'],
].map(([a, b]) => {
  const {translations, rows} = layKeyed(
    [a, b].map((id) => `${material()}/bible/${id}.tsv`),
    engine.parse,
  )
  const {vocabulary, words} = engine.readWords(translations, rows)
  const gold = readGold(`${material()}/bible/${a}-${b}.links.dev.jsonl`, rows, words)
  const stages = engine.linkingStages(vocabulary, words[0], words[1], stageCount)
  return {name: `${a}-${b}`, vocabulary, words, gold, stages, step: stages.next()}
})

const fitted = []
for (let stage = 0; stage < stageCount; stage++) {
  const x = []
  const groups = []
  for (const pair of pairs) {
    const mine = pair.gold.filter(isFit).flatMap((entry) => examples(entry, pair.step.value, x))
    for (const group of mine) group.weight = 1 / mine.length
    groups.push(...mine)
  }
  const {weights, loss} = fitGroups(Float64Array.from(x), width, groups, {l2, start: fitted[stage - 1]})
  fitted.push(weights)
  console.log(`stage ${stage}: ${groups.length} words, loss ${loss.toFixed(4)}`)
  for (const pair of pairs) pair.step = pair.stages.next(weights)
}
const calibration = calibrate()
for (const [f, name] of engine.featureNames.entries()) {
  console.log(`  ${name.padEnd(24)}${fitted.map((weights) => weights[f].toFixed(3).padStart(8)).join('')}`)
}
for (const {name, words, vocabulary, step, gold} of pairs) {
  const links = engine.decode(words[0], words[1], vocabulary, step.value, calibration)
  for (const [part, entries] of [
    ['fitted', gold.filter(isFit)],
    ['other', gold.filter((entry) => !isFit(entry))],
    ['both', gold],
  ]) {
    const {all, different} = score(entries, links)
    console.log(
      `${name} ${part.padEnd(6)} all ${all.f1.toFixed(3)}  different precision ${different.precision.toFixed(3)} recall ${different.recall.toFixed(3)} F1 ${different.f1.toFixed(3)}`,
    )
  }
}
if (flag('--write')) write()

/** One group for each judged word of a row: its cells, and which of them is the sure one. */
function examples(entry, {cells, eachCell}, x) {
  const {row} = entry
  const byA = entry.tokensA.map(() => ({cells: [], right: -1}))
  const byB = entry.tokensB.map(() => ({cells: [], right: -1}))
  eachCell(row, (at, values) => {
    const k = cells.a[at] - entry.startA
    const l = cells.b[at] - entry.startB
    const i = entry.tokensA[k]
    const j = entry.tokensB[l]
    if (!entry.coveredA.has(i) || !entry.coveredB.has(j)) return
    const id = i * 4096 + j
    const sure = entry.sure.has(id)
    if (!sure && entry.possible.has(id) && !entry.sureA.has(i) && !entry.sureB.has(j)) return
    const cell = x.length / width
    for (let f = 0; f < width; f++) x.push(off.includes(engine.featureNames[f]) ? 0 : values[f])
    for (const group of [byA[k], byB[l]]) {
      if (sure) group.right = group.cells.length
      group.cells.push(cell)
    }
  })
  return [...byA, ...byB].filter((group) => group.cells.length > 0)
}

/** How often links of each probability are right: logistic regression on the log odds, both pairs alike. */
function calibrate() {
  const x = []
  const groups = []
  for (const {words, vocabulary, step, gold} of pairs) {
    const links = engine.decode(words[0], words[1], vocabulary, step.value, {bias: 5, slope: 1})
    const mine = []
    for (const g of gold.filter(isFit)) {
      for (let link = links.rowStarts[g.row]; link < links.rowStarts[g.row + 1]; link++) {
        const i = g.tokensA[links.a[link]]
        const j = g.tokensB[links.b[link]]
        const logit = Math.log(links.scores[link] / (1 - links.scores[link])) - 5
        if (!g.coveredA.has(i) || !g.coveredB.has(j) || !Number.isFinite(logit)) continue
        const right = g.sure.has(i * 4096 + j) || g.possible.has(i * 4096 + j) ? 0 : -1
        mine.push({cells: [x.length / 2], right})
        x.push(1, logit)
      }
    }
    for (const group of mine) group.weight = 1 / mine.length
    groups.push(...mine)
  }
  const [bias, slope] = fitGroups(Float64Array.from(x), 2, groups, {l2: 0}).weights
  console.log(`calibration: bias ${bias.toFixed(3)}, slope ${slope.toFixed(3)}`)
  return {bias, slope}
}

function write() {
  const number = (value) => Number(value.toFixed(3))
  const stage = (weights) =>
    engine.featureNames.map((name, f) => {
      const key = /^[a-z]+$/.test(name) ? name : `'${name}'`
      return `    ${key}: ${number(weights[f])},`
    })
  const lines = [
    '// Written by scripts/fit-links.mjs, which names the data. Log odds per unit of each feature, stage by stage.',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: a fitted 3.141 is no Math.PI',
    'export const weights = [',
    ...fitted.flatMap((weights) => ['  {', ...stage(weights), '  },']),
    ']',
    `export const calibration = {bias: ${number(calibration.bias)}, slope: ${number(calibration.slope)}}`,
    '',
  ]
  writeFileSync(new URL('../src/collate/links/weights.ts', import.meta.url), lines.join('\n'))
}
