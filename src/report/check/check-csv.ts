import {stringify} from 'csv-stringify/sync'
import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import {visible} from '../visible.ts'
import {placeOf, shownFindings} from './check-view.ts'
import {located} from './located.ts'

/** What a spreadsheet would run as a formula, or take for a prefix of one. */
const formula = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/

/** An apostrophe before it makes it a text. */
const asText = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/**
 * Findings for people with a spreadsheet, one a row: an empty column for what they decide, then what it is and what each
 * translation says, where. With a byte order mark, by which spreadsheets know UTF-8; quoted, and safe from formulas.
 */
export function checkCsv(report: Reported, options: ReportOptions): string {
  const ids = report.translations.map(({id}) => id)
  const header = [
    'status',
    'severity',
    'rule',
    'clause',
    'message',
    ...ids.flatMap((id) => [id, `${id} place`]),
    'fingerprint',
  ]
  const rows = shownFindings(located(report, options.pathOf), options).map((finding) => {
    const {severity, rule, clause, message, renderings, fingerprint} = finding
    const texts = ids.flatMap((id) => {
      const own = renderings.filter(({translation}) => translation === id)
      return [own.map(({text}) => text).join(' | '), own.map((rendering) => placeOf(rendering)).join(' | ')]
    })
    return ['', severity, rule, clause ?? '', message, ...texts, fingerprint]
  })
  return stringify(
    [header, ...rows].map((row) => row.map((cell) => asText(visible(cell)))),
    {bom: true, quoted: true, record_delimiter: 'windows'},
  )
}
