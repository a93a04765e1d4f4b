import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {ReportClause, ReportRow} from '../../judge/index.ts'
import {type Passage, readingOf} from '../passages.ts'
import {visible} from '../visible.ts'
import type {Model} from './model.ts'
import {renderPassages} from './phrase.ts'
import {counted} from './thousands.ts'

export function notesOf({report}: Model, row: ReportRow): ElementContent[] {
  const notes = report.translations.flatMap((translation, index) =>
    [...new Set(readingOf(report, row, index).map(({clause}) => clause))].flatMap((clause) =>
      clause.notes.map((note) => ({note, translation})),
    ),
  )
  if (notes.length === 0) return []
  return [
    h('details.notes', [
      h('summary', counted(notes.length, 'note')),
      h(
        'ul',
        notes.map(({note, translation}) =>
          h('li', [
            h('b', h('bdi', visible(translation.id))),
            ` ${visible(note.marker)} `,
            h('span', {lang: translation.language, dir: 'auto'}, visible(note.text)),
          ]),
        ),
      ),
    ]),
  ]
}

export function commentariesOf(model: Model, row: ReportRow): ElementContent[] {
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
          h('figcaption', h('bdi', visible(translation.id))),
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
