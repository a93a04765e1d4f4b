import type {Finding, FindingRendering, ReportClause, Reported} from '../../judge/index.ts'
import {cut, hang, widthOf, wrap} from '../layout.ts'
import {placeText} from '../place.ts'
import {plainMessage} from '../plain-message.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {differingWords} from './differing-words.ts'
import type {Question} from './question.ts'
import {wordPair} from './word-pair.ts'

/** Where the reader is, and what was said last. */
export interface Stand {
  at: number
  count: number
  /** What became of this question already. */
  answer?: string
  note?: string
}

/** What each key does, as it is shown: some lines of them. */
const keys = [
  [
    ['a', 'accept'],
    ['i', 'ignore here'],
    ['I', 'ignore everywhere'],
    ['l', 'prefer left'],
    ['r', 'prefer right'],
  ],
  [
    ['e', 'editor'],
    ['n', 'next'],
    ['b', 'back'],
    ['u', 'undo'],
    ['q', 'quit'],
  ],
] as const

/** Lines around the texts: head, message, keys and the blanks between them. */
const around = 10

/** One question on one screen of `rows` lines: what was found, what each text says there, and the keys. */
export function reviewScreen(
  report: Reported,
  question: Question,
  {at, count, answer, note}: Stand,
  rows: number,
  screen: Screen,
): string {
  const {width, paint} = screen
  const tell = tellerOf(screen)
  const {id, findings, concept} = question
  const [first] = findings
  const isPair = wordPair(question) !== undefined
  const {clause, severity, rule, message} = first!
  const where = clause === '' ? tell('whole work') : visible(clause)
  const more = findings.length > 1 ? ` ${tell(`and ${findings.length - 1} more`)}` : ''
  const head = `${tell(`${at + 1} of ${count}`)}  ${tell(severity)}  ${where}${more}  ${rule}  #${id}`
  const title =
    concept === undefined || findings.length === 1 ? plainMessage(tell(message)) : visible(concept)
  const said = wrap(title, width).slice(0, 3)
  const texts = textsOf(report, first!)
  const room = Math.max(2, Math.floor((rows - around - said.length) / Math.max(1, texts.length)) - 1)
  return [
    paint.bold(cut(head, width)),
    '',
    ...said,
    '',
    ...texts.flatMap((text) => textLines(text, room, screen)),
    '',
    cut(tell(note ?? (answer === undefined ? '' : `decided: ${answer}`)), width),
    ...keys
      .map((line) => line.filter(([key]) => isPair || (key !== 'l' && key !== 'r')))
      .flatMap((line) =>
        inLines(
          line.map(([key, does]) => `${key} ${tell(does)}`),
          width,
        ),
      )
      .map((line) => paint.dim(line)),
  ].join('\n')
}

/** Keys beside each other, none broken over two lines that fits into one. */
function inLines(keys: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const key of keys) {
    const joined = lines.length === 0 ? key : `${lines.at(-1)}   ${key}`
    if (lines.length > 0 && widthOf(joined) <= width) lines[lines.length - 1] = joined
    else lines.push(key)
  }
  return lines.flatMap((line) => wrap(line, width))
}

interface Text {
  id: string
  text: string
  /** Offsets of what is marked. */
  marks: [number, number][]
  at?: FindingRendering
}

/** What each translation says in the finding's row; what the finding names is marked, else what differs. */
function textsOf(report: Reported, {clause, renderings}: Finding): Text[] {
  const row = report.rows?.find(({key}) => key === clause)
  const read = report.translations.map((_, index): ReportClause | undefined => {
    const [passage] = row?.readings[index]?.passages ?? []
    return passage && report.texts?.[index]?.clauses[passage.clause]
  })
  const differing = differingWords(read.map((one) => one?.text ?? ''))
  return report.translations.flatMap(({id, role}, index): Text[] => {
    const at = renderings.find(({translation}) => translation === id)
    const own = read[index]
    if (!own && !at) return role === 'commentary' ? [] : [{id, text: '—', marks: []}]
    if (role === 'commentary' && !at) return []
    const text = own?.text ?? at!.text
    const found = renderings
      .filter(({translation}) => translation === id)
      .flatMap((one) => spanIn(text, own, one))
    return [{id, text, marks: found.length > 0 ? found : differing[index]!, ...(at && {at})}]
  })
}

/** Where a rendering stands in the clause's text. */
function spanIn(
  text: string,
  clause: ReportClause | undefined,
  {text: said, position}: FindingRendering,
): [number, number][] {
  const offset = position.start.offset
  if (clause && offset !== undefined) {
    for (let run = 0; run < clause.runs.length; run += 3) {
      const [start, source, length] = [clause.runs[run]!, clause.runs[run + 1]!, clause.runs[run + 2]!]
      if (source <= offset && offset < source + length) {
        const from = start + offset - source
        if (text.startsWith(said, from)) return [[from, from + said.length]]
      }
    }
  }
  return []
}

function textLines({id, text, marks, at}: Text, room: number, screen: Screen): string[] {
  const {width, paint} = screen
  const name = visible(id)
  const place = at
    ? `  ${placeText(at.path, at.position, Math.max(10, width - name.length - 4), screen)}`
    : ''
  // Brackets are there without colour, too.
  const [from] = marks[0] ?? [0]
  let shown = ''
  let done = 0
  for (const [start, end] of marks) {
    if (start < done) continue
    shown += `${visible(text.slice(done, start))}[${visible(text.slice(start, end))}]`
    done = end
  }
  shown += visible(text.slice(done))
  const lines = wrap(shown, width - 2)
  // The first mark is in view.
  let before = 0
  let first = 0
  for (const [index, line] of lines.entries()) {
    if (before + line.length > from) {
      first = index
      break
    }
    before += line.length + 1
  }
  const start = Math.max(0, Math.min(first - Math.floor((room - 1) / 2), lines.length - room))
  const cutLines = lines.slice(start, start + room)
  if (start > 0) cutLines[0] = `…${cutLines[0]!.slice(1)}`
  if (start + room < lines.length) cutLines[cutLines.length - 1] = `${cut(cutLines.at(-1)!, width - 4)} …`
  return [
    ...hang('', `${paint.bold(name)}${place}`, width).slice(0, 1),
    ...cutLines.map((line) => `  ${line.replaceAll(/\[[^\]]*\]?|^[^[\]]*\]/g, (mark) => paint.cyan(mark))}`),
  ]
}
