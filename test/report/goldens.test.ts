import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Chalk} from 'chalk'
import {expect, test} from 'vitest'
import {compare, sourceOf} from '../../src/index.ts'
import {rules} from '../../src/judge/index.ts'
import {reporters} from '../../src/report/index.ts'
import {version} from '../../src/version.ts'
import {printed, reportBy} from './every-report.ts'

const folder = join(import.meta.dirname, 'goldens')
const screen = {width: 100, paint: new Chalk({level: 0})}

/** Reporters whose output is not a page to be read; each has a test of its own. */
const elsewhere = ['html', 'xlsx']

const texts = [
  '# Harbour rules\n\n1. The harbour master must keep the gate closed.\n\n2. Boats pay 20 euros. It is due at once.\n\n3. The harbour master hears complaints.\n',
  '# Harbour rules\n\n1. The port captain may keep the gate closed.\n\n2. Boats pay 30 euros.\n\n3. The port captain hears complaints.\n',
]
const comparison = await compare(texts.map((text, at) => sourceOf(text, `${'ab'[at]}.md`)))

/** So that a golden says nothing of rules that found nothing. */
const spoke = rules.filter(({id}) => comparison.report.findings.some(({rule}) => rule === id))

const cases = reporters
  .filter(({name}) => !elsewhere.includes(name))
  .flatMap((reporter) => reporter.commands.map((command) => ({reporter, command})))
const fileOf = ({reporter, command}: (typeof cases)[number]): string => `${command}.${reporter.name}.txt`

// `UPDATE_GOLDENS=1 npx vitest run test/report/goldens.test.ts` writes what is printed; then somebody reads it.
test.each(cases.map((one) => [fileOf(one), one] as const))('%s', async (name, {reporter, command}) => {
  const report = reportBy[command](comparison, reporter, 'gate')
  const text = await printed(reporter, report, {rules: spoke}, screen)
  const unversioned = text.replaceAll(`"${version}"`, '"0.0.0"')
  const path = join(folder, name)
  if (process.env.UPDATE_GOLDENS === '1') {
    mkdirSync(folder, {recursive: true})
    writeFileSync(path, unversioned)
  } else expect(existsSync(path) ? readFileSync(path, 'utf8') : 'missing: UPDATE_GOLDENS=1').toBe(unversioned)
})

test('every golden belongs to a reporter', () => {
  expect(readdirSync(folder).filter((name) => !cases.some((one) => fileOf(one) === name))).toEqual([])
})
