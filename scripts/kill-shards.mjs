// Kills `clausediff shard` with SIGKILL at random moments. After each kill every result that stands is whole; when all shards were
// run once more, `merge` prints the bytes of one process, and nothing is left over. `node scripts/kill-shards.mjs [kills] [--rows]`,
// 200 unless told otherwise; prints a line of JSON. Every other kill comes at one of the first nine changes in the folder. With
// `--rows` one long work is shared out by ranges of its rows in place of twelve documents.
import {spawn, spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const isByRows = process.argv.includes('--rows')
const kills = Number(process.argv.slice(2).find((one) => one !== '--rows') ?? 200)
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-kill-'))
const shards = join(folder, 'shards')
const parts = 4
const documents = 12

const text = (at, who) =>
  Array.from(
    {length: 6},
    (_, clause) => `${clause + 1}. The ${who} delivers item ${at} within ${clause + at} days.\n`,
  ).join('\n')
for (const [id, who] of [
  ['a', () => 'supplier'],
  ['b', (at) => (at === 7 ? 'vendor' : 'supplier')],
]) {
  mkdirSync(join(folder, id))
  const texts = Array.from({length: documents}, (_, at) => text(at, who(at)))
  const chapters = texts.map((own, at) => `# ${at + 1}. Item\n\n${own}`)
  if (isByRows) writeFileSync(join(folder, id, 'work.md'), chapters.join('\n'))
  else for (const [at, own] of texts.entries()) writeFileSync(join(folder, id, `d${at}.md`), own)
}
const byName = {documents: [{path: '{translation}/{name}.md'}]}
const asOne = {
  translations: [
    {path: 'a/work.md', id: 'a'},
    {path: 'b/work.md', id: 'b'},
  ],
}
writeFileSync(join(folder, 'clausediff.config.json'), JSON.stringify(isByRows ? asOne : byName))

const env = {...process.env, CI: '', NO_COLOR: '1'}
const shard = (index) => [bin, 'shard', '--of', `${parts}`, '--index', `${index}`, '--quiet']
const run = (...args) => spawnSync(process.execPath, args, {cwd: folder, env, encoding: 'utf8'})
const ended = (child) => new Promise((resolve) => child.on('exit', (code, signal) => resolve({code, signal})))

// A generator of one's own, so that a failure can be had again.
let seed = 20261128
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

const one = run(bin, 'check', '--format', 'json').stdout
mkdirSync(shards)
const start = performance.now()
run(...shard(0))
const longest = performance.now() - start

const tally = {kills: 0, killed: 0, results: 0, broken: 0, merges: 0, differ: 0, left: 0}
let before = new Map()
for (; tally.kills < kills; tally.kills++) {
  // From time to time the work begins anew, or there would soon be nothing left to be killed in.
  if (tally.kills % 8 === 0) {
    await settle()
    rmSync(shards, {recursive: true})
    mkdirSync(shards)
    before = new Map()
  }
  const child = spawn(process.execPath, shard(Math.floor(random() * parts)), {
    cwd: folder,
    env,
    stdio: 'ignore',
  })
  const end = ended(child)
  let events = Math.floor(random() * 9)
  const watcher =
    tally.kills % 2 === 0 ? watch(shards, () => events-- === 0 && child.kill('SIGKILL')) : undefined
  const timer = watcher ? undefined : setTimeout(() => child.kill('SIGKILL'), random() * longest)
  if ((await end).signal === 'SIGKILL') tally.killed++
  watcher?.close()
  clearTimeout(timer)
  for (const name of readdirSync(shards).filter((file) => file.endsWith('.jsonl'))) {
    const now = readFileSync(join(shards, name), 'utf8')
    tally.results++
    if (!now.endsWith('\n') || (before.get(name) ?? now) !== now) tally.broken++
    before.set(name, now)
  }
}
await settle()
rmSync(folder, {recursive: true})
console.log(JSON.stringify(tally))
process.exitCode = tally.broken + tally.differ + tally.left > 0 ? 1 : 0

/** All shards once more, in any order. */
async function settle() {
  for (let index = parts - 1; index >= 0; index--) run(...shard(index))
  const merged = run(bin, 'merge', 'shards', '--format', 'json').stdout
  tally.merges++
  if (merged !== one) tally.differ++
  // What a killed run had begun to write has a name of its own, and is no result.
  const files = readdirSync(shards).filter((name) => /\.(?:jsonl|parquet)$/.test(name)).length
  // Of a document a result and two tables, of rows one file for eight of them.
  const expected = isByRows ? Math.ceil((documents * 7) / 8) : documents * 3
  if (files !== expected) tally.left++
}
