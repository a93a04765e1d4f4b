import type {Reported} from '../../judge/index.ts'
import {hang, pad, widthOf, wrap} from '../layout.ts'
import {figureNames, figuresLegend, figuresOf} from '../quality-figures.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {headline} from './check-view.ts'

/**
 * A line a translation: how long it is, and how much there is to say of it for that. Names of texts that leave no room
 * for the figures stand on a line above; where titles do not fit even then, other languages having longer words, each
 * stands before its figure.
 */
export function checkSummary(report: Reported, options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const heads = ['words', ...figureNames].map(tell)
  const rows = (report.quality ?? []).map((one) => ({
    id: visible(one.translation),
    figures: figuresOf(one, String),
  }))
  const widths = heads.map((head, at) =>
    Math.max(...[head, ...rows.map(({figures}) => figures[at]!)].map(widthOf)),
  )
  const total = widths.reduce((sum, own) => sum + own + 2, 0)
  const idWidth = Math.max(0, ...rows.map(({id}) => widthOf(id)))
  const isBeside = idWidth + total <= width
  const lineOf = (id: string, cells: readonly string[]): string =>
    `${pad(id, isBeside ? idWidth : 0)}${cells.map((cell, at) => `  ${' '.repeat(widths[at]! - widthOf(cell))}${cell}`).join('')}`
  const named = (figures: readonly string[]): string =>
    figures.map((figure, at) => `${heads[at]}\u00a0${figure}`).join('  ')
  const table =
    total > width
      ? rows.flatMap(({id, figures}) => [
          ...wrap(id, width),
          ...hang('  ', named(figures), width).map((line) => line.replaceAll('\u00a0', ' ')),
        ])
      : [
          paint.dim(lineOf('', heads)),
          ...rows.flatMap(({id, figures}) =>
            isBeside ? [lineOf(id, figures)] : [...wrap(id, width), lineOf('', figures)],
          ),
        ]
  return `${[
    ...hang('', tell(headline(report, options)), width),
    '',
    ...table,
    '',
    ...hang('', tell(figuresLegend), width),
  ].join('\n')}\n`
}
