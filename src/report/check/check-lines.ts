import type {Reported} from '../../judge/index.ts'
import {plainMessage} from '../plain-message.ts'
import type {ReportOptions} from '../reporter.ts'
import {visible} from '../visible.ts'
import {placeOf, shownFindings} from './check-view.ts'

/** `path:line:col: rule: message`, a line a finding: what editors jump through. */
export function checkLines(report: Reported, options: ReportOptions): string {
  return shownFindings(report, options)
    .map(({rule, clause, message, renderings: [first]}) => {
      const place = first ? `${visible(placeOf(first))}: ` : ''
      return `${place}${rule}: ${clause === '' ? '' : `${visible(clause)} `}${plainMessage(message, clause)}\n`
    })
    .join('')
}
