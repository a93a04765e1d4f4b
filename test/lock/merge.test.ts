import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {collate} from '../../src/collate/index.ts'
import {
  type Acceptance,
  acceptInto,
  type Finding,
  type Lock,
  parseLock,
  printLock,
} from '../../src/judge/index.ts'
import {keyed} from '../keyed.ts'

const folder = mkdtempSync(join(tmpdir(), 'clausediff-merge-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  })
const path = join(folder, 'clausediff.lock.json')

const texts = Object.fromEntries(
  Array.from({length: 12}, (_, index) => [`I.(${index + 1})`, `Clause ${index}.`]),
)
const finding = (clause: string, fingerprint: string): Finding =>
  ({
    rule: 'omission',
    clause,
    fingerprint,
    message: `Unexpected gap in ${clause}`,
    renderings: [{translation: 'a'}, {translation: 'b'}],
  }) as unknown as Finding

function lockOf(changed: Record<string, string>, findings: Finding[], before?: Lock): Lock {
  const translations = [keyed('a', {...texts, ...changed}), keyed('b', texts)]
  const acceptance: Acceptance = {
    collation: collate(translations),
    findUnder: () => findings,
    inScope: () => true,
  }
  return acceptInto(before, acceptance).lock
}

test('locks changed on two branches merge by themselves where they touch different clauses', () => {
  git('init', '-q', '-b', 'main')
  const base = [finding('I.(3)', 'a3'), finding('I.(5)', 'a5')]
  const start = lockOf({}, base)
  const commit = (lock: Lock, message: string): void => {
    writeFileSync(path, printLock(lock))
    git('add', '.')
    git('commit', '-qm', message)
  }
  commit(start, 'start')
  // Every clause is next to one that the other branch touches.
  const ours = {'I.(1)': 'Ours 1.', 'I.(3)': 'Ours 3.', 'I.(11)': 'Ours 11.'}
  const theirs = {'I.(2)': 'Theirs 2.', 'I.(4)': 'Theirs 4.', 'I.(12)': 'Theirs 12.'}
  const ourFindings = [
    finding('I.(3)', 'a3'),
    finding('I.(3)', 'b3'),
    finding('I.(5)', 'a5'),
    finding('I.(9)', 'a9'),
  ]
  const theirFindings = [finding('I.(3)', 'a3'), finding('I.(10)', 'a10'), finding('I.(8)', 'a8')]
  git('checkout', '-qb', 'ours')
  commit(lockOf(ours, ourFindings, start), 'ours')
  git('checkout', '-qb', 'theirs', 'main')
  commit(lockOf(theirs, theirFindings, start), 'theirs')
  git('checkout', '-q', 'ours')
  git('merge', '-q', '--no-edit', 'theirs')
  const merged = readFileSync(path, 'utf8')
  const both = [...ourFindings.filter(({fingerprint}) => fingerprint !== 'a5'), ...theirFindings.slice(1)]
  expect(merged).toBe(printLock(lockOf({...ours, ...theirs}, both, start)))
  expect(printLock(parseLock(merged, path))).toBe(merged)
})

test('locks that touch one clause conflict, and the conflict is named', () => {
  git('checkout', '-qb', 'left', 'main')
  writeFileSync(path, printLock(lockOf({'I.(7)': 'Left.'}, [])))
  git('commit', '-qam', 'left')
  git('checkout', '-qb', 'right', 'main')
  writeFileSync(path, printLock(lockOf({'I.(7)': 'Right.'}, [])))
  git('commit', '-qam', 'right')
  expect(() => git('merge', '-q', '--no-edit', 'left')).toThrow()
  expect(() => parseLock(readFileSync(path, 'utf8'), path)).toThrow(/unfinished merge/)
})
