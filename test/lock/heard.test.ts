import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type SourceFile, sourceOf} from '../../src/format/index.ts'
import {type Finding, type Lock, parseLock, printLock} from '../../src/judge/index.ts'
import {acceptState, type Choice, compare} from '../../src/project/index.ts'
import {only} from '../only.ts'

const texts = (one: string[], other: string[]): SourceFile[] =>
  [one, other].map((clauses, index) =>
    sourceOf(clauses.map((text, n) => `${n + 1}. ${text}\n`).join('\n'), `p${index + 1}.md`, {
      language: 'en',
    }),
  )
const accepted = async (files: SourceFile[], choice: Choice = {}, lock?: Lock): Promise<Lock> =>
  parseLock(
    printLock((await acceptState(files, {}, lock ? {lock} : {}, choice)).lock),
    'clausediff.lock.json',
  )
const fresh = async (files: SourceFile[], lock: Lock): Promise<Finding[]> =>
  (await compare(files, {}, {lock})).report.findings.filter(({status}) => status === 'new')
const told = (findings: Finding[]): string[] =>
  findings.map(({severity, rule, clause}) => `${severity} ${rule} ${clause}`)
/** As version 0.1.0 would have written it. */
const asBefore = (lock: Lock): Lock => {
  const json = JSON.parse(printLock(lock)) as {
    heard?: object
    clauses: Record<string, {texts: Record<string, {row?: string; unheard?: boolean}>}>
  }
  delete json.heard
  for (const {texts} of Object.values(json.clauses)) {
    for (const text of Object.values(texts)) {
      delete text.row
      delete text.unheard
    }
  }
  return parseLock(JSON.stringify(json), 'clausediff.lock.json')
}

const tenancies = texts(
  ['The tenant pays the deposit.', 'The landlord keeps the garden.'],
  ['The tenant pays the bond.', 'The landlord keeps the yard.'],
)

test.each<[string, Choice]>([
  ['one clause', {clauses: ['1']}],
  ['one clause and a rule', {clauses: ['1'], rules: ['term-divergence']}],
])('accepting %s leaves the rule loud elsewhere', async (_, choice) => {
  const lock = await accepted(tenancies, choice)
  expect(told(await fresh(tenancies, lock))).toEqual(['warning term-divergence 2'])
  expect(told(await fresh(tenancies, asBefore(lock)))).toEqual(['warning term-divergence 2'])
  const after = await accepted(tenancies, {}, lock)
  expect(await fresh(tenancies, after)).toEqual([])
})

test('accepting another rule leaves this one loud', async () => {
  const lock = await accepted(tenancies, {rules: ['omission', 'drift']})
  expect(told(await fresh(tenancies, lock))).toEqual([
    'warning term-divergence 1',
    'warning term-divergence 2',
  ])
})

test('who accepts that a clause changed does not accept what its words now are', async () => {
  const before = texts(
    ['The tenant pays the deposit.', 'The landlord keeps the yard.'],
    ['The tenant pays the bond.', 'The landlord keeps the yard.'],
  )
  const lock = await accepted(before)
  expect(await fresh(before, lock)).toEqual([])
  expect(told(await fresh(tenancies, lock))).toEqual(['warning term-divergence 2'])
  const next = await accepted(tenancies, {rules: ['drift']}, lock)
  expect(told(await fresh(tenancies, next))).toEqual(['warning term-divergence 2'])
  const last = await accepted(tenancies, {clauses: ['2']}, next)
  expect(await fresh(tenancies, last)).toEqual([])
  expect(printLock(last)).toBe(printLock(await accepted(tenancies, {}, lock)))
})

test('a translation that came later is heard in no clause but those that were accepted with it', async () => {
  const third = sourceOf('1. The tenant pays the security.\n\n2. The landlord keeps the lawn.\n', 'p3.md', {
    language: 'en',
  })
  const lock = await accepted([...tenancies, third], {clauses: ['1']}, await accepted(tenancies))
  const found = await fresh([...tenancies, third], lock)
  expect(found.map(({clause}) => clause)).toEqual(found.map(() => '2'))
  expect(found.length).toBeGreaterThan(0)
})

/** The texts that ship, of which so many words differ that any change tips some. */
const corpus = ['cset', 'newswire'].map((id) => {
  const path = join(import.meta.dirname, `../../corpus/ai-plus/${id}.txt`)
  return sourceOf(readFileSync(path, 'utf8'), `${id}.txt`, {language: 'en'})
})
const edit = (from: string, to: string): SourceFile[] =>
  corpus.map((file) => {
    expect(corpus.filter(({value}) => value.includes(from))).toHaveLength(1)
    return {...file, value: file.value.replace(from, to)}
  })

test.each([
  ['a word', 'Incubate a broader range', 'Incubate a range', ['warning drift II.(3).1']],
  [
    'a comma',
    'efficiency enhancement, companionship',
    'efficiency enhancement companionship',
    ['info drift II.(3).1'],
  ],
])('what %s in one clause tips elsewhere is not new', async (_, from, to, expected) => {
  const lock = await accepted(corpus)
  expect(told(await fresh(edit(from, to), lock))).toEqual(expected)
  expect(told(await fresh(edit(from, to), asBefore(lock)))).toEqual(expected)
})

test('a finding that a changed word takes part in is new', async () => {
  const lock = await accepted(corpus)
  const found = await fresh(
    edit(
      'support the opening up of new service entry points such as intelligent assistants',
      'support the opening up of new service entry points such as clever helpers',
    ),
    lock,
  )
  expect(found.flatMap(({also = []}) => also).map(({rule}) => rule)).toContain('drift')
  const terms = found.filter(({rule}) => rule !== 'drift')
  expect(terms.length).toBeGreaterThan(0)
  expect(terms.flatMap(({renderings}) => renderings.map(({text}) => text)).join(' ')).toMatch(
    /clever|helpers/,
  )
})

test('a percent sign, a currency and a minus are no mere punctuation', async () => {
  const drift = async (one: string, now: string): Promise<string[]> => {
    const before = texts([one, 'Second.'], ['The buyer pays.', 'Second.'])
    const changed = texts([now, 'Second.'], ['The buyer pays.', 'Second.'])
    const {report} = await compare(changed, only('drift'), {lock: await accepted(before)})
    return report.findings
      .filter(({rule}) => rule === 'drift')
      .map(({severity, message}) => `${severity} ${message.replace(/^.*?did not: /, '')}`)
  }
  expect(await drift('He pays 5% at once.', 'He pays 5 at once.')).toEqual(['warning "%" was removed'])
  expect(await drift('He pays €5 at once.', 'He pays $5 at once.')).toEqual(['warning "€" became "$"'])
  expect(await drift('It falls to -5 degrees.', 'It falls to 5 degrees.')).toEqual([
    'warning "-" was removed',
  ])
  expect(await drift('He pays, at once, 5 euros.', 'He pays at once (5 euros).')).toEqual([
    'info only punctuation',
  ])
})
