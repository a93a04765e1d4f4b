import type {Reported} from '../../judge/index.ts'
import type {ReportOptions} from '../reporter.ts'
import type {SheetTable} from '../sheet/table.ts'
import {placeOf, shownFindings} from './check-view.ts'
import {located} from './located.ts'

/**
 * Findings for people with a spreadsheet, one a row: an empty column for what they decide and one for why, then what
 * the finding is and what each translation says, where. `accept --decisions` reads it back.
 */
export function findingsTable(report: Reported, options: ReportOptions): SheetTable {
  const ids = report.translations.map(({id}) => id)
  return {
    name: 'findings',
    columns: [
      {
        title: 'status',
        width: 18,
        choices: ['accept', 'ignore', 'to fix', ...ids.map((id) => `prefer ${id}`)],
      },
      {title: 'note', width: 24},
      {title: 'severity', width: 9},
      {title: 'rule', width: 20},
      {title: 'clause', width: 12},
      {title: 'message', width: 60},
      ...ids.flatMap((id) => [
        {title: id, width: 40},
        {title: `${id} place`, width: 24},
      ]),
      {title: 'fingerprint', width: 19},
    ],
    rows: shownFindings(located(report, options.pathOf), options).map((finding) => {
      const {severity, rule, clause, message, renderings, fingerprint} = finding
      const texts = ids.flatMap((id) => {
        const own = renderings.filter(({translation}) => translation === id)
        const said = [...new Set(own.map(({text}) => text))]
        return [said.join(' | '), own.map((rendering) => placeOf(rendering)).join(' | ')]
      })
      // A mark before it, since sheets would make a number of `12e45…`.
      return ['', '', severity, rule, clause ?? '', message, ...texts, `#${fingerprint}`]
    }),
  }
}
