import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import {
  type Finding,
  gravestFirst,
  type ReportCell,
  type ReportClause,
  type ReportRow,
  type RowAlignment,
  type Severity,
} from '../../judge/index.ts'
import {type Passage, passageIn, readingOf} from '../passages.ts'
import {plainMessage} from '../plain-message.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {commentariesOf, notesOf} from './apparatus.ts'
import {type LinkedWord, linkedWords, stands} from './linked-words.ts'
import {foundHere} from './list/found-here.ts'
import {joinMarks, type Marks, marksOf, touches, withoutOverlaps} from './marks.ts'
import {missingMarks} from './missing.ts'
import {isOfPlaces, type Model} from './model.ts'
import {type Rendered, renderPassages} from './phrase.ts'

/** Rows as sections, and by the row's id which of its words are linked or differ. */
export interface SideBySide {
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
  const {translations} = report
  const row = model.rows[index]!
  const id = anchorOf(row.key)
  const heading = headingOf(model, index)
  const findings = model.byRow.get(row.key) ?? []
  const present = witnesses.filter((witness) => row.readings[witness])
  const lacking = witnesses.filter((witness) => !row.readings[witness])
  const own = marksOf(report, row, findings)
  const gaps = missingMarks(report, row, alignment, findings, own, present)
  const marks = withoutOverlaps(joinMarks(own, gaps), findings)
  const words = linkedWords(alignment, present)
  const readings = present.map((witness) => readingOf(report, row, witness))
  const clauseOf = ({translation, passage}: LinkedWord): ReportClause =>
    readings[present.indexOf(translation)]![passage]!.clause
  // The names stand above all clauses; a row that lacks one has its own, with the numbers.
  const isUsual = present.length === witnesses.length
  const labels = present.map((witness) => (isUsual ? labelOf(model, row, witness) : ''))
  const linked: number[] = []
  const differing: number[] = []
  const body = (alignment.segments ?? []).map((cells, line) =>
    h(
      'tr',
      cells.map(({sentences, differing: spans = []}, column) => {
        const translation = translations[present[column]!]!
        const passages = sentences.map((sentence) => passageIn(report, present[column]!, sentence))
        if (passages.length === 0) {
          const about = findingOfGap(model, cells, present, translation.id, own, findings)
          return h(
            'td.gap',
            {dataWho: visible(translation.id), ...(about && {class: about.severity, dataF: about.index})},
            'nothing here',
          )
        }
        const rendered = renderPassages(passages, marks, findings, model)
        const {children, offsetOf} = rendered
        const cell = line * present.length + column
        for (const [start, end] of shownSpans(passages, spans, rendered))
          differing.push(cell, start, end - start)
        for (const word of words) {
          if (word.translation !== present[column]) continue
          const clause = clauseOf(word)
          const passage = passages.find((passage) => passage.clause === clause && stands(word, passage))
          if (!passage) continue
          const start = offsetOf(passage, word.start)
          linked.push(cell, start, offsetOf(passage, word.end) - start, word.group)
        }
        return h(
          'td',
          {
            lang: translation.language,
            dir: 'auto',
            dataWho: visible(translation.id),
            ...(line === 0 && labels[column] !== '' && {dataLabel: visible(labels[column]!)}),
          },
          children,
        )
      }),
    ),
  )
  if (linked.length > 0) beside.links[id] = linked
  if (differing.length > 0) beside.differing[id] = differing
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

/** The gravest finding about sentences of a line that a translation has nothing beside. */
function findingOfGap(
  {report}: Model,
  cells: readonly ReportCell[],
  present: readonly number[],
  id: string,
  marks: Marks,
  findings: readonly Finding[],
): {index: number; severity: Severity} | undefined {
  const about = findings.flatMap((finding, index) =>
    isOfPlaces(finding) &&
    finding.renderings.every(({translation}) => translation !== id) &&
    cells.some(({sentences}, column) =>
      sentences.some((sentence) => {
        const passage = passageIn(report, present[column]!, sentence)
        return marks.get(passage.clause)?.some((mark) => mark.finding === index && touches(mark, passage))
      }),
    )
      ? [{index, severity: finding.severity}]
      : [],
  )
  return gravestFirst.flatMap((severity) => about.filter((one) => one.severity === severity))[0]
}

/** Offsets into the sentences joined by blanks as offsets into what is shown. */
function* shownSpans(
  passages: readonly Passage[],
  spans: readonly number[],
  {offsetOf}: Rendered,
): Generator<[number, number]> {
  const at = (offset: number, isEnd: boolean): number => {
    let before = 0
    for (const [index, passage] of passages.entries()) {
      const length = passage.end - passage.start
      const isHere = isEnd ? offset <= before + length : offset < before + length
      if (isHere || index === passages.length - 1)
        return offsetOf(passage, passage.start + Math.min(length, Math.max(0, offset - before)))
      before += length + 1
    }
    return 0
  }
  for (let index = 0; index < spans.length; index += 2)
    yield [at(spans[index]!, false), at(spans[index + 1]!, true)]
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
