// Fits the weights of the word linker: node scripts/fit-links.mjs [--write] [--all] [--stages 3]
import {writeFileSync} from 'node:fs'
import {readGold, score} from './links/gold.mjs'
import {layKeyed, load, material} from './links/load.mjs'
import {fitGroups} from './links/newton.mjs'

const option = (name, value) =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : value
const stageCount = Number(option('--stages', 3))
const l2 = Number(option('--l2', 1e-4))
const rng = (book) => [...book].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) >>> 0, 7)
const isFit = process.argv.includes('--all') ? () => true : (book) => rng(book) % 2 === 0
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
  return {name: `${a}-${b}`, words, gold, stages, step: stages.next()}
})
const fitted = []
for (let stage = 0; stage < stageCount; stage++) {
  const x = []
  const groups = []
  for (const pair of pairs) {
    const mine = examples(pair, pair.step.value, x)
    for (const group of mine) group.weight = 1 / mine.length
    groups.push(...mine)
  }
  const {weights, loss} = fitGroups(Float64Array.from(x), width, groups, {l2, start: fitted[stage - 1]})
  fitted.push(weights)
  console.log(`stage ${stage}: ${groups.length} words, loss ${loss.toFixed(4)}`)
  console.log(engine.featureNames.map((name, f) => `  ${name} ${weights[f].toFixed(3)}`).join('\n'))
  for (const pair of pairs) {
    pair.step = pair.stages.next(weights)
  }
}
for (const pair of pairs) {
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const links = engine.decode(pair.words[0], pair.words[1], pair.step.value, threshold)
    const print = (name, s) =>
      `${name} all ${s.all.f1.toFixed(4)} different ${s.different.precision.toFixed(3)} ${s.different.recall.toFixed(3)} ${s.different.f1.toFixed(4)}`
    console.log(
      pair.name,
      threshold,
      print(
        'fit',
        score(
          pair.gold.filter((g) => isFit(g.book)),
          links,
        ),
      ),
      print(
        '| other',
        score(
          pair.gold.filter((g) => !isFit(g.book)),
          links,
        ),
      ),
    )
  }
}

/** One group a word that the gold judges. */
function examples({gold}, {cells, eachCell}, x) {
  const groups = []
  for (const entry of gold) {
    if (!isFit(entry.book)) continue
    const {row} = entry
    const n = cells.freeAStarts[row + 1] - cells.freeAStarts[row]
    const m = cells.freeBStarts[row + 1] - cells.freeBStarts[row]
    if (n * m === 0) continue
    const tokenA = Array.from(
      {length: n},
      (_, k) => entry.tokensA[cells.freeA[cells.freeAStarts[row] + k] - entry.startA],
    )
    const tokenB = Array.from(
      {length: m},
      (_, k) => entry.tokensB[cells.freeB[cells.freeBStarts[row] + k] - entry.startB],
    )
    const byA = tokenA.map(() => ({cells: [], right: -1}))
    const byB = tokenB.map(() => ({cells: [], right: -1}))
    let at = 0
    eachCell(row, (_, values) => {
      const k = Math.floor(at / m)
      const l = at++ % m
      const i = tokenA[k]
      const j = tokenB[l]
      if (!entry.coveredA.has(i) || !entry.coveredB.has(j)) return
      const id = i * 4096 + j
      const sure = entry.sure.has(id)
      if (!sure && entry.possible.has(id) && !entry.sureA.has(i) && !entry.sureB.has(j)) return
      const cell = x.length / width
      for (let f = 0; f < width; f++) x.push(values[f])
      for (const group of [byA[k], byB[l]]) {
        if (sure) group.right = group.cells.length
        group.cells.push(cell)
      }
    })
    groups.push(...byA.filter((_, k) => entry.coveredA.has(tokenA[k]) && byA[k].cells.length > 0))
    groups.push(...byB.filter((_, l) => entry.coveredB.has(tokenB[l]) && byB[l].cells.length > 0))
  }
  return groups
}
if (process.argv.includes('--write')) {
  writeFileSync(
    new URL('../src/collate/links/weights.ts', import.meta.url),
    `/** Weights of each stage's features. */\nexport const weights = [\n${fitted.map((w) => `  Float64Array.from([${[...w].map((v) => Number(v.toFixed(3))).join(', ')}]),\n`).join('')}]\n`,
  )
}
