import {expect, test} from 'vitest'
import {judge} from '../../src/judge/index.ts'
import {readTermbase} from '../../src/termbase/index.ts'
import {evidenceOf, keyed} from '../keyed.ts'

const csv = `concept,language,translation,term,status
agent,en,,intelligent agent,preferred
agent,en,,intelligent body,deprecated
agent,zh,,智能体,preferred
body,en,,body,preferred
ai,en,,artificial intelligence,preferred
intelligence,en,,intelligence,deprecated
power,en,a,computing power,preferred
power,en,b,compute,preferred
`
const said = async (a: Record<string, string>, b: Record<string, string>): Promise<string[]> => {
  const termbase = await readTermbase(csv, 'terms.csv')
  const report = judge({...evidenceOf(keyed('a', a), keyed('b', b)), termbase})
  return report.findings
    .filter(({rule}) => rule.startsWith('term-'))
    .map(({rule, clause, message}) => `${rule} ${clause} ${message}`)
}

test('a deprecated term is found inflected, and the longest term first', async () => {
  expect(
    await said(
      {I: 'Promote intelligent agents and artificial intelligence.'},
      {I: 'Promote Intelligent Bodies and artificial intelligence.'},
    ),
  ).toEqual([
    'term-deprecated I `b` says "Intelligent Bodies", which the termbase deprecates: use "intelligent agent"',
  ])
})

test('a term of one translation is no term of another, even where one looks like an inflection', async () => {
  expect(await said({I: 'Build computing power.'}, {I: 'Build computing power.'})).toEqual([
    'term-missing I `b` says "computing power" here, expected "compute": `a` says "computing power"',
  ])
  expect(await said({I: 'Build computing power.'}, {I: 'Build compute.'})).toEqual([])
})

test('a concept that one names and the other does not is missing', async () => {
  expect(await said({I: 'Build computing power.', II: 'Rest.'}, {I: 'Build strength.', II: 'Rest.'})).toEqual(
    ['term-missing I `b` has no known term here, expected "compute": `a` says "computing power"'],
  )
})

test('a term of a language without blanks is compared by its characters', async () => {
  const termbase = await readTermbase(csv, 'terms.csv')
  const source = keyed('s', {I: '发展新一代智能体和智能终端。'}, {role: 'source', language: 'zh'})
  const report = judge({...evidenceOf(source, keyed('b', {I: 'Promote smart bodies.'})), termbase})
  expect(report.findings.filter(({rule}) => rule === 'term-missing').map(({message}) => message)).toEqual([
    '`b` has no known term here, expected "intelligent agent": `s` says "智能体"',
  ])
})

test('what was only proposed asks for nothing', async () => {
  const proposed = csv.replaceAll('preferred', 'proposed').replaceAll('deprecated', 'proposed')
  const saidWith = async (table: string): Promise<number> => {
    const termbase = await readTermbase(table, 'terms.csv')
    const report = judge({
      ...evidenceOf(keyed('a', {I: 'Build computing power.'}), keyed('b', {I: 'Build strength.'})),
      termbase,
    })
    return report.findings.filter(({rule}) => /^term-(?:missing|deprecated)$/.test(rule)).length
  }
  expect(await saidWith(csv)).toBe(1)
  expect(await saidWith(proposed)).toBe(0)
  expect(await saidWith(proposed.replace('compute,proposed', 'compute,approved'))).toBe(1)
})
