import Table from 'cli-table3'
import type {Reported, ReportTerm, TermRendering} from '../../judge/index.ts'
import {placesTold} from '../diff/counted.ts'
import {inBatches} from '../in-batches.ts'
import {languagesNote} from '../languages-note.ts'
import {cut, edges, hang, pad, widthOf, wrap} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {cellsOf} from './columns.ts'

/** Narrower columns than this break words; then each concept is a block. */
const leastColumn = 21

export const termsTable = (report: Reported, _options: ReportOptions, screen: Screen): Generator<string> =>
  inBatches(linesOf(report, screen))

/** Concept by concept: those of nine Bibles are never there at once with all their renderings. */
function* linesOf(report: Reported, screen: Screen): Generator<string> {
  const ids = report.translations.map(({id}) => id)
  const {paint} = screen
  const tell = tellerOf(screen)
  const column = Math.floor((screen.width - 1) / (ids.length + 1)) - 3
  const isMatrix = column >= leastColumn
  const rule = lines.mid.repeat(Math.max(0, (column + 3) * (ids.length + 1) - 1))
  const {length} = report.terms ?? []
  const count = length === 0 ? 'no concept' : `${length} ${length === 1 ? 'concept' : 'concepts'}`
  yield* hang('', paint.bold(tell(`${count} in ${visible(ids.join(', '))}`)), screen.width)
  const note = languagesNote(report)
  if (note !== undefined) yield* hang('', paint.dim(tell(note)), screen.width)
  if (length === 0) return
  yield ''
  if (isMatrix) yield* headOf(ids, column, screen)
  let isFirst = true
  for (const term of report.terms ?? []) {
    if (isMatrix) yield* [rule, ...conceptRow(term, ids, column, paint)]
    else yield* [...(isFirst ? [] : ['']), ...conceptBlock(term, ids, screen)]
    isFirst = false
  }
}

/**
 * cli-table3 draws the head alone. Every line of a cell is measured by it from the whole cell, and every cell compared
 * with all others: a Bible's table took longer than all that stands in it.
 */
function headOf(ids: readonly string[], column: number, screen: Screen): string[] {
  const {paint} = screen
  const head = new Table({
    head: [tellerOf(screen)('concept'), ...ids.map(visible)].map((title) => paint.bold(cut(title, column))),
    colWidths: [column, ...ids.map(() => column)].map((width) => width + 2),
    style: {head: [], border: []},
    chars: lines,
  })
  return head
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
}

function conceptRow(
  term: ReportTerm,
  ids: readonly string[],
  column: number,
  paint: Screen['paint'],
): string[] {
  const cells = [
    wrap(paint.bold(visible(term.label)), column),
    ...cellsOf(term, ids).map((told) =>
      told.length === 0 ? [paint.dim('—')] : cellLines(told, column, paint),
    ),
  ]
  const height = Math.max(...cells.map(({length}) => length))
  return Array.from({length: height}, (_, line) =>
    ` ${cells.map((cell) => pad(cell[line] ?? '', column)).join(` ${lines.middle} `)}`.trimEnd(),
  )
}

/** Rules between rows, none at the sides: the eye finds columns by their left edge. */
const lines = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  right: '',
  'right-mid': '',
  mid: '─',
  'mid-mid': '─',
  middle: ' ',
}

/** Every rendering on a line of its own; what is not the most frequent one stands out. */
function cellLines(cells: readonly TermRendering[], column: number, paint: Screen['paint']): string[] {
  return cells.flatMap(({text, count}, index) => {
    const said = `${visible(text)} ×${count}`
    return wrap(index === 0 ? said : paint.yellow(said), column)
  })
}

/** One concept below the other: its name, then a line a translation. */
export function conceptBlock(term: ReportTerm, ids: readonly string[], screen: Screen): string[] {
  const {width, paint} = screen
  const idWidth = Math.max(...ids.map((id) => widthOf(visible(id))))
  const {label, evidence} = term
  const facts = paint.dim(tellerOf(screen)(placesTold(evidence)))
  return [
    ...edges(visible(label), facts, width, paint.bold),
    ...cellsOf(term, ids).flatMap((renderings, at) => {
      if (renderings.length === 0) return []
      const said = renderings.map(({text, count}, place) => {
        const rendering = `${visible(text)} ×${count}`
        return place === 0 ? rendering : paint.yellow(rendering)
      })
      return hang(`  ${pad(visible(ids[at]!), idWidth)}  `, said.join('   '), width)
    }),
  ]
}
