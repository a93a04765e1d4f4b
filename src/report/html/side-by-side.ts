import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Finding, ReportClause, ReportRow, RowAlignment} from '../../judge/index.ts'
import {type Passage, passageIn, readingOf} from '../passages.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {type LinkedWord, linkedWords, stands} from './linked-words.ts'
import {marksOf} from './marks.ts'
import type {Model} from './model.ts'
import {renderPassages} from './phrase.ts'

/** Rows as sections, and the word links of each, `[cell, start, length, group, …]` by the row's id. */
export interface SideBySide {
  sections: Element[]
  links: Record<string, number[]>
}

/** @param aligned the alignment of these rows, one after the other */
export function renderRows(
  model: Model,
  rows: readonly number[],
  aligned: Iterator<RowAlignment>,
): SideBySide {
  const links: Record<string, number[]> = {}
  const sections = rows.map((row) => renderRow(model, row, aligned.next().value ?? {}, links))
  return {sections, links}
}

function renderRow(
  model: Model,
  index: number,
  alignment: RowAlignment,
  links: Record<string, number[]>,
): Element {
  const {report, witnesses} = model
  const {translations} = report
  const row = model.rows[index]!
  const id = anchorOf(row.key)
  const heading = headingOf(model, index)
  const findings = model.byRow.get(row.key) ?? []
  const present = witnesses.filter((witness) => row.readings[witness])
  const missing = witnesses.filter((witness) => !row.readings[witness])
  const marks = marksOf(report, row, findings)
  const words = linkedWords(alignment, present)
  const readings = present.map((witness) => readingOf(report, row, witness))
  const clauseOf = ({translation, passage}: LinkedWord): ReportClause =>
    readings[present.indexOf(translation)]![passage]!.clause
  const linked: number[] = []
  const body = (alignment.segments ?? []).map((cells, line) =>
    h(
      'tr',
      cells.map(({sentences}, column) => {
        const translation = translations[present[column]!]!
        const passages = sentences.map((sentence) => passageIn(report, present[column]!, sentence))
        if (passages.length === 0) return h('td.gap', {dataWho: visible(translation.id)}, 'nothing here')
        const {children, offsetOf} = renderPassages(passages, marks, findings, model)
        const cell = line * present.length + column
        for (const word of words) {
          if (word.translation !== present[column]) continue
          const clause = clauseOf(word)
          const passage = passages.find((passage) => passage.clause === clause && stands(word, passage))
          if (!passage) continue
          const start = offsetOf(passage, word.start)
          linked.push(cell, start, offsetOf(passage, word.end) - start, word.group)
        }
        return h('td', {lang: translation.language, dir: 'auto', dataWho: visible(translation.id)}, children)
      }),
    ),
  )
  if (linked.length > 0) links[id] = linked
  const columns = present.map((witness) => h('th', {scope: 'col'}, columnName(model, row, witness)))
  return h('section.row', {id, ariaLabelledBy: `${id}:title`}, [
    h('h3', {id: `${id}:title`}, [
      h('a.key', {href: fragment(id)}, visible(row.key)),
      ...(heading ? [' ', h('span.heading', {dir: 'auto'}, visible(heading))] : []),
    ]),
    ...flagsOf(model, row, present, missing),
    ...(present.length > 0
      ? [h('table.beads', {class: `n${present.length}`}, [h('thead', h('tr', columns)), h('tbody', body)])]
      : []),
    ...notesOf(model, row),
    ...commentariesOf(model, row),
    ...findingsOf(findings),
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

function columnName({report}: Model, row: ReportRow, witness: number): ElementContent[] {
  const labels = [...new Set(readingOf(report, row, witness).map(({clause}) => clause.label))].filter(
    (label) => label !== '' && label !== row.key,
  )
  const name: ElementContent = {type: 'text', value: visible(report.translations[witness]!.id)}
  if (labels.length === 0) return [name]
  return [name, {type: 'text', value: ' '}, h('span.label', {dir: 'auto'}, visible(labels.join(', ')))]
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
    for (const doubt of row.readings[witness]!.doubts) flags.push(`${id}: ${doubts[doubt]!.message}`)
  }
  flags.push(...row.remarks)
  for (const witness of missing) flags.push(`${translations[witness]!.id} has nothing here`)
  return flags.map((flag) => h('p.flag', [h('span.vh', 'Doubtful: '), visible(flag)]))
}

function notesOf({report}: Model, row: ReportRow): ElementContent[] {
  const notes = report.translations.flatMap((translation, index) =>
    [...new Set(readingOf(report, row, index).map(({clause}) => clause))].flatMap((clause) =>
      clause.notes.map((note) => ({note, translation})),
    ),
  )
  if (notes.length === 0) return []
  return [
    h('details.notes', [
      h('summary', notes.length === 1 ? 'One note' : `${notes.length} notes`),
      h(
        'ul',
        notes.map(({note, translation}) =>
          h('li', [
            h('b', visible(translation.id)),
            ` ${visible(note.marker)} `,
            h('span', {lang: translation.language, dir: 'auto'}, visible(note.text)),
          ]),
        ),
      ),
    ]),
  ]
}

function commentariesOf(model: Model, row: ReportRow): ElementContent[] {
  const said = model.report.translations.flatMap((translation, index) =>
    translation.role === 'commentary' && row.readings[index]
      ? [{translation, passages: readingOf(model.report, row, index)}]
      : [],
  )
  if (said.length === 0) return []
  const findings = model.byRow.get(row.key) ?? []
  const marks = new Map<ReportClause, never[]>()
  return [
    h('details.commentary', [
      h('summary', `Commentary: ${said.map(({translation}) => visible(translation.id)).join(', ')}`),
      ...said.map(({translation, passages}) =>
        h('figure', [
          h('figcaption', visible(translation.id)),
          ...mergePassages(passages).map((passage) =>
            h('blockquote', {lang: translation.language, dir: 'auto'}, [
              h('p', renderPassages([passage], marks, findings, model).children),
            ]),
          ),
        ]),
      ),
    ]),
  ]
}

/** Passages that touch are one quotation. */
function mergePassages(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = []
  for (const passage of passages) {
    const last = merged.at(-1)
    if (last && last.clause === passage.clause && passage.start - last.end <= 1) last.end = passage.end
    else merged.push({...passage})
  }
  return merged
}

function findingsOf(findings: readonly Finding[]): ElementContent[] {
  const listed = findings.flatMap((finding, index) =>
    finding.rule === 'term-inconsistency' ? [] : [{finding, index}],
  )
  if (listed.length === 0) return []
  return [
    h('details.findings', [
      h('summary', listed.length === 1 ? 'One finding' : `${listed.length} findings`),
      h(
        'ul',
        listed.map(({finding}) =>
          h('li', {class: finding.severity}, [
            h('span.severity', finding.severity),
            ' ',
            h('code', finding.rule),
            ' ',
            h('bdi', visible(finding.message)),
            ...(finding.status === 'accepted' ? [' ', h('span.status', 'accepted')] : []),
          ]),
        ),
      ),
    ]),
  ]
}
