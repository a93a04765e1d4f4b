import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import DraftFour from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import {beforeAll, expect, test} from 'vitest'
import {validateXML} from 'xmllint-wasm'
import {clausediff, folderOf, root} from '../cli/run.ts'

const folder = folderOf({})
const formats = ['table', 'json', 'sarif', 'junit', 'github', 'gitlab', 'markdown']
const printed = (name: string): string => readFileSync(join(folder, name), 'utf8')
const schema = (path: string): object => JSON.parse(readFileSync(path, 'utf8'))

beforeAll(async () => {
  const {code} = await clausediff(
    ['check', '--corpus', 'ai-plus', '--all', ...formats.flatMap((name) => ['--format', `${name}=${name}`])],
    {cwd: folder},
  )
  expect(code).toBe(1)
})

test('the report on the shipped corpus fits its schema', () => {
  const ajv = new Ajv2020({strict: true, allErrors: true})
  addFormats.default(ajv)
  const validate = ajv.compile(schema(join(root, 'src/report/report.schema.json')))
  expect([validate(JSON.parse(printed('json'))), validate.errors]).toEqual([true, null])
})

test('its SARIF fits the official schema', () => {
  const ajv = new DraftFour.default({strict: false, allErrors: true, unicodeRegExp: false})
  addFormats.default(ajv)
  const path = createRequire(import.meta.url).resolve(
    '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  )
  const validate = ajv.compile(schema(path))
  expect([validate(JSON.parse(printed('sarif'))), validate.errors]).toEqual([true, null])
})

test('its JUnit fits its schema', async () => {
  const {valid, errors} = await validateXML({
    xml: [{fileName: 'junit.xml', contents: printed('junit')}],
    schema: [readFileSync(join(import.meta.dirname, '../schema/junit.xsd'), 'utf8')],
  })
  expect([errors.map(({message}) => message), valid]).toEqual([[], true])
})

test('every format speaks of the same findings', () => {
  const {findings} = JSON.parse(printed('json')) as {findings: {fingerprint: string; severity: string}[]}
  const fingerprints = findings.map(({fingerprint}) => fingerprint)
  expect(new Set(fingerprints).size).toBe(fingerprints.length)
  const {runs} = JSON.parse(printed('sarif'))
  expect(
    runs[0].results.map(
      (one: {partialFingerprints: Record<string, string>}) => one.partialFingerprints['clausediff/v1'],
    ),
  ).toEqual(fingerprints)
  expect(JSON.parse(printed('gitlab')).map((one: {fingerprint: string}) => one.fingerprint)).toEqual(
    fingerprints,
  )
  expect(printed('junit').match(/<failure /g)).toHaveLength(fingerprints.length)
  expect(printed('github').match(/^::(error|warning|notice) /gm)).toHaveLength(fingerprints.length)
  const counted = (text: string): number =>
    [
      ...text
        .split('\n\n')[0]!
        .replaceAll('\n', ' ')
        .matchAll(/(\d+) (?:errors|warnings|notes)/g),
    ].reduce((sum, [, count]) => sum + Number(count), 0)
  expect(counted(printed('table'))).toBe(fingerprints.length)
  expect(counted(printed('markdown'))).toBe(fingerprints.length)
})
