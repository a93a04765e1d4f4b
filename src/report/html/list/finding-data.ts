import type {Finding} from '../../../judge/index.ts'
import {visible} from '../../visible.ts'
import type {Model} from '../model.ts'

/** What the filters and ticks in the page know a finding by. */
export function dataOf({report}: Model, finding: Finding): Record<string, string> {
  const {fingerprint, severity, rule, status, renderings} = finding
  const named = new Set(renderings.map(({translation}) => translation))
  const who = report.translations.flatMap(({id}, index) => (named.has(id) ? [index] : []))
  return {
    dataFinding: fingerprint,
    dataSeverity: severity,
    dataRule: visible(rule),
    dataWhoOf: who.join(' '),
    ...(status === 'accepted' && {dataAccepted: ''}),
  }
}
