import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Finding, ReportClause} from '../../judge/index.ts'
import type {Passage} from '../passages.ts'
import {visible} from '../visible.ts'
import {type Mark, touches} from './marks.ts'
import {divergenceRules, type Model} from './model.ts'

/** A text as nodes, and where its passages begin in what the reader sees. */
export interface Rendered {
  children: ElementContent[]
  /** Offset in the shown text of an offset in a passage's clause. */
  offsetOf(passage: Passage, offset: number): number
}

/** Text that only a screen reader says. */
const spoken = (text: string): ElementContent => h('span.vh', text)

/**
 * The text of passages, with the phrases that findings are about marked. Whatever stands in it is text; what
 * would not be seen (controls, bidi overrides) is shown as a symbol.
 */
export function renderPassages(
  passages: readonly Passage[],
  marks: ReadonlyMap<ReportClause, readonly Mark[]>,
  findings: readonly Finding[],
  model: Model,
): Rendered {
  const children: ElementContent[] = []
  const begins = new Map<Passage, number>()
  let length = 0
  const add = (clause: ReportClause, start: number, end: number): string => {
    const text = visible(clause.text.slice(start, end))
    length += text.length
    return text
  }
  for (const [i, passage] of passages.entries()) {
    const {clause, start, end} = passage
    if (i > 0) {
      children.push({type: 'text', value: ' '})
      length++
    }
    begins.set(passage, length)
    let at = start
    for (const mark of marks.get(clause) ?? []) {
      if (!touches(mark, passage) || mark.end < at) continue
      const from = Math.max(mark.start, at)
      const to = Math.min(mark.end, end)
      if (from > at) children.push({type: 'text', value: add(clause, at, from)})
      const finding = findings[mark.finding]!
      if (mark.start === mark.end) children.push(renderGap(mark.finding, finding))
      else if (to > from) children.push(renderMark(add(clause, from, to), mark.finding, finding, model))
      at = Math.max(at, to)
    }
    if (at < end) children.push({type: 'text', value: add(clause, at, end)})
  }
  return {
    children,
    offsetOf: (passage, offset) =>
      begins.get(passage)! + visible(passage.clause.text.slice(passage.start, offset)).length,
  }
}

/** A place where something is missing has no text, so that it moves no offset; the style sheet shows a sign. */
function renderGap(index: number, {rule, severity}: Finding): ElementContent {
  return h('mark.r.missing', {class: severity, dataF: index, tabIndex: -1}, [
    spoken(` (missing here: ${rule}) `),
  ])
}

function renderMark(text: string, index: number, finding: Finding, model: Model): ElementContent {
  const {rule, severity, concept} = finding
  const number = concept ? model.numbers.get(concept.id) : undefined
  const href = concept ? model.hrefOfConcept(concept.id) : undefined
  if (!divergenceRules.includes(rule)) {
    return h('mark.r', {class: severity, dataF: index, tabIndex: -1}, [text, spoken(` (${rule})`)])
  }
  const kind = [rule === divergenceRules[0] ? 'term' : 'wording', ...(severity === 'error' ? ['error'] : [])]
  if (number === undefined || href === undefined) {
    return h('mark.d', {class: kind, dataF: index, tabIndex: -1}, [text, spoken(' (differs)')])
  }
  return h('a.d', {class: kind, href, dataF: index, dataN: number}, [text, spoken(` (differs: ${number})`)])
}
