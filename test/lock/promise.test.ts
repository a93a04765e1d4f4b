import {expect, test} from 'vitest'
import {InputError} from '../../src/failure.ts'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import {parseLock, printLock} from '../../src/judge/index.ts'
import {acceptState, compare} from '../../src/project/index.ts'
import {edited, randomWork} from './outlines.ts'

/** `CLAUSEDIFF_PROMISE_ROUNDS=2000` is the long run; each round compares twice. */
const rounds = Number(process.env.CLAUSEDIFF_PROMISE_ROUNDS ?? 60)
const first = Number(process.env.CLAUSEDIFF_PROMISE_SEED ?? 1)

/** What `check` would say against a lock that has been a file. */
async function unclean(
  files: readonly SourceFile[],
  lock: Parameters<typeof printLock>[0],
): Promise<string[]> {
  const read = parseLock(printLock(lock), 'lock.json')
  const {report} = await compare(files, {}, {lock: read})
  return report.findings
    .filter(({status}) => status !== 'accepted')
    .map(({status, rule, clause, message}) => `${status} ${rule} ${clause}: ${message}`)
}

test('whatever is accepted is clean, at once and after an edit', {timeout: 3_600_000}, async () => {
  const faults: unknown[] = []
  let compared = 0
  for (let seed = first; seed < first + rounds; seed++) {
    try {
      const files = randomWork(seed)
      const {lock} = await acceptState(files)
      const now = edited(files, seed)
      const {lock: next} = await acceptState(now, {}, {lock})
      for (const [text, state] of [
        [files, lock],
        [now, next],
      ] as const) {
        compared++
        const found = await unclean(text, state)
        if (found.length > 0) faults.push({seed, edit: text === now, found})
      }
    } catch (error) {
      // A text without any clause is refused, by `accept` as by `check`.
      if (!(error instanceof InputError)) throw error
    }
  }
  expect(faults).toEqual([])
  expect(compared).toBeGreaterThan(rounds)
})

test('rows whose key two clauses claim', async () => {
  const works = [
    ['①ae,000.50', '①н\n3]as浚oe 1,000.50'],
    ['1. The Second Party pays.\n\n2. Law.', '1. A new opening.\n\n2. The Second Party pays.\n\n3. Law.'],
  ]
  for (const work of works) {
    const files = work.map((text, index) => sourceOf(text, `${'ab'[index]}.txt`))
    const {lock} = await acceptState(files)
    expect(await unclean(files, lock)).toEqual([])
  }
})

test('a part that is accepted is clean in that part, where clauses were renumbered before', async () => {
  for (let seed = 1; seed <= rounds / 2; seed++) {
    const files = randomWork(seed)
    try {
      const {lock} = await acceptState(files)
      const now = edited(files, seed)
      const {lock: next} = await acceptState(now, {}, {lock}, {rules: ['omission', 'numbering']})
      const found = await unclean(now, next)
      expect([seed, found.filter((line) => /^\w+ (?:omission|numbering) /.test(line))]).toEqual([seed, []])
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  }
}, 3_600_000)
