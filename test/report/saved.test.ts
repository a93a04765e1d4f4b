import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Chalk} from 'chalk'
import {beforeAll, describe, expect, test} from 'vitest'
import {whole} from '../../src/compose/index.ts'
import {
  type Comparison,
  compare,
  compose,
  parseReport,
  printReport,
  type Reporter,
  sourceOf,
} from '../../src/index.ts'
import {allOfRows, lackingIn, type Report} from '../../src/judge/index.ts'
import {reporters, reportersOf} from '../../src/report/index.ts'
import {clausediff, folderOf} from '../cli/run.ts'
import {printed, reportBy} from './every-report.ts'

const screens = [
  {width: 80, paint: new Chalk({level: 0})},
  {width: 200, paint: new Chalk({level: 1})},
]

function shipped(): Parameters<typeof compare>[0] {
  const folder = join(import.meta.dirname, '../../corpus/ai-plus')
  const {translations} = JSON.parse(readFileSync(join(folder, 'clausediff.config.json'), 'utf8'))
  return translations.map(({path, ...meta}: {path: string}) =>
    sourceOf(readFileSync(join(folder, path), 'utf8'), path, meta),
  )
}

const odd = [
  sourceOf(
    '# Act\n\n1. *Zones*. There are 70 of them.[^1]\n\n2. Gates 🚪 close.\n\n4. Nobody knows.\n\n[^1]: In May.',
    'a.md',
  ),
  sourceOf('1. Zones. There are 75 of them. Some are small.\n\n2. Doors 🚪 shut.\n\n3. Alone.\n', 'b.txt'),
  sourceOf('1. المناطق سبعون\n\n2. ‮gnorw\n', 'c.txt', {role: 'source', language: 'ar'}),
  sourceOf(
    'On zones one reads: "There are 70 of them."\n\nGates close, says clause 2.\n\nThat is all.',
    'd.txt',
    {
      role: 'commentary',
    },
  ),
]
const remarks = ['First one.', 'Second one.'].map((text, index) =>
  sourceOf(`1. ${text}`, `remark-${index}.txt`, {role: 'commentary'}),
)

describe.each([
  ['the shipped corpus', shipped(), '智能体'],
  ['odd texts', odd, 'zones'],
  ['commentaries alone', remarks, 'one'],
])('%s, saved as JSON and read again', (_, files, query) => {
  let comparison: Comparison
  beforeAll(async () => {
    comparison = await compare(files)
  })

  const cases = reporters.flatMap((reporter) =>
    reporter.commands.map((command) => [`${command} --format ${reporter.name}`, command, reporter] as const),
  )
  test.each(cases)('%s prints the same bytes', async (_name, command, reporter) => {
    const report = reportBy[command](comparison, reporter, query)
    const plain = whole(report)
    expect(lackingIn(report, reporter.needs)).toEqual([])
    expect(structuredClone(plain)).toEqual(plain)
    const saved: Report = JSON.parse(JSON.stringify(plain))
    for (const screen of screens) {
      const text = await printed(reporter, report, {all: true, rowsPerFile: 20}, screen)
      expect(text === (await printed(reporter, saved, {all: true, rowsPerFile: 20}, screen))).toBe(true)
      if (reporter.isWhole) expect(JSON.parse(text)).toEqual(saved)
    }
  })

  test('one report with all its parts does for every reporter of findings', async () => {
    const all: Report = JSON.parse(
      await printReport(compose(comparison.report, comparison, new Set(allOfRows)), 'json'),
    )
    for (const reporter of reporters.filter(({isWhole}) => !isWhole)) {
      for (const command of reporter.commands.filter((one) =>
        ['check', 'diff', 'report', 'show'].includes(one),
      )) {
        const own = await printed(reporter, reportBy[command](comparison, reporter, query), {}, screens[0]!)
        // `show` has findings where it looked for them.
        const from = command === 'show' ? {...all, findings: []} : all
        expect([command, reporter.name, (await printed(reporter, from, {}, screens[0]!)) === own]).toEqual([
          command,
          reporter.name,
          true,
        ])
      }
    }
  })
})

test('a reporter of one’s own is given by name, and wins over ours', async () => {
  const {report} = await compare(odd.slice(0, 2))
  const count: Reporter = {
    name: 'count',
    commands: ['check'],
    needs: [],
    load:
      async () =>
      ({findings}) =>
        `${findings.length}\n`,
  }
  expect(await printReport(report, 'count', {reporters: [count]})).toBe(`${report.findings.length}\n`)
  expect(await printReport(report, 'table', {reporters: [{...count, name: 'table'}]})).toBe(
    `${report.findings.length}\n`,
  )
  await expect(printReport(report, 'count')).rejects.toThrow(
    '`check` has no format `count`: expected one of table,',
  )
  await expect(printReport(report, 'html')).rejects.toThrow('the report holds no rows, which `html` shows')
})

const folder = folderOf({
  'a.txt': '1. The fee is 20 euros. It is paid once.\n\n2. Agents shall not sell.\n',
  'b.txt': '1. The fee is 30 euros. It is paid once.\n\n2. Brokers shall sell.\n',
})
const run = (...args: string[]) => clausediff(args, {cwd: folder})

test('format prints of a saved report what the command printed', async () => {
  const formats = reportersOf('check').map(({name}) => name)
  const targets = (mark: string) => formats.flatMap((name) => ['--format', `${name}=${mark}.${name}`])
  await run('check', 'a.txt', 'b.txt', '--fail-on', 'never', '--rows', ...targets('check'))
  expect(await run('format', 'check.json', ...targets('format'))).toMatchObject({code: 0, stdout: ''})
  for (const name of formats) {
    const [one, other] = ['check', 'format'].map((mark) =>
      readFileSync(join(folder, `${mark}.${name}`), 'utf8'),
    )
    expect([name, other]).toEqual([name, one])
  }
  await run('report', 'a.txt', 'b.txt', '-o', 'report.html')
  expect(readFileSync(join(folder, 'report.html'), 'utf8')).toBe(
    readFileSync(join(folder, 'check.html'), 'utf8'),
  )
  const diff = await run('diff', 'a.txt', 'b.txt')
  expect((await run('format', 'check.json', '--as', 'diff')).stdout).toBe(diff.stdout)
})

test.each([
  ['show', 'show', '1', 'a.txt', 'b.txt'],
  ['terms', 'terms', 'a.txt', 'b.txt', '--all'],
  ['find', 'find', 'fee', 'a.txt', 'b.txt'],
  ['find --count', 'find', 'fee', 'a.txt', 'b.txt', '--count'],
  ['align', 'align', 'b.txt', 'a.txt'],
  ['parse', 'parse', 'a.txt'],
])('format prints of a saved %s what it printed', async (name, ...args) => {
  const file = `${name}.report.json`
  await run(...args, '--format', `report=${file}`)
  const {stdout} = await run(...args)
  expect(await run('format', file)).toEqual({code: 0, stdout, stderr: ''})
})

test.each([
  ['no report', '{"a": 1}', '`x.json` is no report: expected what `clausediff check --format json` prints'],
  [
    'no JSON',
    '{',
    /^clausediff: `x.json` is no JSON: line 1, column \d+: .+; expected a report, as `clausediff check --format json=FILE` writes it$/,
  ],
  [
    'another version',
    '{"schemaVersion": 2, "tool": {"name": "clausediff", "version": "9.0.0"}}',
    '`x.json` is a report of version 2, expected 1: use the clausediff that wrote it',
  ],
  [
    'a damaged one',
    '{"schemaVersion": 1, "tool": {"name": "clausediff", "version": "0.1.0"}, "findings": 3}',
    /^clausediff: `x.json` does not fit the schema of reports: .*; save it anew$/,
  ],
])('format refuses what is %s in one line', async (_, text, message) => {
  const cwd = folderOf({'x.json': text})
  const {code, stderr} = await clausediff(['format', 'x.json'], {cwd})
  expect(code).toBe(2)
  if (typeof message === 'string') expect(stderr).toBe(`clausediff: ${message}\n`)
  else expect(stderr.trimEnd()).toMatch(message)
})

test('format says what a report lacks, and how to save it', async () => {
  await run('check', 'a.txt', 'b.txt', '--format', 'json=small.json')
  expect(await run('format', 'small.json', '--format', 'html=x.html')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'clausediff: `small.json` holds no rows, which `html` shows: save it with `clausediff check --rows --format json=small.json`\n',
  })
  expect((await run('format', 'small.json', '--as', 'terms')).stderr).toContain(
    'holds no terms, which `table` shows',
  )
  expect((await run('format', 'small.json', '--format', 'pharaoh')).stderr).toBe(
    `clausediff: \`check\` has no format \`pharaoh\`: expected one of ${reportersOf('check')
      .map(({name}) => name)
      .join(', ')}\n`,
  )
  expect((await run('format', 'small.json', '--fail-on', 'error')).code).toBe(1)
})

test('a saved report that no check comes through is refused in one line', async () => {
  const {report} = await compare(odd.slice(0, 2))
  const saved = await printReport(report, 'json')
  const refused = (json: string): Promise<string> =>
    parseReport(json, 'r.json').then(
      () => 'read',
      (error: Error) => error.message,
    )
  expect(await refused(saved)).toBe('read')
  expect(await refused(saved.replace('"byClause": {', '"byClause": {"a\\ud800": 1, '))).toBe(
    '`r.json` does not fit the schema of reports: a name in it holds half a character; save it anew',
  )
  expect(await refused(saved.replace('"concepts":', '"conceptz":'))).toBe(
    '`r.json` does not fit the schema of reports: `conceptz`: is no field of reports; save it anew',
  )
  const deep = `${'['.repeat(4000)}${']'.repeat(4000)}`
  expect(await refused(saved.replace('"concepts": [', `"concepts": [${deep}, `))).toMatch(
    /^`r.json` does not fit the schema of reports/,
  )
})
