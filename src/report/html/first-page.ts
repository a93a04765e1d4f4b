import type {Element} from 'hast'
import {h} from 'hastscript'
import type {RowAlignment} from '../../judge/index.ts'
import type {OutputFile} from '../reporter.ts'
import {uriPart} from '../uri.ts'
import {branchesOf} from './branches.ts'
import {clausesSection} from './clauses-section.ts'
import {renderConcepts} from './concept-list.ts'
import {renderControls} from './controls.ts'
import {renderErrorMap} from './error-map.ts'
import {renderFilters} from './list/filter-form.ts'
import {toldInFull} from './list/select.ts'
import {renderWorkList} from './list/work-list.ts'
import type {Model} from './model.ts'
import {renderOutline} from './outline.ts'
import {renderOverview} from './overview.ts'
import {renderPage} from './page.ts'
import {renderRows} from './side-by-side.ts'
import type {Site} from './site.ts'
import {indexTexts} from './texts-index.ts'

/**
 * The file to open first: findings, overview, concepts, and all clauses where they are not in pages of their own.
 *
 * @param alignment of all rows; it is read once
 */
export function firstPage(site: Site, alignment: Iterable<RowAlignment>): OutputFile {
  const {words, title, subtitle, key, isSplit, parts, rows, concepts, listed} = site
  const model = site.modelOf('', branchesOf(rows))
  const {report} = model
  // Clauses and findings both need what stands opposite to what.
  const opposite = isSplit ? alignment : [...alignment]
  const inFull = new Set(toldInFull(listed).map(({row}) => row))
  const workList = renderWorkList(
    model,
    listed,
    alignmentsOf(opposite, inFull),
    renderFilters(
      model,
      listed.map(({finding}) => finding),
      listed.map(({row}) => model.branches[row] ?? ''),
      !isSplit,
    ),
  )
  const own = isSplit ? undefined : parts[0]!.rows
  const clauses = own && renderRows(model, own, opposite[Symbol.iterator]())
  const text = renderPage({
    words,
    title,
    subtitle,
    navigation: [
      {text: 'Findings', href: '#findings'},
      {text: 'Overview', href: '#overview'},
      {text: 'Concepts', href: '#concepts'},
      clauses ? {text: 'Side by side', href: '#clauses'} : {text: 'Clauses, by page', href: '#map'},
    ],
    controls: renderControls(isSplit ? 'pages' : 'clauses', !isSplit),
    ...(own && {outline: renderOutline(model, own)}),
    sections: [
      ...(isSplit ? [hits()] : []),
      workList,
      renderOverview(model, errorMap(site, model)),
      renderConcepts(model, concepts, report.concepts.length - concepts.length, site.places),
      ...(clauses ? [clausesSection(model, clauses.sections)] : []),
    ],
    data: {
      work: {key},
      links: clauses?.links ?? {},
      differing: clauses?.differing ?? {},
      ...(isSplit && {texts: indexTexts(model, parts, uriPart(site.folder))}),
    },
  })
  return {path: site.first, text}
}

/** Errors by clause, of a work that is split by page. */
function errorMap({isSplit, parts, rows}: Site, model: Model): Element {
  const hrefOf = (row: number): string => model.hrefOf(rows[row]!.key)
  const cells = isSplit
    ? parts.map((part) => ({label: part.label, href: hrefOf(part.rows[0]!), rows: part.rows}))
    : parts[0]!.rows.map((row) => ({label: rows[row]!.key, href: hrefOf(row), rows: [row]}))
  return renderErrorMap(model, cells, isSplit ? 'page' : 'clause')
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
