import {spawnSync} from 'node:child_process'
import {expect, test, vi} from 'vitest'
import {pdfText} from '../../../src/cli/pdf-text.ts'
import {read} from '../../../src/format/index.ts'
import {clausesOf, parse} from '../../../src/parse/index.ts'
import {waterAct} from './pdf-file.ts'

// As on a machine where the optional package could not be installed.
vi.mock('unpdf', () => {
  throw new Error('not installed')
})

const bytes = waterAct()

test('what pdftotext -layout prints is read where the package is missing: pages, furniture, places', async () => {
  const printed =
    '             Water Act\n\n1. Each agency shall report to the\nboard within 30 days of the end\n\n\n\n                  11\n\f             Water Act\n\nof the year.\n2. Reports are open to the public.\n\n\n\n\n                  12\n\f'
  const [document] = await read(bytes, 'act.pdf', {}, {pdfText: async () => printed})
  expect(clausesOf(parse(document!)).map(({key, text}) => `${key} = ${text}`)).toEqual([
    '1 = Each agency shall report to the board within 30 days of the end of the year.',
    '2 = Reports are open to the public.',
  ])
  expect(document!.places).toEqual(['p. 1 l. 2', 'p. 1 l. 3', 'p. 2 l. 2', 'p. 2 l. 3'])
  expect(document!.notices?.[0]).toContain('`act.pdf` is read by `pdftotext -layout`')
})

test('without either a PDF is refused in one line; a locked or damaged one by what it is', async () => {
  const refusal = (pdfText?: () => Promise<string | undefined>) =>
    read(bytes, 'act.pdf', {}, pdfText && {pdfText}).catch((error) => error.message)
  const neither =
    '`act.pdf` is PDF, and neither the package that reads it nor `pdftotext` is installed: `npm install unpdf@1.7`, or install Poppler'
  expect(await refusal()).toBe(neither)
  expect(await refusal(async () => undefined)).toBe(neither)
  const fail = (name: string) => async () => {
    throw Object.assign(new Error('Command Line Error'), {name})
  }
  expect(await refusal(fail('PasswordException'))).toContain('locked with a password')
  expect(await refusal(fail('Error'))).toContain('is damaged')
  expect(await refusal(async () => '\f\f\f')).toContain('is a scan')
})

const isThere = spawnSync('pdftotext', ['-v']).error === undefined
if (!isThere) console.warn('pdftotext is not installed: the program itself is not tried')

test.runIf(isThere)('the program itself', async () => {
  const [document] = await read(bytes, 'act.pdf', {}, {pdfText})
  expect(clausesOf(parse(document!)).map(({key, text}) => `${key} = ${text}`)).toEqual([
    '1 = Each agency shall report to the board within 30 days of the end of the year.',
    '2 = Reports are open to the public from the day on which the board has met.',
    '3 = Agents shall not be sold.',
  ])
  const damaged = await read(bytes.slice(0, 200), 'act.pdf', {}, {pdfText}).catch((error) => error.message)
  expect(damaged).toMatch(/is damaged|is a scan|is empty/)
})
