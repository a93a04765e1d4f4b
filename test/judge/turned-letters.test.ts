import {expect, test} from 'vitest'
import {type Document, sourceOf} from '../../src/format/index.ts'
import {parse} from '../../src/parse/index.ts'
import {compare} from '../../src/project/index.ts'

test('a negation that a PDF may have lost by itself is no error', async () => {
  const text = (not: string): string =>
    `1. The board shall ${not}publish the reports of the agency.\n\n2. The court meets once a year.\n`
  const [a, b] = [sourceOf(text('not '), 'a.txt'), sourceOf(text(''), 'b.txt')]
  const turned: Document = {
    ...b,
    mayBeTurned: true,
    contents: () => ({markup: {edits: [], bold: [], headings: new Map(), quotes: []}}),
  }
  expect(parse(turned).mayBeTurned).toBe(true)
  const severities = async (other: typeof b): Promise<string[]> =>
    (await compare([a, other])).report.findings.map(({rule, severity}) => `${rule} ${severity}`)
  expect(await severities(b)).toEqual(['negation-mismatch error'])
  expect(await severities(turned)).toEqual(['negation-mismatch warning'])
})
