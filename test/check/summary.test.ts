import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {clausediff, folderOf} from '../cli/run.ts'

const texts = {
  'a.md': '1. We pay 3 euros.\n\n2. We must rest.\n\n3. The staff sleeps.\n',
  'b.md': '1. We pay 4 euros.\n\n2. We should rest.\n\n3. The crew sleeps.\n',
}

test('figures of each translation, and how they changed since the state was accepted', async () => {
  const cwd = folderOf(texts)
  const summary = async (...more: string[]): Promise<string> =>
    (await clausediff(['check', '--summary', ...more, 'a.md', 'b.md'], {cwd})).stdout
  expect(await summary()).toMatchInlineSnapshot(`
    "2 errors · 1 warning (on 1 term pair)

       words  errors  warnings  notes  penalty  trend  new  accepted  gone
    a     10   200.0     100.0    0.0   1100.0      –    3         0     0
    b     10   200.0     100.0    0.0   1100.0      –    3         0     0

    Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning
    (MQM); trend: since the accepted state.
    "
  `)
  await clausediff(['accept', '--reason', 'x', 'a.md', 'b.md'], {cwd})
  writeFileSync(
    join(cwd, 'b.md'),
    texts['b.md'].replace('4 euros', '3 euros').replace('crew sleeps', 'crew must not sleep'),
  )
  expect(await summary()).toMatchInlineSnapshot(`
    "1 error · 1 warning

       words  errors  warnings  notes  penalty  trend  new  accepted  gone
    a     10   200.0     200.0    0.0   1200.0    0.0    2         2     2
    b     12   166.7     166.7    0.0   1000.0    0.0    2         2     2

    Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning
    (MQM); trend: since the accepted state.
    "
  `)
  const {stdout} = await clausediff(['check', '-f', 'json', 'a.md', 'b.md'], {cwd})
  const report = JSON.parse(stdout)
  expect(report.quality.map(({trend}: {trend: unknown}) => trend)).toMatchInlineSnapshot(`
    [
      {
        "accepted": 2,
        "gone": 2,
        "new": 2,
        "penalty": 0,
      },
      {
        "accepted": 2,
        "gone": 2,
        "new": 2,
        "penalty": 0,
      },
    ]
  `)
  expect(report.findings.find(({status}: {status: string}) => status === 'absent').was).toEqual({
    translations: ['a', 'b'],
    severity: 'error',
  })
  await clausediff(['report', 'a.md', 'b.md', '-o', 'r.html'], {cwd})
})

test.each(['de', 'fr', 'es', 'zh'])('fits 80 columns in %s', async (language) => {
  const cwd = folderOf(texts)
  const {stdout} = await clausediff(['check', '--summary', '--ui-language', language, 'a.md', 'b.md'], {cwd})
  for (const line of stdout.split('\n')) expect([...line].length).toBeLessThanOrEqual(80)
})

test('what a text lacks counts for it, and a config that speaks of that text speaks of that', async () => {
  const config = {translations: [{path: 'a.md'}, {path: 'b.md'}]}
  const run = async (more: object, ...args: string[]): Promise<string> => {
    const cwd = folderOf({
      'a.md': '1. The guest must not smoke.\n\n2. The guest rests.\n',
      'b.md': '1. The guest must smoke.\n\n2. The guest rests.\n',
      'clausediff.config.json': JSON.stringify({...config, ...more}),
    })
    return (await clausediff(['check', ...args], {cwd})).stdout
  }
  expect(await run({}, '--summary')).toMatch(/\na +8 +125\.0 .*\nb +7 +142\.9 /)
  expect(await run({}, '--rule', 'negation')).toMatch(/^1 error\n/)
  const rules = {'negation-mismatch': 'off'}
  expect(await run({overrides: [{translations: ['b'], rules}]})).toBe('no new findings\n')
  expect(await run({ignore: [{translations: ['b'], reason: 'as agreed'}]})).toBe('no new findings\n')
})
