import {concerns, type Finding} from '../../../judge/index.ts'
import {visible} from '../../visible.ts'
import type {Model} from '../model.ts'

/** What the filters and ticks in the page know a finding by. */
export function dataOf({report}: Model, finding: Finding): Record<string, string> {
  const {fingerprint, severity, rule, status} = finding
  const who = report.translations.flatMap(({id}, index) => (concerns(finding, id) ? [index] : []))
  return {
    dataFinding: fingerprint,
    dataSeverity: severity,
    dataRule: visible(rule),
    dataWhoOf: who.join(' '),
    ...(status === 'accepted' && {dataAccepted: ''}),
  }
}
