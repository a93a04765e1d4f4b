// What formats cost: `check` over the shipped corpus with one format and with seven, each the best of several runs
// of processor time, so that whatever else the machine does counts for little. `node scripts/bench-formats.mjs`.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const rounds = Number(process.argv[2] ?? 5)
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-bench-'))
const names = ['table', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']
const runs = {
  one: ['--format', `json=${join(folder, 'one')}`],
  seven: names.flatMap((name) => ['--format', `${name}=${join(folder, name)}`]),
}

/** Processor time in ms; the child reports its own. */
function cost(args) {
  const code = `
    process.argv.splice(1, 1, ${JSON.stringify(bin)})
    const {main} = await import(${JSON.stringify(join(import.meta.dirname, '../dist/cli/main.cjs'))})
    await main(process)
    const {user, system} = process.cpuUsage()
    console.log((user + system) / 1000)`
  const {stdout, stderr} = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code, '--', 'clausediff', 'check', '--quiet', ...args],
    {cwd: folder, encoding: 'utf8'},
  )
  if (stderr) throw new Error(stderr)
  return Number(stdout.trim().split('\n').at(-1))
}

const best = {one: Number.POSITIVE_INFINITY, seven: Number.POSITIVE_INFINITY}
for (let round = 0; round < rounds; round++) {
  for (const name of Object.keys(runs)) best[name] = Math.min(best[name], cost(runs[name]))
}
rmSync(folder, {recursive: true})
console.log(
  `check, one format ${best.one.toFixed(0)} ms, seven ${best.seven.toFixed(0)} ms: ${(best.seven / best.one).toFixed(2)} ×`,
)
