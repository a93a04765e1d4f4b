import type {Reported} from '../../judge/index.ts'
import {cut, hang, pad, widthOf} from '../layout.ts'
import {figureNames, figuresLegend, figuresOf} from '../quality-figures.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {headline} from './check-view.ts'

/** Where titles do not fit, other languages having longer words, they are cut to as much of this as is needed. */
const [longest, shortest] = [16, 5]

/** A line a translation: how long it is, and how much there is to say of it for that. */
export function checkSummary(report: Reported, options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const heads = ['', 'words', ...figureNames].map(tell)
  const lines = (report.quality ?? []).map((one) => [visible(one.translation), ...figuresOf(one, String)])
  const widthsWith = (titles: readonly string[]): number[] =>
    titles.map((title, at) => Math.max(...[titles, ...lines].map((line) => widthOf(line[at] ?? title))))
  const totalWith = (titles: readonly string[]): number =>
    widthsWith(titles).reduce((sum, own) => sum + own + 2, -2)
  let head = heads
  for (let room = longest; totalWith(head) > width && room >= shortest; room--)
    head = heads.map((title) => cut(title, room))
  const widths = widthsWith(head)
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, at) =>
        at === 0 ? pad(cell, widths[at]!) : `${' '.repeat(widths[at]! - widthOf(cell))}${cell}`,
      )
      .join('  ')
      .trimEnd()
  return `${[
    ...hang('', tell(headline(report, options)), width),
    '',
    paint.dim(lineOf(head)),
    ...lines.map(lineOf),
    '',
    ...hang('', tell(figuresLegend), width),
  ].join('\n')}\n`
}
