import type {Element} from 'hast'
import {h} from 'hastscript'
import {group} from '../../group.ts'
import type {Reported, ReportTerm} from '../../judge/index.ts'
import type {OutputFile, ReportOptions} from '../reporter.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {renderConcepts} from './concept-list.ts'
import {documentsPage} from './documents-page.ts'
import type {Model} from './model.ts'
import {renderHeatMap, renderOverview} from './overview.ts'
import {renderPage} from './page.ts'
import {headingOf, renderRows} from './side-by-side.ts'
import {type Part, splitRows} from './split-rows.ts'

/** How much of the concepts is listed in one file, and in the first file of a work that is split. */
const whole = {concepts: 1000, places: 60}
const split = {concepts: 300, places: 12}

/**
 * The report as HTML: one file that needs nothing but itself. A work of more rows than fit a page a browser
 * lays out at once becomes that file with overview and concepts, and a folder of pages beside it.
 *
 * @yields the files one at a time, so that a whole Bible is never in memory as text; the one to open first
 */
export function* reportHtml(report: Reported, options: ReportOptions): Generator<OutputFile> {
  if (report.documents) {
    yield {path: options.file ?? 'report.html', text: documentsPage(report, options.pages)}
    return
  }
  const {rows = [], alignment = []} = report
  const keys = rows.map(({key}) => key)
  const {file: name = 'report.html', rowsPerFile = 1200} = options
  const aligned = alignment[Symbol.iterator]()
  const isSplit = keys.length > rowsPerFile
  const folder = `${name.replace(/\.html?$/i, '')}.pages`
  const parts: Part[] = isSplit
    ? splitRows(rows, rowsPerFile / 2)
    : [{label: '', file: '', rows: [...keys.keys()]}]
  const shown = isSplit ? split : whole
  const concepts = firstTerms(report, shown.concepts)
  const pageOf = new Map(parts.flatMap((part) => part.rows.map((row) => [keys[row]!, part.file])))
  const model = (page: string): Model => ({
    report,
    rows,
    witnesses: witnessesOf(report),
    byRow,
    numbers,
    hrefOf: (key) => linkTo(page, pageOf.get(key) ?? '', anchorOf(key)),
    hrefOfConcept: (id) => (numbers.has(id) ? linkTo(page, '', `concept-${numbers.get(id)}`) : undefined),
  })
  const linkTo = (from: string, to: string, id: string): string => {
    if (from === to) return fragment(id)
    if (from === '') return `${uriPart(folder)}/${to}${fragment(id)}`
    return `${to === '' ? `../${uriPart(name)}` : to}${fragment(id)}`
  }
  const byRow = group(report.findings, ({clause}) => clause)
  const numbers = new Map(concepts.map(({id}, index) => [id, index + 1]))
  const first = model('')
  const title = titleOf(report)
  const subtitle = subtitleOf(report)
  const heat = renderHeatMap(
    first,
    isSplit
      ? parts.map((part) => ({
          label: part.label,
          href: first.hrefOf(keys[part.rows[0]!]!),
          rows: part.rows,
        }))
      : keys.map((key, row) => ({
          label: key,
          heading: headingOf(first, row),
          href: first.hrefOf(key),
          rows: [row],
        })),
    'Share of the text that differs from the others',
  )
  const clauses = isSplit ? {sections: [], links: {}} : renderRows(first, parts[0]!.rows, aligned)
  yield {
    path: name,
    text: renderPage({
      title,
      subtitle,
      navigation: [
        {text: 'Overview', href: '#overview'},
        {text: 'Concepts', href: '#concepts'},
        {text: isSplit ? 'Clauses, by page' : 'Side by side', href: isSplit ? '#heat' : '#clauses'},
      ],
      sections: [
        renderOverview(first, heat),
        renderConcepts(first, concepts, report.concepts.length - concepts.length, shown.places),
        ...(isSplit ? [] : [clausesSection(clauses.sections)]),
      ],
      links: clauses.links,
    }),
  }
  if (!isSplit) return
  for (const [index, part] of parts.entries()) {
    const {sections, links} = renderRows(model(part.file), part.rows, aligned)
    const beside = (other: Part | undefined, text: string) =>
      other ? [{text: `${text}: ${visible(other.label)}`, href: other.file}] : []
    yield {
      path: `${folder}/${part.file}`,
      text: renderPage({
        title: `${visible(part.label)} · ${title}`,
        subtitle,
        navigation: [
          {text: 'Overview', href: `../${uriPart(name)}#overview`},
          {text: 'Concepts', href: `../${uriPart(name)}#concepts`},
          ...beside(parts[index - 1], 'Before'),
          ...beside(parts[index + 1], 'Next'),
        ],
        sections: [clausesSection(sections)],
        links,
      }),
    }
  }
}

function clausesSection(sections: Element[]): Element {
  return h(
    sections.length > 200 ? 'section.many' : 'section',
    {id: 'clauses', ariaLabelledBy: 'clauses:title'},
    [h('h2', {id: 'clauses:title'}, 'Side by side'), ...sections],
  )
}

/** As many concepts as make a table to read; the report has those that a divergence is about first. */
function firstTerms({terms = []}: Reported, most: number): ReportTerm[] {
  const first: ReportTerm[] = []
  for (const term of terms) {
    if (first.length === most) break
    first.push(term)
  }
  return first
}

function witnessesOf({translations}: Reported): number[] {
  const witnesses = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  return witnesses.length > 0 ? witnesses : [...translations.keys()]
}

const titleOf = (report: Reported): string =>
  witnessesOf(report)
    .map((witness) => visible(report.translations[witness]!.id))
    .join(' ↔ ')

function subtitleOf(report: Reported): string {
  const {rows = []} = report
  const witnesses = witnessesOf(report)
  const shared = rows.filter(({readings}) => witnesses.every((witness) => readings[witness])).length
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  return [
    count(rows.length, 'clause', 'clauses'),
    `${shared.toLocaleString('en')} in all translations`,
    count(report.findings.length, 'finding', 'findings'),
  ].join(', ')
}
