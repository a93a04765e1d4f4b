// Two `clausediff accept` of one clause each, started together: the lock must hold what both accepted.
// `node scripts/accept-twice.mjs [rounds]`, 200 unless told otherwise; prints a line of JSON.
import {spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const rounds = Number(process.argv[2] ?? 200)
const bin = join(import.meta.dirname, '../bin/clausediff.js')
const folder = mkdtempSync(join(tmpdir(), 'clausediff-twice-'))
const lock = join(folder, 'clausediff.lock.json')
const env = {...process.env, CI: '', SOURCE_DATE_EPOCH: '1777852800', NO_COLOR: '1'}
writeFileSync(join(folder, 'a.tsv'), '1\tThe State shall build 70 roads.\n2\tThe State shall dig 5 wells.\n')
writeFileSync(join(folder, 'b.tsv'), '1\tThe State shall build 75 roads.\n2\tThe State shall dig 6 wells.\n')

const accept = (clause) =>
  new Promise((resolve) => {
    const args = [bin, 'accept', 'a.tsv', 'b.tsv', '--by', 'Ada', '--quiet', '--clause', clause]
    spawn(process.execPath, args, {cwd: folder, env, stdio: 'ignore'}).on('exit', resolve)
  })

const tally = {rounds, lost: 0, failed: 0, left: 0}
for (let round = 0; round < rounds; round++) {
  rmSync(lock, {force: true})
  const codes = await Promise.all([accept('1'), accept('2')])
  if (codes.some((code) => code !== 0)) tally.failed++
  const {clauses} = JSON.parse(readFileSync(lock, 'utf8'))
  if (['1', '2'].some((key) => clauses[key].accepted.length === 0)) tally.lost++
}
tally.left = readdirSync(folder).filter((name) => !/^(?:[ab]\.tsv|clausediff\.lock\.json)$/.test(name)).length
rmSync(folder, {recursive: true})
console.log(JSON.stringify(tally))
process.exitCode = tally.lost + tally.failed + tally.left > 0 ? 1 : 0
