import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Concept} from '../../discover/index.ts'
import {groupByConcept} from '../diff/groups.ts'
import {uriPart} from '../uri.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {renderConcepts} from './concept-list.ts'
import {
  divergenceRules,
  findingsByRow,
  type HtmlFile,
  type HtmlInput,
  type HtmlOptions,
  type Model,
} from './model.ts'
import {renderHeatMap, renderOverview} from './overview.ts'
import {renderPage} from './page.ts'
import {headingOf, renderRows} from './side-by-side.ts'
import {type Part, splitRows} from './split-rows.ts'

export type {HtmlFile, HtmlInput, HtmlOptions} from './model.ts'

/** How much of the concepts is listed in one file, and in the first file of a work that is split. */
const whole = {concepts: 1000, places: 60}
const split = {concepts: 300, places: 12}

/**
 * The report as HTML: one file that needs nothing but itself. A work of more rows than fit a page a browser
 * lays out at once becomes that file with overview and concepts, and a folder of pages beside it.
 *
 * @yields the files one at a time, so that a whole Bible is never in memory as text; the one to open first
 */
export function* reportHtml(input: HtmlInput, options: HtmlOptions): Generator<HtmlFile> {
  const {collation} = input
  const keys = collation.rows.map(({key}) => key)
  const {name, rowsPerFile = 1200} = options
  const isSplit = keys.length > rowsPerFile
  const folder = `${name.replace(/\.html?$/i, '')}.pages`
  const parts: Part[] = isSplit
    ? splitRows(keys, rowsPerFile / 2)
    : [{label: '', file: '', rows: [...keys.keys()]}]
  const shown = isSplit ? split : whole
  const concepts = listedConcepts(input, shown.concepts)
  const pageOf = new Map(parts.flatMap(({rows, file}) => rows.map((row) => [keys[row]!, file])))
  const model = (page: string): Model => ({
    ...input,
    witnesses: witnessesOf(input),
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
  const byRow = findingsByRow(input.report)
  const numbers = new Map(concepts.map(({id}, index) => [id, index + 1]))
  const first = model('')
  const title = titleOf(input)
  const subtitle = subtitleOf(input)
  const heat = renderHeatMap(
    first,
    isSplit
      ? parts.map(({label, rows}) => ({label, href: first.hrefOf(keys[rows[0]!]!), rows}))
      : keys.map((key, row) => ({
          label: key,
          heading: headingOf(first, row),
          href: first.hrefOf(key),
          rows: [row],
        })),
    'Share of the text that differs from the others',
  )
  const rows = isSplit ? {sections: [], links: {}} : renderRows(first, parts[0]!.rows)
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
        renderConcepts(first, concepts, input.concordance.concepts.length - concepts.length, shown.places),
        ...(isSplit ? [] : [clausesSection(rows.sections)]),
      ],
      links: rows.links,
    }),
  }
  if (!isSplit) return
  for (const [index, part] of parts.entries()) {
    const {sections, links} = renderRows(model(part.file), part.rows)
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

/** Concepts that some finding is about, the strongest first, then the others; as many as make a table to read. */
function listedConcepts({report, concordance}: HtmlInput, most: number): Concept[] {
  const named = new Set(
    groupByConcept(report, divergenceRules).flatMap(({findings}) => findings[0]!.concept?.id ?? []),
  )
  const rank = new Map([...named].map((id, index) => [id, index]))
  return [...concordance.concepts]
    .map((concept, index) => ({concept, rank: rank.get(concept.id) ?? named.size + index}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({concept}) => concept)
}

function witnessesOf({collation: {translations}}: HtmlInput): number[] {
  const witnesses = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  return witnesses.length > 0 ? witnesses : [...translations.keys()]
}

const titleOf = (input: HtmlInput): string =>
  witnessesOf(input)
    .map((witness) => visible(input.collation.translations[witness]!.id))
    .join(' ↔ ')

function subtitleOf(input: HtmlInput): string {
  const {rows} = input.collation
  const witnesses = witnessesOf(input)
  const shared = rows.filter(({readings}) =>
    witnesses.every((witness) => readings[witness]!.length > 0),
  ).length
  const count = (number: number, one: string, many: string) =>
    `${number.toLocaleString('en')} ${number === 1 ? one : many}`
  return [
    count(rows.length, 'clause', 'clauses'),
    `${shared.toLocaleString('en')} in all translations`,
    count(input.report.findings.length, 'finding', 'findings'),
  ].join(', ')
}
