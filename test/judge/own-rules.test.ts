import {expect, test} from 'vitest'
import {sourceOf} from '../../src/format/index.ts'
import {judge, parseLock, printLock, type Rule, ruleIds} from '../../src/judge/index.ts'
import {acceptState, compare, memoryFiles, openProject, validateConfig} from '../../src/project/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

/** Finds clauses that shout. */
const loud: Rule<{mark: string}> = {
  id: 'loud-clause',
  severity: 'info',
  summary: 'A clause with an exclamation mark.',
  url: 'https://example.org/loud-clause',
  options: {mark: '!'},
  run({collation}, report, {mark}) {
    for (const [row, {readings}] of collation.rows.entries()) {
      for (const [translation, reading] of readings.entries()) {
        for (const {clause} of reading) {
          const start = clause.text.indexOf(mark)
          if (start < 0) continue
          report({
            row,
            message: `Unexpected \`${mark}\``,
            places: [{translation, clause, start, end: start + 1}],
          })
        }
      }
    }
  },
}
const evidence = () =>
  evidenceOf(keyed('a', {'1': 'Stop!', '2': 'Go?'}), keyed('b', {'1': 'Stop.', '2': 'Go.'}))
const own = {rules: [loud as Rule]}
const said = (settings = {}) =>
  judge(evidence(), settings, own)
    .findings.filter(({rule}) => rule === 'loud-clause')
    .map(({clause, severity, url, renderings}) => `${clause} ${severity} ${url} ${renderings[0]!.text}`)

test('a rule of one’s own is judged like those that ship', () => {
  expect(said()).toEqual(['1 info https://example.org/loud-clause !'])
  expect(said({rules: {'loud-clause': 'off'}})).toEqual([])
  expect(said({rules: {'loud-clause': ['error', {mark: '?'}]}})).toEqual([
    '2 error https://example.org/loud-clause ?',
  ])
  expect(said({overrides: [{clauses: ['1'], rules: {'loud-clause': 'off'}}]})).toEqual([])
  expect(judge(evidence(), {}, own).summary.byRule).toEqual({'question-mismatch': 1, 'loud-clause': 1})
})

test('it is accepted, ignored and gone like any other', async () => {
  const [a, b] = [sourceOf('1. Stop!\n\n2. Go.', 'a.txt'), sourceOf('1. Stop!\n\n2. Go.', 'b.txt')]
  const {lock} = await acceptState([a, b], {}, own)
  const known = {...own, lock: parseLock(printLock(lock), 'lock')}
  const statuses = async (...files: (typeof a)[]) =>
    (await compare(files, {}, known)).report.findings
      .filter(({rule}) => rule === 'loud-clause')
      .map(({status, url}) => `${status} ${url}`)
  expect(await statuses(a, b)).toEqual([
    'accepted https://example.org/loud-clause',
    'accepted https://example.org/loud-clause',
  ])
  expect(await statuses(sourceOf('1. Stop.\n\n2. Go.', 'a.txt'), b)).toContain(
    'absent https://example.org/loud-clause',
  )
  const ignores = [{rule: 'loud-clause', reason: 'we like it'}]
  expect((await compare([a, b], {}, {...own, ignores})).report.findings).toEqual([])
})

test('its id is its own', () => {
  const twin = {...loud, id: 'drift'} as Rule
  expect(() => judge(evidence(), {}, {rules: [twin]})).toThrow('two rules have the id `drift`')
})

test('a config may name it where it is given', () => {
  const config = {rules: {'loud-clause': 'error'}, ignore: [{rule: 'loud-clause', reason: 'loud'}]}
  expect(validateConfig(config, 'c.json', [...ruleIds, 'loud-clause'])).toEqual(config)
  expect(() => validateConfig(config, 'c.json')).toThrow('unknown name `loud-clause` in `rules`')
})

test('a project runs it as its config says', async () => {
  const files = memoryFiles({
    '/clausediff.config.json':
      '{"translations": [{"path": "a.txt"}, {"path": "b.txt"}], "rules": {"loud-clause": "error"}}',
    '/a.txt': '1. Stop!\n\n2. Go.',
    '/b.txt': '1. Stop.\n\n2. Go.',
  })
  const {findings} = await (await openProject(files, '/', own)).report()
  expect(findings.map(({rule, severity}) => `${rule} ${severity}`)).toContain('loud-clause error')
  await expect(openProject(files, '/')).rejects.toThrow('unknown name `loud-clause` in `rules`')
})

test('a report is plain data', () => {
  const report = judge(evidence(), {}, own)
  expect(structuredClone(report)).toEqual(report)
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})
