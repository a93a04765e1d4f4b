import type {Element} from 'hast'
import {h} from 'hastscript'
import {group} from '../../group.ts'
import {hashOf, type Reported, type ReportTerm, type RowAlignment} from '../../judge/index.ts'
import type {OutputFile, ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {branchesOf} from './branches.ts'
import {renderConcepts} from './concept-list.ts'
import {renderControls} from './controls.ts'
import {documentsPage} from './documents-page.ts'
import {renderErrorMap} from './error-map.ts'
import {renderFilters} from './list/filter-form.ts'
import {listedOf, toldInFull} from './list/select.ts'
import {renderWorkList} from './list/work-list.ts'
import type {Model} from './model.ts'
import {renderOutline} from './outline.ts'
import {renderOverview} from './overview.ts'
import {renderPage} from './page.ts'
import {renderNames, renderRows} from './side-by-side.ts'
import {type Part, splitRows} from './split-rows.ts'
import {indexTexts} from './texts-index.ts'
import {counted, thousands} from './thousands.ts'

/** How much of the concepts is listed in one file, and in the first file of a work that is split. */
const whole = {concepts: 1000, places: 60}
const split = {concepts: 300, places: 12}

/**
 * The report as HTML: one file that needs nothing but itself. A work of more rows than fit a page a browser
 * lays out at once becomes that file with findings, overview and concepts, and a folder of pages beside it.
 *
 * @yields the files one at a time, so that a whole Bible is never in memory as text; the one to open first
 */
export function* reportHtml(
  report: Reported,
  options: ReportOptions,
  {words}: Pick<Screen, 'words'>,
): Generator<OutputFile> {
  if (report.documents) {
    yield {path: options.file ?? 'report.html', text: documentsPage(report, options.pages, words)}
    return
  }
  const {rows = [], alignment = []} = report
  const keys = rows.map(({key}) => key)
  const {file: name = 'report.html', rowsPerFile = 1200} = options
  const isSplit = keys.length > rowsPerFile
  const folder = `${name.replace(/\.html?$/i, '')}.pages`
  const parts: Part[] = isSplit
    ? splitRows(rows, rowsPerFile / 2)
    : [{label: '', file: '', rows: [...keys.keys()]}]
  const shown = isSplit ? split : whole
  const concepts = firstTerms(report, shown.concepts)
  const numbers = new Map(concepts.map(({id}, index) => [id, index + 1]))
  const pageOf = new Map(parts.flatMap((part) => part.rows.map((row) => [keys[row]!, part.file])))
  const byRow = group(report.findings, ({clause}) => clause)
  const listed = listedOf(report, rows, isSplit)
  const idOf = new Map(listed.map(({finding, id}) => [finding, id]))
  const model = (page: string, branches: readonly string[]): Model => ({
    report,
    rows,
    witnesses: witnessesOf(report),
    byRow,
    numbers,
    branches,
    language: words?.language ?? 'en',
    tell: tellerOf({words}),
    hrefOf: (key) => linkTo(page, pageOf.get(key) ?? '', anchorOf(key)),
    hrefOfConcept: (id) => (numbers.has(id) ? linkTo(page, '', `concept-${numbers.get(id)}`) : undefined),
    hrefOfFinding: (finding) => (idOf.has(finding) ? linkTo(page, '', idOf.get(finding)!) : undefined),
  })
  const linkTo = (from: string, to: string, id: string): string => {
    if (from === to) return fragment(id)
    if (from === '') return `${uriPart(folder)}/${to}${fragment(id)}`
    return `${to === '' ? `../${uriPart(name)}` : to}${fragment(id)}`
  }
  const first = model('', branchesOf(rows))
  const title = titleOf(report)
  const subtitle = subtitleOf(report)
  const work = {key: workKey(report)}
  const inFull = toldInFull(listed)
  // What is made while it is read is made once where it is not long.
  const opposite = isSplit ? alignment : [...alignment]
  const aligned = opposite[Symbol.iterator]()
  const alignments = alignmentsOf(opposite, new Set(inFull.map(({row}) => row)))
  const map = renderErrorMap(
    first,
    parts.flatMap((part) =>
      isSplit
        ? [{label: part.label, href: first.hrefOf(keys[part.rows[0]!]!), rows: part.rows}]
        : part.rows.map((row) => ({label: keys[row]!, href: first.hrefOf(keys[row]!), rows: [row]})),
    ),
    isSplit ? 'page' : 'clause',
  )
  const clauses = isSplit
    ? {sections: [], links: {}, differing: {}}
    : renderRows(first, parts[0]!.rows, aligned)
  yield {
    path: name,
    text: renderPage({
      words,
      title,
      subtitle,
      navigation: [
        {text: 'Findings', href: '#findings'},
        {text: 'Overview', href: '#overview'},
        {text: 'Concepts', href: '#concepts'},
        {text: isSplit ? 'Clauses, by page' : 'Side by side', href: isSplit ? '#map' : '#clauses'},
      ],
      controls: renderControls(isSplit ? 'pages' : 'clauses', !isSplit),
      ...(!isSplit && {outline: renderOutline(first, parts[0]!.rows)}),
      sections: [
        ...(isSplit ? [hits()] : []),
        renderWorkList(
          first,
          listed,
          alignments,
          renderFilters(
            first,
            listed.map(({finding}) => finding),
            listed.map(({row}) => first.branches[row] ?? ''),
            !isSplit,
          ),
        ),
        renderOverview(first, map),
        renderConcepts(first, concepts, report.concepts.length - concepts.length, shown.places),
        ...(isSplit ? [] : [clausesSection(first, clauses.sections)]),
      ],
      data: {
        work,
        links: clauses.links,
        differing: clauses.differing,
        ...(isSplit && {texts: indexTexts(first, parts, uriPart(folder))}),
      },
    }),
  }
  if (!isSplit) return
  for (const [index, part] of parts.entries()) {
    const own = branchesOf(part.rows.map((row) => rows[row]!))
    const branches: string[] = []
    for (const [at, row] of part.rows.entries()) branches[row] = own[at]!
    const page = model(part.file, branches)
    const {sections, links, differing} = renderRows(page, part.rows, aligned)
    const beside = (other: Part | undefined, text: string) =>
      other ? [{text: `${text}: ${visible(other.label)}`, href: other.file}] : []
    const found = part.rows.flatMap((row) => byRow.get(keys[row]!) ?? [])
    yield {
      path: `${folder}/${part.file}`,
      text: renderPage({
        words,
        title: `${visible(part.label)} · ${title}`,
        subtitle,
        navigation: [
          {text: 'Findings', href: `../${uriPart(name)}#findings`},
          {text: 'Overview', href: `../${uriPart(name)}#overview`},
          {text: 'Concepts', href: `../${uriPart(name)}#concepts`},
          ...beside(parts[index - 1], 'Before'),
          ...beside(parts[index + 1], 'Next'),
        ],
        controls: renderControls('clauses', true),
        outline: renderOutline(page, part.rows),
        sections: [clausesSection(page, sections, renderFilters(page, found, own, true))],
        data: {work, links, differing},
      }),
    }
  }
}

function clausesSection(model: Model, sections: Element[], filters?: Element): Element {
  return h(
    sections.length > 200 ? 'section.many' : 'section',
    {id: 'clauses', ariaLabelledBy: 'clauses:title'},
    [
      h('h2', {id: 'clauses:title'}, 'Side by side'),
      ...(filters ? [filters] : []),
      renderNames(model),
      ...sections,
    ],
  )
}

/** Where a search of all pages lists what it found. */
const hits = (): Element =>
  h('section', {id: 'hits', hidden: true, ariaLabelledBy: 'hits:title'}, [
    h('h2', {id: 'hits:title'}, 'Found'),
    h('ol'),
  ])

/** Of some rows what stands opposite to what; the others are passed over. */
function alignmentsOf(
  alignment: Iterable<RowAlignment>,
  rows: ReadonlySet<number>,
): ReadonlyMap<number, RowAlignment> {
  const kept = new Map<number, RowAlignment>()
  if (rows.size === 0) return kept
  let row = 0
  for (const one of alignment) {
    if (rows.has(row)) kept.set(row, one)
    if (kept.size === rows.size) break
    row++
  }
  return kept
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

/** What answers are kept under: the same for the same texts, whenever their report is made. */
const workKey = ({translations}: Reported): string =>
  hashOf(JSON.stringify(translations.map(({id, path}) => [id, path])))

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
  return [
    counted(rows.length, 'clause'),
    `${thousands(shared)} in all translations`,
    counted(report.findings.length, 'finding'),
  ].join(', ')
}
