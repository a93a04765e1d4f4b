// What formats cost: `check` over the shipped corpus with one format and with seven, each the best of several runs
// of processor time, so that whatever else the machine does counts for little. `node scripts/bench-formats.mjs [ROUNDS]`.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {race} from './bench/measure.mjs'

const rounds = Number(process.argv[2] ?? 5)
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-bench-'))
const command = (...names) => [
  bin,
  'check',
  '--quiet',
  '--corpus',
  'ai-plus',
  ...names.flatMap((name) => ['--format', `${name}=${join(folder, name)}`]),
]
const {one, seven} = race(
  {
    one: command('json'),
    seven: command('table', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown'),
  },
  rounds,
)
rmSync(folder, {recursive: true})
const [less, more] = [one, seven].map(({processor}) => processor)
console.log(
  `check, one format ${less.toFixed(0)} ms, seven ${more.toFixed(0)} ms: ${(more / less).toFixed(2)} ×`,
)
