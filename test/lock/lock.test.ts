import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import {expect, test} from 'vitest'
import {InputError} from '../../src/failure.ts'
import {
  type Acceptance,
  acceptInto,
  judge,
  type Lock,
  parseLock,
  printLock,
  type Report,
  scopeOf,
  stateOf,
  withAbsent,
} from '../../src/judge/index.ts'
import type {Translation} from '../../src/parse/index.ts'
import {readTermbase} from '../../src/termbase/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

const termbase = await readTermbase(
  'concept,language,term,status\nagent,en,intelligent body,deprecated\n',
  't.csv',
)
/** Only rules that this file is about, so that a new rule elsewhere changes nothing here. */
const rules = {
  'term-divergence': 'off',
  'wording-divergence': 'off',
  'term-inconsistency': 'off',
  'number-mismatch': 'off',
  'modality-mismatch': 'off',
  'negation-mismatch': 'off',
  'entity-mismatch': 'off',
  omission: 'off',
  addition: 'off',
  repetition: 'off',
  untranslated: 'off',
  'glued-text': 'off',
  numbering: 'off',
  structure: 'off',
} as const

function accept(lock: Lock | undefined, translations: Translation[], more: Partial<Acceptance> = {}): Lock {
  const evidence = {...evidenceOf(...translations), termbase}
  return acceptInto(lock, {
    collation: evidence.collation,
    findUnder: (formerKeys) => judge(evidence, {rules, formerKeys}).findings,
    inScope: scopeOf(translations, {rules}),
    ...more,
  }).lock
}

function check(lock: Lock, translations: Translation[]): Report {
  const evidence = {...evidenceOf(...translations), termbase}
  const {baseline, ...settings} = stateOf(lock, evidence.collation)
  return withAbsent(judge({...evidence, baseline}, {rules, ...settings}), lock, {rules})
}
const statuses = (report: Report): string[] =>
  report.findings.map(({status, rule, clause}) => `${status} ${rule} ${clause}`)

const a = {I: 'Promote intelligent bodies.', 'I.(1)': 'Share data.', 'I.(2)': 'Train intelligent bodies.'}
const b = {I: 'Promote agents.', 'I.(1)': 'Share the data.', 'I.(2)': 'Train agents.'}

test('a lock is sorted, one line a text and a finding, and reads back as it was', () => {
  const lock = accept(undefined, [keyed('b', b), keyed('a', a)], {
    reason: 'Agreed in "May"',
    by: 'Ada',
    at: '2026-05-04',
  })
  const printed = printLock(lock)
  expect(printed).toMatchInlineSnapshot(`
    "{
      "schemaVersion": 1,
      "heard": {
        "rules": [],
        "commentaries": {
        }
      },
      "clauses": {
        "I": {
          "texts": {
            "a": {"hash": "9dc7d4231cfdd658", "text": "Promote intelligent bodies."},
            "b": {"hash": "da49aca1b3d94d8a", "text": "Promote agents."}
          },
          "accepted": [
            {"rule": "term-deprecated", "fingerprint": "112fd57fa6ae6099", "translations": ["a"], "message": "\`a\` says \\"intelligent bodies\\", which the termbase deprecates: use another term for \\"intelligent body\\" (the termbase names none)", "reason": "Agreed in \\"May\\"", "by": "Ada", "at": "2026-05-04"}
          ]
        },
        "I.(1)": {
          "texts": {
            "a": {"hash": "d5da02b7a27a036d", "text": "Share data."},
            "b": {"hash": "70f72368634cadce", "text": "Share the data."}
          },
          "accepted": [
          ]
        },
        "I.(2)": {
          "texts": {
            "a": {"hash": "25088ef663587182", "text": "Train intelligent bodies."},
            "b": {"hash": "32a2433423236443", "text": "Train agents."}
          },
          "accepted": [
            {"rule": "term-deprecated", "fingerprint": "bc71ac4d4cba9de7", "translations": ["a"], "message": "\`a\` says \\"intelligent bodies\\", which the termbase deprecates: use another term for \\"intelligent body\\" (the termbase names none)", "reason": "Agreed in \\"May\\"", "by": "Ada", "at": "2026-05-04"}
          ]
        }
      }
    }
    "
  `)
  expect(printLock(parseLock(printed, 'lock.json'))).toBe(printed)
})

test('a lock fits the schema that ships', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true})
  addFormats.default(ajv)
  const path = join(import.meta.dirname, '../../src/judge/lock/lock.schema.json')
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
  for (const more of [{}, {reason: 'Why', by: 'Ada', at: '2026-05-04'}, {keepText: false}]) {
    const printed = printLock(accept(undefined, [keyed('a', a), keyed('b', b)], more))
    expect([validate(JSON.parse(printed)), validate.errors]).toEqual([true, null])
  }
})

test('what was accepted is accepted, and what is gone is absent', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)])
  expect(statuses(check(lock, [keyed('a', a), keyed('b', b)]))).toEqual([
    'accepted term-deprecated I',
    'accepted term-deprecated I.(2)',
  ])
  const now = {...a, I: 'Promote agents.', 'I.(1)': 'Share data with intelligent bodies.'}
  expect(statuses(check(lock, [keyed('a', now), keyed('b', b)]))).toEqual([
    'new drift I',
    'new term-deprecated I.(1)',
    'accepted term-deprecated I.(2)',
    'absent term-deprecated I',
  ])
})

test('a clause that was renumbered keeps what was accepted for it, and who accepted it', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)], {by: 'Ada', at: '2026-05-04'})
  const shift = (texts: typeof a): Record<string, string> => ({
    I: texts.I,
    'I.(1)': 'Publish intelligent bodies.',
    'I.(2)': texts['I.(1)'],
    'I.(3)': texts['I.(2)'],
  })
  const now = [keyed('a', shift(a)), keyed('b', {...shift(b), 'I.(1)': 'Publish agents.'})]
  expect(statuses(check(lock, now))).toEqual([
    'accepted term-deprecated I',
    'new term-deprecated I.(1)',
    'accepted term-deprecated I.(3)',
  ])
  const next = accept(lock, now, {by: 'Bob', at: '2026-06-05'})
  expect(
    [...next.clauses].flatMap(([key, {accepted}]) => accepted.map(({by}) => `${key} ${by}`)).sort(),
  ).toEqual(['I Ada', 'I.(1) Bob', 'I.(3) Ada'])
  expect(statuses(check(next, now)).filter((line) => !line.startsWith('accepted'))).toEqual([])
})

test('accepting again changes no byte', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)], {by: 'Ada'})
  const quoted = {...a, I: 'Promote  “intelligent bodies”.'.replaceAll(/[“”]/g, '')}
  expect(printLock(accept(lock, [keyed('a', quoted), keyed('b', b)], {by: 'Bob'}))).toBe(printLock(lock))
})

test('a run without a translation neither drops nor reports what the lock says of it', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)])
  const alone = [keyed('b', b)]
  expect(statuses(check(lock, alone))).toEqual([])
  expect(printLock(accept(lock, alone))).toBe(printLock(lock))
})

test('a run of all there is drops what the lock says of a translation that is no more', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b), keyed('c', a)])
  const now = [keyed('a', a), keyed('b', b)]
  expect(printLock(accept(lock, now, {isComplete: true}))).toBe(printLock(accept(undefined, now)))
  expect(printLock(accept(lock, now))).toBe(printLock(lock))
})

test('pruning drops what is gone and adds nothing', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)])
  const now = [keyed('a', {...a, I: 'Promote agents.', 'I.(1)': 'Share intelligent bodies.'}), keyed('b', b)]
  const pruned = accept(lock, now, {prune: true})
  expect(statuses(check(pruned, now))).toEqual([
    'new drift I',
    'new term-deprecated I.(1)',
    'accepted term-deprecated I.(2)',
  ])
})

test('one clause can be accepted alone', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)])
  const now = [keyed('a', {...a, I: 'Promote agents.', 'I.(1)': 'Share intelligent bodies.'}), keyed('b', b)]
  const next = accept(lock, now, {
    meansClause: (key) => key === 'I.(1)',
    meansFinding: ({clause}) => clause === 'I.(1)',
  })
  expect(statuses(check(next, now))).toEqual([
    'new drift I',
    'accepted term-deprecated I.(1)',
    'accepted term-deprecated I.(2)',
  ])
})

test('a lock may do without texts', () => {
  const lock = accept(undefined, [keyed('a', a), keyed('b', b)], {keepText: false})
  expect(printLock(lock)).not.toContain('Share')
  const now = [keyed('a', {...a, 'I.(1)': 'Share all data.'}), keyed('b', b)]
  expect(check(lock, now).findings.find(({rule}) => rule === 'drift')?.message).toBe(
    'I.(1) changed in `a` since accepted; `b` did not',
  )
})

test.each([
  ['{', /`lock\.json` is no JSON/],
  ['[]', /`lock\.json` is no lock: no object at the top;/],
  ['{"clauses": {}}', /no schemaVersion 1/],
  [
    '{"schemaVersion": 3, "clauses": {}}',
    /schemaVersion 3, this version of clausediff reads up to 2; update/,
  ],
  [
    '{"schemaVersion": 1, "clauses": {"I": {"texts": {"a": {}}}}}',
    /is no lock: a text without hash at clause `I`/,
  ],
  ['<<<<<<< HEAD\n{}', /unfinished merge/],
])('a broken lock is one line: %s', (json, message) => {
  expect(() => parseLock(json, 'lock.json')).toThrow(message)
  expect(() => parseLock(json, 'lock.json')).toThrow(InputError)
})
