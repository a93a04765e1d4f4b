// Runs node as a child and says how long it took and what it used.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const usage = join(import.meta.dirname, 'usage.mjs')

/** Wall time and processor time in ms, peak memory in MB; throws where the child ends with none of the codes in `may`: 1 says that something was found. */
export function run(args, {cwd, may = [0, 1]} = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'clausediff-bench-'))
  const file = join(folder, 'usage.json')
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--import', usage, ...args], {
    // Certificates of one's own are read at every start, which takes longer than `show` does.
    env: {...process.env, NODE_EXTRA_CA_CERTS: undefined, BENCH_USAGE: file, NO_COLOR: '1'},
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    ...(cwd && {cwd}),
  })
  const wall = performance.now() - start
  if (!may.includes(status)) throw new Error(`node ${args.join(' ')} exited with ${status}: ${stderr}`)
  const used = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, {recursive: true})
  return {wall, ...used}
}

/** The best of several rounds for each command, taken in turn so that a busy machine slows all alike. */
export function race(commands, rounds) {
  const best = {}
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const {wall, processor, megabytes} = run(args)
      const known = best[name] ?? {wall: Infinity, processor: Infinity, megabytes: 0}
      best[name] = {
        wall: Math.min(known.wall, wall),
        processor: Math.min(known.processor, processor),
        megabytes: Math.max(known.megabytes, megabytes),
      }
    }
  }
  return best
}
