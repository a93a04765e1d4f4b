import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Passage, Row} from '../../collate/index.ts'
import {type Finding, isTold} from '../../judge/index.ts'
import type {Clause, Note} from '../../parse/index.ts'
import {layBeads} from '../show/segments.ts'
import {visible} from '../visible.ts'
import {anchorOf, fragment} from './anchor.ts'
import {linkedWords, stands} from './linked-words.ts'
import {marksOf} from './marks.ts'
import type {Model} from './model.ts'
import {renderPassages} from './phrase.ts'

/** Rows as sections, and the word links of each, `[cell, start, length, group, …]` by the row's id. */
export interface SideBySide {
  sections: Element[]
  links: Record<string, number[]>
}

export function renderRows(model: Model, rows: readonly number[]): SideBySide {
  const links: Record<string, number[]> = {}
  const sections = rows.map((row) => renderRow(model, row, links))
  return {sections, links}
}

function renderRow(model: Model, index: number, links: Record<string, number[]>): Element {
  const {collation, witnesses} = model
  const row = collation.rows[index]!
  const id = anchorOf(row.key)
  const heading = headingOf(model, index)
  const findings = model.byRow.get(row.key) ?? []
  const present = witnesses.filter((witness) => row.readings[witness]!.length > 0)
  const missing = witnesses.filter((witness) => row.readings[witness]!.length === 0)
  const marks = marksOf(collation, row, findings)
  const words = linkedWords(collation, index, present)
  const linked: number[] = []
  const segments = layBeads(collation, index, present)
  const body = segments.map((cells, line) =>
    h(
      'tr',
      cells.map((passages, column) => {
        const translation = collation.translations[present[column]!]!
        if (passages.length === 0) return h('td.gap', {dataWho: visible(translation.id)}, 'nothing here')
        const {children, offsetOf} = renderPassages(passages, marks, findings, model)
        const cell = line * present.length + column
        for (const word of words) {
          if (word.witness !== present[column]) continue
          const {clause} = row.readings[word.witness]![word.passage]!
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
    ...flagsOf(model, index, present, missing),
    ...(present.length > 0
      ? [h('table.beads', {class: `n${present.length}`}, [h('thead', h('tr', columns)), h('tbody', body)])]
      : []),
    ...notesOf(model, row),
    ...commentariesOf(model, row),
    ...findingsOf(findings),
  ])
}

/** The heading of a row in the first translation that has one. */
export function headingOf({collation, witnesses}: Model, row: number): string | undefined {
  for (const witness of witnesses) {
    const heading = collation.rows[row]!.readings[witness]![0]?.clause.heading
    if (heading) return heading
  }
  return undefined
}

function columnName({collation}: Model, {key, readings}: Row, witness: number): ElementContent[] {
  const labels = [...new Set(readings[witness]!.map(({clause}) => clause.label))].filter(
    (label) => label !== '' && label !== key,
  )
  const name: ElementContent = {type: 'text', value: visible(collation.translations[witness]!.id)}
  if (labels.length === 0) return [name]
  return [name, {type: 'text', value: ' '}, h('span.label', {dir: 'auto'}, visible(labels.join(', ')))]
}

/** Doubtful numbering, structure that departs, and translations that have nothing here. */
function flagsOf(
  model: Model,
  index: number,
  present: readonly number[],
  missing: readonly number[],
): ElementContent[] {
  const {translations, remarks, rows} = model.collation
  const row = rows[index]!
  const flags: string[] = []
  for (const witness of present) {
    const {doubts, id} = translations[witness]!
    for (const {clause} of row.readings[witness]!) {
      for (const doubt of doubts) {
        if (doubt.key === clause.key && isTold(doubt, index, model.collation))
          flags.push(`${id}: ${doubt.message}`)
      }
    }
  }
  for (const remark of remarks) if (remark.row === index) flags.push(remark.message)
  for (const witness of missing) flags.push(`${translations[witness]!.id} has nothing here`)
  return flags.map((flag) => h('p.flag', [h('span.vh', 'Doubtful: '), visible(flag)]))
}

function notesOf(model: Model, row: Row): ElementContent[] {
  const notes = row.readings.flatMap((reading, index) =>
    [...new Set(reading.map(({clause}) => clause))].flatMap((clause) =>
      clause.children
        .filter((child): child is Note => child.type === 'note')
        .map((note) => ({note, translation: model.collation.translations[index]!})),
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

function commentariesOf(model: Model, row: Row): ElementContent[] {
  const said = model.collation.translations.flatMap((translation, index) =>
    translation.role === 'commentary' && row.readings[index]!.length > 0
      ? [{translation, passages: row.readings[index]!}]
      : [],
  )
  if (said.length === 0) return []
  const findings = model.byRow.get(row.key) ?? []
  const marks = new Map<Clause, never[]>()
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
