import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {ReportRow, RowAlignment} from '../../judge/index.ts'
import {readingOf} from '../passages.ts'
import {plainMessage} from '../plain-message.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {commentariesOf, notesOf} from './apparatus.ts'
import {type Row, renderCell, type Spans} from './cell.ts'
import {linkedWords} from './linked-words.ts'
import {foundHere} from './list/found-here.ts'
import {joinMarks, marksOf, withoutOverlaps} from './marks.ts'
import {missingMarks} from './missing.ts'
import type {Model} from './model.ts'

/** Rows as sections, and by the row's id which of its words are linked or differ. */
interface SideBySide {
  sections: Element[]
  /** `[cell, start, length, group, …]` */
  links: Record<string, number[]>
  /** `[cell, start, length, …]` */
  differing: Record<string, number[]>
}

/** @param aligned the alignment of these rows, one after the other */
export function renderRows(
  model: Model,
  rows: readonly number[],
  aligned: Iterator<RowAlignment>,
): SideBySide {
  const beside: Beside = {links: {}, differing: {}}
  const sections = rows.map((row) => renderRow(model, row, aligned.next().value ?? {}, beside))
  return {sections, ...beside}
}

type Beside = Pick<SideBySide, 'links' | 'differing'>

/** The names of the texts, which stay in sight while their clauses go by. */
export function renderNames({report, witnesses}: Model): Element {
  return h(
    'div.names',
    {class: `n${witnesses.length}`, ariaHidden: 'true'},
    witnesses.map((witness) => h('span', visible(report.translations[witness]!.id))),
  )
}

function renderRow(model: Model, index: number, alignment: RowAlignment, beside: Beside): Element {
  const {report, witnesses} = model
  const row = model.rows[index]!
  const id = anchorOf(row.key)
  const heading = headingOf(model, index)
  const findings = model.byRow.get(row.key) ?? []
  const present = witnesses.filter((witness) => row.readings[witness])
  const lacking = witnesses.filter((witness) => !row.readings[witness])
  const own = marksOf(report, row, findings)
  const gaps = missingMarks({report, row, alignment, present}, findings, own)
  const marks = withoutOverlaps(joinMarks(own, gaps), findings)
  const words = linkedWords(alignment, present)
  // The names stand above all clauses; a row that lacks one has its own, with the numbers.
  const isUsual = present.length === witnesses.length
  const labels = present.map((witness) => (isUsual ? labelOf(model, row, witness) : ''))
  const one: Row = {model, row, findings, present, own, marks, words, labels}
  const lines = alignment.segments ?? []
  const spans: Spans = {linked: [], differing: []}
  const body = lines.map((cells, line) =>
    h(
      'tr',
      cells.map((_, column) => renderCell(one, cells, {line, column}, spans)),
    ),
  )
  if (spans.linked.length > 0) beside.links[id] = spans.linked
  if (spans.differing.length > 0) beside.differing[id] = spans.differing
  const columns = present.map((witness) => h('th', {scope: 'col'}, columnName(model, row, witness)))
  const branch = model.branches[index] ?? ''
  return h('section.row', {id, ariaLabelledBy: `${id}:title`, ...(branch !== '' && {dataBranch: branch})}, [
    h('h3', {id: `${id}:title`}, [
      h('a.key', {href: fragment(id)}, visible(row.key)),
      ...(heading ? [' ', h('span.heading', {dir: 'auto'}, visible(heading))] : []),
    ]),
    ...flagsOf(model, row, present, lacking),
    ...(present.length > 0
      ? [
          h('table.beads', {class: `n${present.length}`}, [
            h(isUsual ? 'thead.quiet' : 'thead', h('tr', columns)),
            h('tbody', body),
          ]),
        ]
      : []),
    ...notesOf(model, row),
    ...commentariesOf(model, row),
    ...foundHere(model, findings),
  ])
}

/** The heading of a row in the first translation that has one. */
export function headingOf({report, rows, witnesses}: Model, row: number): string | undefined {
  for (const witness of witnesses) {
    const heading = readingOf(report, rows[row]!, witness)[0]?.clause.heading
    if (heading) return heading
  }
  return undefined
}

/** The numbers that a translation prints there, where they say something else than the key. */
function labelOf({report}: Model, row: ReportRow, witness: number): string {
  const last = row.levels.at(-1) ?? ''
  const labels = new Set(readingOf(report, row, witness).map(({clause}) => clause.label))
  return [...labels]
    .filter((label) => label !== '' && ![row.key, last].map(bare).includes(bare(label)))
    .join(', ')
}

/** A number without what stands around it. */
const bare = (label: string): string => label.replaceAll(/[\s.,:()[\]§]/g, '').toLowerCase()

function columnName(model: Model, row: ReportRow, witness: number): ElementContent[] {
  const label = labelOf(model, row, witness)
  const name = h('span', visible(model.report.translations[witness]!.id))
  return label === ''
    ? [name]
    : [name, {type: 'text', value: ' '}, h('span.label', {dir: 'auto'}, visible(label))]
}

/** Doubtful numbering, structure that departs, and translations that have nothing here. */
function flagsOf(
  model: Model,
  row: ReportRow,
  present: readonly number[],
  missing: readonly number[],
): ElementContent[] {
  const {report} = model
  const {translations} = report
  const flags: string[] = []
  for (const witness of present) {
    const {id} = translations[witness]!
    const {doubts} = report.texts![witness]!
    for (const doubt of row.readings[witness]!.doubts)
      flags.push(`${id}: ${model.tell(doubts[doubt]!.message)}`)
  }
  flags.push(...row.remarks.map(model.tell))
  for (const witness of missing) flags.push(model.tell(`\`${translations[witness]!.id}\` has nothing here`))
  return flags.map((flag) => h('p.flag', [h('span.vh', 'Doubtful: '), h('bdi', plainMessage(flag))]))
}
