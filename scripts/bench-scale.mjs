// What many documents and many machines cost, as ratios of processor time from one run:
// node scripts/bench-scale.mjs [--pairs 200] [--tenfold] [--rows] [--bibles] [--copies 33 [--parts 2]]
//
// --copies measures `terms` of so many reworded Bibles, 33 for a million rows, in parts of a copy each; with --parts so many
// of these, without the merge.
// --rows measures ten thousand rows of one pair of Bibles, shared out by rows.
// --tenfold measures ten times as many documents, too; --bibles the pairs of nine translations in parts, for which
// CLAUSEDIFF_MATERIAL names the folder with bible/.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {makeProject, nameOf} from './bench/documents.mjs'
import {run} from './bench/measure.mjs'
import {makeReworded} from './bench/reworded.mjs'
import {findTexts} from './bench/texts.mjs'

const bin = join(import.meta.dirname, '../bin/clausediff.js')
const numberOf = (option) => {
  const at = process.argv.indexOf(option)
  return at > 0 ? Number(process.argv[at + 1]) : undefined
}
const pairs = numberOf('--pairs') ?? 200
const may = [0, 1]

function say(what, value, bound, unit = '×') {
  const limit = bound === undefined ? '' : `  ${value <= bound ? 'within' : 'ABOVE'} ${bound} ${unit}`
  console.log(`${what.padEnd(58)}${value.toFixed(2).padStart(9)} ${unit}${limit}`)
}
const check = (cwd, ...args) => run([bin, 'check', '--quiet', ...args], {cwd, may})
const sum = (runs) => runs.reduce((all, {processor}) => all + processor, 0)
const most = (runs) => Math.max(...runs.map(({megabytes}) => megabytes))

const folder = makeProject(pairs)
// One document in twenty, by its own run, stands for all.
const sample = Array.from({length: Math.ceil(pairs / 20)}, (_, at) => nameOf(at * 20))
// Where no config is near: one document of a project is judged with the names of the others.
const elsewhere = mkdtempSync(join(tmpdir(), 'clausediff-single-'))
const single = sample.map((name) => check(elsewhere, join(folder, 'a', name), join(folder, 'b', name)))
const each = sum(single) / single.length
const all = check(folder)
say(`check of ${pairs} documents / as many single runs`, all.processor / (each * pairs), 0.6)
say('the same, peak memory', all.megabytes, 300, 'MB')

const changed = join(folder, 'b', nameOf(Math.min(7, pairs - 1)))
writeFileSync(changed, readFileSync(changed, 'utf8').replace('within 5 days', 'within 50 days'))
const since = check(folder, '--since', 'main')
say('check --since main, one document changed / one single run', since.processor / each, 2)

const shards = Array.from({length: 4}, (_, index) =>
  run([bin, 'shard', '--of', '4', '--index', `${index}`, '--quiet'], {cwd: folder, may}),
)
const merge = run([bin, 'merge', 'shards', '--quiet'], {cwd: folder, may})
say('four shards and a merge / check in one process', (sum(shards) + merge.processor) / all.processor)
say('a shard, peak memory', most(shards), undefined, 'MB')
say('the merge, peak memory', merge.megabytes, undefined, 'MB')
for (const made of [folder, elsewhere]) rmSync(made, {recursive: true})

if (process.argv.includes('--tenfold')) {
  const tenfold = makeProject(pairs * 10)
  const ten = check(tenfold)
  say(`check of ${pairs * 10} documents / of ${pairs}`, ten.processor / all.processor, 10.5)
  say('the same, peak memory', ten.megabytes, undefined, 'MB')
  rmSync(tenfold, {recursive: true})
}

if (process.argv.includes('--rows')) {
  const {folder: made, all: texts} = findTexts(process.env.CLAUSEDIFF_MATERIAL)
  const pair = texts.slice(0, 2).map((path, at) => {
    const file = join(made, `${'ab'[at]}.tsv`)
    writeFileSync(file, `${readFileSync(path, 'utf8').split('\n').slice(0, 10_000).join('\n')}\n`)
    return file
  })
  for (const as of ['check', 'terms']) {
    const args = ['--as', as, '--quiet', ...pair]
    const one = run([bin, as, '--quiet', ...pair], {cwd: made, may})
    const parts = Array.from({length: 4}, (_, index) =>
      run([bin, 'shard', '--of', '4', '--index', `${index}`, '-o', as, ...args], {cwd: made, may}),
    )
    const merged = run([bin, 'merge', as, ...args], {cwd: made, may})
    const longest = Math.max(...parts.map(({processor}) => processor))
    say(
      `${as} of 10,000 rows in four parts and a merge / in one process`,
      (sum(parts) + merged.processor) / one.processor,
    )
    say('the longest part and the merge / in one process', (longest + merged.processor) / one.processor)
    say('a part, peak memory', most(parts), 400, 'MB')
    say('one process, peak memory', one.megabytes, undefined, 'MB')
  }
  rmSync(made, {recursive: true})
}

if (process.argv.includes('--bibles')) {
  const material = process.env.CLAUSEDIFF_MATERIAL
  if (!material) console.warn('CLAUSEDIFF_MATERIAL IS NOT SET: nine made works stand in for Bibles')
  const {folder: made, all: texts} = findTexts(material)
  const args = ['--as', 'terms', '--base', 'kjv', '--quiet', ...texts]
  const one = run([bin, 'terms', '--base', 'kjv', '--quiet', ...texts], {cwd: made, may})
  const parts = Array.from({length: 8}, (_, index) =>
    run([bin, 'shard', '--of', '8', '--index', `${index}`, '--format', 'table', ...args], {cwd: made, may}),
  )
  const merged = run([bin, 'merge', 'shards', ...args], {cwd: made, may})
  say(
    'nine translations in eight parts / in one process',
    (sum(parts) + merged.processor) / one.processor,
    1.25,
  )
  say('a part, peak memory', most(parts), 400, 'MB')
  say('the merge, peak memory', merged.megabytes, 400, 'MB')
  say('one process, peak memory', one.megabytes, undefined, 'MB')
  rmSync(made, {recursive: true})
}

const copies = numberOf('--copies')
if (copies) {
  const {folder: made, all: texts} = findTexts(process.env.CLAUSEDIFF_MATERIAL)
  const pair = texts.slice(0, 2)
  const {folder: many, rows} = makeReworded(pair, copies)
  const one = run([bin, 'terms', '--quiet', ...pair], {cwd: made, may})
  // About a pair of Bibles each. What divides the number of books gives one part each copy of the longest.
  let of = copies
  while (of % 2 === 0 || of % 3 === 0 || of % 11 === 0) of++
  const parts = Array.from({length: numberOf('--parts') ?? of}, (_, index) =>
    run(
      [bin, 'shard', '--as', 'terms', '--format', 'table', '--quiet', '--of', `${of}`, '--index', `${index}`],
      {cwd: many, may},
    ),
  )
  const merged =
    parts.length === of ? [run([bin, 'merge', 'shards', '--as', 'terms', '--quiet'], {cwd: many, may})] : []
  const share = rows * (parts.length / of)
  say(`rows of ${copies} reworded pairs`, rows, undefined, 'rows')
  say(
    `a row of ${parts.length} of ${of} parts${merged.length > 0 ? ' and the merge' : ''} / of one pair`,
    (sum(parts) + sum(merged)) / share / (one.processor / (rows / copies)),
    1.2,
  )
  say('a part, peak memory', most(parts), 450, 'MB')
  if (merged.length > 0) say('the merge, peak memory', most(merged), undefined, 'MB')
  for (const folder of [made, many]) rmSync(folder, {recursive: true})
}
