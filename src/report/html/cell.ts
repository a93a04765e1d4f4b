import type {Element} from 'hast'
import {h} from 'hastscript'
import {
  type Finding,
  gravestFirst,
  type ReportCell,
  type ReportRow,
  type Severity,
} from '../../judge/index.ts'
import {type Passage, passageIn, readingOf} from '../passages.ts'
import {visible} from '../visible.ts'
import {type LinkedWord, stands} from './linked-words.ts'
import {type Marks, touches} from './marks.ts'
import {isOfPlaces, type Model} from './model.ts'
import {type Rendered, renderPassages} from './phrase.ts'

/** A row while its section is made. */
export interface Row {
  model: Model
  row: ReportRow
  findings: readonly Finding[]
  /** Translations that have something here. */
  present: readonly number[]
  /** What findings mark of their own, and with what is missing opposite to it. */
  own: Marks
  marks: Marks
  words: readonly LinkedWord[]
  /** What each translation prints as its number, where that is no heading of a column. */
  labels: readonly string[]
}

/** Which characters of the cells of a row are linked or differ, as `SideBySide` has them. */
export interface Spans {
  linked: number[]
  differing: number[]
}

/**
 * The sentences of one translation on one line, their phrases marked.
 *
 * @param cells of the line
 * @param into where the cell's spans are added
 */
export function renderCell(
  one: Row,
  cells: readonly ReportCell[],
  {line, column}: {line: number; column: number},
  into: Spans,
): Element {
  const {model, row, present, labels, marks, findings, words} = one
  const {report} = model
  const witness = present[column]!
  const {id, language} = report.translations[witness]!
  const {sentences, differing = []} = cells[column]!
  const passages = sentences.map((sentence) => passageIn(report, witness, sentence))
  if (passages.length === 0) {
    const about = findingOfGap(one, cells, id)
    const gap = {dataWho: visible(id), ...(about && {class: about.severity, dataF: about.index})}
    return h('td.gap', gap, 'nothing here')
  }
  const rendered = renderPassages(passages, marks, findings, model)
  const cell = line * present.length + column
  for (const [start, end] of shownSpans(passages, differing, rendered))
    into.differing.push(cell, start, end - start)
  const reading = readingOf(report, row, witness)
  for (const word of words) {
    if (word.translation !== witness) continue
    const {clause} = reading[word.passage]!
    const passage = passages.find((passage) => passage.clause === clause && stands(word, passage))
    if (!passage) continue
    const start = rendered.offsetOf(passage, word.start)
    into.linked.push(cell, start, rendered.offsetOf(passage, word.end) - start, word.group)
  }
  const label = line === 0 ? labels[column]! : ''
  const named = {dataWho: visible(id), ...(label !== '' && {dataLabel: visible(label)})}
  return h('td', {lang: language, dir: 'auto', ...named}, rendered.children)
}

/** The gravest finding about sentences of a line that a translation, by its id, has nothing beside. */
function findingOfGap(
  {model: {report}, present, own, findings}: Row,
  cells: readonly ReportCell[],
  id: string,
): {index: number; severity: Severity} | undefined {
  const about = findings.flatMap((finding, index) =>
    isOfPlaces(finding) &&
    finding.renderings.every(({translation}) => translation !== id) &&
    cells.some(({sentences}, column) =>
      sentences.some((sentence) => {
        const passage = passageIn(report, present[column]!, sentence)
        return own.get(passage.clause)?.some((mark) => mark.finding === index && touches(mark, passage))
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
