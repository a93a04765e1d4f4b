import type {Reported} from '../../judge/index.ts'
import {hang, pad, widthOf} from '../layout.ts'
import type {ReportOptions} from '../reporter.ts'
import {type Screen, tellerOf} from '../screen.ts'
import {visible} from '../visible.ts'
import {headline} from './check-view.ts'

/** A line a translation: how long it is, and how much there is to say of it for that. */
export function checkSummary(report: Reported, options: ReportOptions, screen: Screen): string {
  const {paint, width} = screen
  const tell = tellerOf(screen)
  const head = ['', 'words', 'errors', 'warnings', 'notes', 'penalty', 'new', 'accepted'].map(tell)
  const lines = (report.quality ?? []).map(({translation, words, perThousandWords, penalty, trend}) => [
    visible(translation),
    ...[
      words,
      perThousandWords.error.toFixed(1),
      perThousandWords.warning.toFixed(1),
      perThousandWords.info.toFixed(1),
      penalty.toFixed(1),
      trend.new,
      trend.accepted,
    ].map(String),
  ])
  const widths = head.map((title, at) =>
    Math.max(...[head, ...lines].map((line) => widthOf(line[at] ?? title))),
  )
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
    ...hang(
      '',
      tell('Errors, warnings and notes per 1,000 words; penalty: 5 an error, 1 a warning (MQM).'),
      width,
    ),
  ].join('\n')}\n`
}
