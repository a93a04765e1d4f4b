// Kills `clausediff accept` with SIGKILL at random moments and looks at the lock after each: it must be the old
// one or the new one, byte for byte. `node scripts/kill-accept.mjs [rounds]`, 200 unless told otherwise; prints a
// line of JSON. Every other kill comes at one of the first six changes in the folder, which is
// while the lock is being written; the others come at any time between start and end.
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const rounds = Number(process.argv[2] ?? 200)
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-kill-'))
const lock = join(folder, 'clausediff.lock.json')
const env = {...process.env, CI: '', SOURCE_DATE_EPOCH: '1777852800', NO_COLOR: '1'}

/** Two states of one text; long clauses make the write long. */
function prepare(state) {
  const text = (key, what) => `I.(${key})\t${`Clause ${key} ${what} in all cases. `.repeat(8)}\n`
  const keys = Array.from({length: 40}, (_, index) => index + 1)
  writeFileSync(
    join(folder, 'a.tsv'),
    keys.map((key) => text(key, state === 0 ? 'applies' : 'holds')).join(''),
  )
  writeFileSync(join(folder, 'b.tsv'), keys.map((key) => text(key, 'applies')).join(''))
}

function accept() {
  const args = [bin, 'accept', 'a.tsv', 'b.tsv', '--by', 'Ada', '--quiet', '--rule', 'drift']
  return spawn(process.execPath, args, {cwd: folder, env, stdio: 'ignore'})
}

const ended = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve({code, signal})))

// A generator of one's own, so that a failure can be had again.
let seed = 20261123
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const states = []
let longest = 0
for (const state of [0, 1, 0]) {
  prepare(state)
  const start = performance.now()
  const {code} = await ended(accept())
  if (code !== 0) throw new Error(`accept failed with ${code}`)
  longest = Math.max(longest, performance.now() - start)
  states[state] = readFileSync(lock, 'utf8')
}
let current = 0
const tally = {rounds, killed: 0, old: 0, new: 0, broken: 0, left: 0}
for (let round = 0; round < rounds; round++) {
  const next = 1 - current
  prepare(next)
  const child = accept()
  const end = ended(child)
  const kill = () => child.kill('SIGKILL')
  let events = Math.floor(random() * 6)
  const watcher = round % 2 === 0 ? watch(folder, () => events-- === 0 && kill()) : undefined
  const timer = watcher ? undefined : setTimeout(kill, random() * longest)
  const {signal} = await end
  watcher?.close()
  clearTimeout(timer)
  if (signal === 'SIGKILL') tally.killed++
  const found = readFileSync(lock, 'utf8')
  if (found === states[current]) tally.old++
  else if (found === states[next]) {
    tally.new++
    current = next
  } else tally.broken++
}
prepare(1 - current)
const {code} = await ended(accept())
if (code !== 0 || readFileSync(lock, 'utf8') !== states[1 - current]) tally.broken++
tally.left = readdirSync(folder).filter(
  (name) => !['a.tsv', 'b.tsv', 'clausediff.lock.json'].includes(name),
).length
rmSync(folder, {recursive: true})
console.log(JSON.stringify(tally))
process.exitCode = tally.broken > 0 ? 1 : 0
