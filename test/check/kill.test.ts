import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

/** Each round starts the command anew; `node scripts/kill-accept.mjs 200` is the long run. */
const rounds = Number(process.env.CLAUSEDIFF_KILL_ROUNDS ?? 10)

test('a kill in the middle of `accept` leaves the old lock or the new one', {timeout: 600_000}, async () => {
  const script = join(import.meta.dirname, '../../scripts/kill-accept.mjs')
  const {stdout} = await promisify(execFile)(process.execPath, [script, String(rounds)])
  const tally = JSON.parse(stdout)
  expect(tally.broken).toBe(0)
  expect(tally.killed).toBeGreaterThan(rounds / 4)
})
