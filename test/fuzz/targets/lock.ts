import {Chalk} from 'chalk'
import {InputError} from '../../../src/failure.ts'
import {sourceOf} from '../../../src/index.ts'
import {parseLock, printLock} from '../../../src/judge/index.ts'
import {compare} from '../../../src/project/index.ts'
import {printReport, reportersOf} from '../../../src/report/index.ts'
import {hold, once, type Random, several, type Target} from '../input.ts'
import {mutate, mutateJson, oddString} from '../texts/index.ts'

const hex = (random: Random): string =>
  several(random, 16, 16, () => random.pick([...'0123456789abcdef'])).join('')

function lockOf(random: Random): object {
  const keys = several(random, 0, 5, () =>
    once(random, 3) ? oddString(random) : random.pick(['1', '2', 'II.(1)', '1~2', 'preamble']),
  )
  const accepted = (): object => ({
    rule: random.pick(['number-mismatch', 'drift', 'omission', 'a-later-rule']),
    fingerprint: hex(random),
    translations: random.pick([['a', 'b'], ['a'], []]),
    message: oddString(random),
    ...(once(random, 2) && {reason: oddString(random), by: oddString(random), at: '2027-01-01'}),
  })
  const text = (): object => ({hash: hex(random), ...(once(random, 2) && {text: oddString(random)})})
  return {
    schemaVersion: once(random, 20) ? random.number(4) : 1,
    clauses: Object.fromEntries(
      keys.map((key) => [
        key,
        {
          texts: Object.fromEntries(
            several(random, 0, 3, () => [random.pick(['a', 'b', oddString(random)]), text()]),
          ),
          accepted: several(random, 0, 3, accepted),
        },
      ]),
    ),
  }
}

const screen = {width: 80, paint: new Chalk({level: 0})}
const text = '1. The agent shall report 30 cases.\n\n2. It may not sell data.\n'
const files = [sourceOf(text, 'a.txt'), sourceOf(text.replace('30', '40'), 'b.txt')]

/** Locks, broken as text or as JSON: refused in one line, or read, printed as read, and checked against. */
export const lockTarget: Target = {
  name: 'lock',
  count: 1500,
  make(random) {
    const lock = lockOf(random)
    const value = JSON.stringify(once(random, 3) ? lock : mutateJson(random, lock), undefined, 2)
    return {files: [{path: 'lock.json', value: once(random, 3) ? mutate(random, value) : value}], words: []}
  },
  async check({files: [file]}) {
    try {
      const lock = parseLock(file!.value, file!.path)
      const printed = printLock(lock)
      hold(printLock(parseLock(printed, 'again')) === printed, 'lock reads as printed', () => printed)
      const {report} = await compare(files, {}, {lock})
      for (const {name, needs} of reportersOf('check')) {
        if (needs.length === 0) await printReport(report, name, {least: 'info', screen})
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error
    }
  },
}
