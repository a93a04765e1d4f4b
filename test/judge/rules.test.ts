import {existsSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/judge/index.ts'
import {casesFolder, printCases, readCases, runCase} from './cases.ts'

for (const {id} of rules) {
  describe(id, () => {
    for (const kind of ['ok', 'not-ok'] as const) {
      const cases = existsSync(join(casesFolder, id, `${kind}.txt`)) ? readCases(id, kind) : []
      test(`has cases that are ${kind}`, () => expect(cases.length).toBeGreaterThan(1))
      test(`${kind}: the rule says what the cases say`, async () => {
        const run = await Promise.all(cases.map(async (one) => ({...one, expected: await runCase(id, one)})))
        if (process.env.UPDATE_GOLDENS) writeFileSync(join(casesFolder, id, `${kind}.txt`), printCases(run))
        else expect(printCases(run)).toBe(printCases(cases))
        for (const {title, expected} of run)
          expect(`${title}: ${expected.length > 0}`).toBe(`${title}: ${kind === 'not-ok'}`)
      })
    }
  })
}

test('every folder of cases belongs to a rule', () => {
  const ids = rules.map(({id}) => id as string)
  expect(readdirSync(casesFolder).filter((name) => !ids.includes(name))).toEqual([])
})
