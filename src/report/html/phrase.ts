import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Finding, ReportClause} from '../../judge/index.ts'
import type {Passage} from '../passages.ts'
import {visible} from '../visible.ts'
import type {Mark} from './marks.ts'
import {divergenceRules, type Model} from './model.ts'

/** A text as nodes, and where its passages begin in what the reader sees. */
export interface Rendered {
  children: ElementContent[]
  /** Offset in the shown text of an offset in a passage's clause. */
  offsetOf(passage: Passage, offset: number): number
}

/** Text that only a screen reader says. */
export const spoken = (text: string): ElementContent => h('span.vh', text)

/** Hues are told apart by six colours; the number behind a phrase says which concept it is. */
export const hueOf = (number: number): string => `h${number % 6}`

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
      const from = Math.max(mark.start, at)
      const to = Math.min(mark.end, end)
      if (to <= from) continue
      if (from > at) children.push({type: 'text', value: add(clause, at, from)})
      children.push(renderMark(add(clause, from, to), mark.finding, findings[mark.finding]!, model))
      at = to
    }
    if (at < end) children.push({type: 'text', value: add(clause, at, end)})
  }
  return {
    children,
    offsetOf: (passage, offset) =>
      begins.get(passage)! + visible(passage.clause.text.slice(passage.start, offset)).length,
  }
}

function renderMark(text: string, index: number, finding: Finding, model: Model): ElementContent {
  const number = finding.concept ? model.numbers.get(finding.concept.id) : undefined
  const href = finding.concept ? model.hrefOfConcept(finding.concept.id) : undefined
  if (!divergenceRules.includes(finding.rule)) {
    return h('mark.r', {dataF: index, tabIndex: -1}, [text, spoken(` (${finding.rule})`)])
  }
  const kind = finding.rule === divergenceRules[0] ? 'term' : 'wording'
  if (number === undefined || href === undefined) {
    return h(`mark.d.${kind}`, {dataF: index, tabIndex: -1}, [text, spoken(' (differs)')])
  }
  return h(`a.d.${kind}.${hueOf(number)}`, {href, dataF: index, dataN: number}, [
    text,
    spoken(` (differs: ${number})`),
  ])
}
