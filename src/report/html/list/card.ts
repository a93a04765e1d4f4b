import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Finding, ReportRow, RowAlignment} from '../../../judge/index.ts'
import {type Passage, passageIn, readingOf} from '../../passages.ts'
import {placeName} from '../../place.ts'
import {visible} from '../../visible.ts'
import {joinMarks, type Marks, marksOf, touches, withoutOverlaps} from '../marks.ts'
import {messageOf} from '../message.ts'
import {type LaidRow, missingMarks} from '../missing.ts'
import {divergenceRules, type Model, severityNames} from '../model.ts'
import {renderPassages} from '../phrase.ts'
import {dataOf} from './finding-data.ts'

/** A text longer than this is not quoted where nothing in it is marked. */
const longest = 600

/** A finding as it is listed: what it is, and what every translation says there. */
export interface Listed {
  id: string
  finding: Finding
  /** Index of its row; -1 where it belongs to the whole. */
  row: number
}

/** @param alignment of its row; left out of one that is told in a line */
export function renderCard(model: Model, {id, finding, row}: Listed, alignment?: RowAlignment): Element {
  const {severity, rule, clause, message} = finding
  const branch = model.branches[row] ?? ''
  const words = preferable(finding)
  return h(
    'li.finding',
    {
      id,
      class: severity,
      tabIndex: -1,
      ...dataOf(model, finding),
      ...(branch !== '' && {dataBranch: branch}),
      ...(words && {dataLeft: words[0], dataRight: words[1]}),
    },
    [
      h('p.what', [
        h('span.severity', severityNames[severity]),
        ' ',
        row < 0 ? 'Whole work' : h('a.key', {href: model.hrefOf(clause)}, visible(clause)),
        ' ',
        messageOf(model.tell(message), clause),
        ' ',
        h('code.rule', visible(rule)),
        ...(finding.status === 'accepted' ? [' ', h('span.status', 'accepted')] : []),
      ]),
      ...(alignment && row >= 0 ? sidesOf(model, finding, model.rows[row]!, alignment) : []),
      h('div.ticks.js'),
    ],
  )
}

/** Of two words for one thing either can be preferred. */
export function preferable({rule, renderings}: Finding): [string, string] | undefined {
  if (!divergenceRules.includes(rule)) return undefined
  const [left] = renderings
  const right = renderings.find(({translation}) => translation !== left?.translation)
  if (!left || !right || left.text.toLowerCase() === right.text.toLowerCase()) return undefined
  return [visible(left.text), visible(right.text)]
}

/** What each translation says there, with the difference marked on every side. */
function sidesOf(model: Model, finding: Finding, row: ReportRow, alignment: RowAlignment): ElementContent[] {
  const {report, witnesses} = model
  const present = witnesses.filter((witness) => row.readings[witness])
  const laid: LaidRow = {report, row, alignment, present}
  const own = marksOf(report, row, [finding])
  const missing = missingMarks(laid, [finding], own)
  const marks = withoutOverlaps(joinMarks(own, missing), [finding])
  const lines = linesAround(laid, finding, marks)
  const said = present.filter((_, column) => lines.some((cells) => cells[column]!.length > 0))
  const remarks = report.translations.flatMap(({id, role}, index) =>
    role === 'commentary' && finding.renderings.some(({translation}) => translation === id) ? [index] : [],
  )
  const silent = said.length === 0 ? [] : witnesses.filter((witness) => !said.includes(witness))
  return [
    h('div.sides', [
      ...said.map((witness) => {
        const passages = lines.flatMap((cells) => cells[present.indexOf(witness)]!)
        return side(model, finding, witness, renderPassages(passages, marks, [finding], model).children)
      }),
      ...silent.map((witness) => side(model, finding, witness, [h('span.gap', 'nothing here')])),
      ...remarks.map((index) => side(model, finding, index, quoted(finding, report.translations[index]!.id))),
    ]),
  ]
}

function side(model: Model, finding: Finding, index: number, children: ElementContent[]): Element {
  const {id, language} = model.report.translations[index]!
  const place = finding.renderings.find(({translation}) => translation === id)
  return h('div.side', [
    h('p.who', [
      h('b', h('bdi', visible(id))),
      ...(place ? [' ', h('span.at', visible(placeName(place.path, place.position)))] : []),
    ]),
    h('p', {lang: language, dir: 'auto'}, children),
  ])
}

const quoted = ({renderings}: Finding, id: string): ElementContent[] =>
  renderings
    .filter(({translation}) => translation === id)
    .slice(0, 1)
    .map(({text}) => ({type: 'text', value: visible(text)}))

/** Sentences in which something is marked, beside what stands opposite; all of a short text where nothing is. */
function linesAround(
  {report, row, alignment: {segments = []}, present}: LaidRow,
  {renderings}: Finding,
  marks: Marks,
): Passage[][][] {
  const lines = segments.map((cells) =>
    cells.map(({sentences}, column) =>
      sentences.map((sentence) => passageIn(report, present[column]!, sentence)),
    ),
  )
  const marked = lines.filter((cells) =>
    cells.some((passages) =>
      passages.some((passage) => marks.get(passage.clause)?.some((mark) => touches(mark, passage))),
    ),
  )
  if (marked.length > 0) return marked
  const length = present.reduce(
    (sum, witness) =>
      sum + readingOf(report, row, witness).reduce((own, {start, end}) => own + end - start, 0),
    0,
  )
  return renderings.length > 0 && length <= longest * present.length ? lines : []
}
