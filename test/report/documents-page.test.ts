import {expect, test} from 'vitest'
import type {Reported} from '../../src/judge/index.ts'
import {documentsPage} from '../../src/report/html/documents-page.ts'

test('a document has as many clauses as its longest text, not as all its texts together', () => {
  const translations = [
    {id: 'de', clauseCount: 7},
    {id: 'en', clauseCount: 6},
  ]
  const summary = {byRule: {}, bySeverity: {error: 1}, byClause: {}}
  const documents = ['one', 'two'].map((name) => ({name, translations, summary}))
  const report = {tool: {name: 'clausediff', version: '1'}, translations, documents, findings: [], summary}
  const figures = [
    ...documentsPage(report as unknown as Reported).matchAll(
      /<t[dh][^>]*>([^<]*)<\/t[dh]><td[^>]*>[^<]*<\/td><td class="number">(\d+)</g,
    ),
  ].map(([, name, count]) => `${name} ${count}`)
  expect(figures).toEqual(['one 7', 'two 7', 'all 14'])
})
