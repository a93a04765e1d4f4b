import {h} from 'hastscript'
import {gravestFirst, type ReportDocument, type Reported} from '../../judge/index.ts'
import type {Screen} from '../screen.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {renderControls} from './controls.ts'
import {severityNames} from './model.ts'
import {renderPage} from './page.ts'
import {renderQuality} from './quality.ts'

/**
 * The page that lists many works with their figures, those with the gravest findings first.
 *
 * @param folder of their pages, which are called as they are; no links if left out
 */
export function documentsPage(report: Reported, folder?: string, words?: Screen['words']): string {
  const {documents = [], translations, summary} = report
  const columns = [
    'Document',
    'Translations',
    'Clauses',
    ...gravestFirst.map((one) => `${severityNames[one]}s`),
  ]
  return renderPage({
    words,
    title: translations.map(({id}) => visible(id)).join(' ↔ '),
    subtitle: `${documents.length.toLocaleString('en')} documents · ${report.tool.name} ${report.tool.version}`,
    navigation: [{text: 'Documents', href: '#documents'}],
    controls: renderControls(undefined, false),
    sections: [
      h('section', {id: 'documents', ariaLabelledBy: 'documents:title'}, [
        h('h2', {id: 'documents:title'}, 'Documents'),
        h('div.scroll', {tabIndex: 0, role: 'group', ariaLabel: 'Documents and their findings'}, [
          h('table.plain.documents', [
            h('caption', `${report.findings.length.toLocaleString('en')} findings`),
            h(
              'thead',
              h(
                'tr',
                columns.map((name) => h('th', {scope: 'col'}, name)),
              ),
            ),
            h('tbody', [
              ...documents.toSorted(gravest).map((document) => row(document, folder)),
              h('tr.total', [
                h('th', {scope: 'row'}, 'all'),
                h('td', ''),
                h('td.number', counted(documents)),
                ...gravestFirst.map((severity) => h('td.number', figure(summary.bySeverity[severity]))),
              ]),
            ]),
          ]),
        ]),
        ...renderQuality(report),
      ]),
    ],
    data: {},
  })
}

function row({name, translations, summary}: ReportDocument, folder: string | undefined) {
  const href =
    folder === undefined ? undefined : `${[folder, ...name.split('/')].map(uriPart).join('/')}.html`
  return h('tr', [
    h('th', {scope: 'row'}, href === undefined ? visible(name) : h('a', {href}, visible(name))),
    h('td', visible(translations.map(({id}) => id).join(', '))),
    h('td.number', counted([{translations}])),
    ...gravestFirst.map((severity) => h('td.number', figure(summary.bySeverity[severity]))),
  ])
}

/** How many clauses the longest of some texts has. */
const mostClauses = (translations: readonly {clauseCount: number}[]): number =>
  translations.reduce((most, {clauseCount}) => Math.max(most, clauseCount), 0)

/** How many clauses a document has, whose texts say the same ones; of all documents the sum. */
const counted = (documents: readonly {translations: readonly {clauseCount: number}[]}[]): string =>
  documents.reduce((sum, {translations}) => sum + mostClauses(translations), 0).toLocaleString('en')

const figure = (count: number | undefined): string => (count ? count.toLocaleString('en') : '–')

/** By the first severity in which they differ, then by name. */
function gravest(a: ReportDocument, b: ReportDocument): number {
  for (const severity of gravestFirst) {
    const more = (b.summary.bySeverity[severity] ?? 0) - (a.summary.bySeverity[severity] ?? 0)
    if (more !== 0) return more
  }
  return a.name < b.name ? -1 : 1
}
