import {weighs} from '../balance.ts'
import type {Step} from './step.ts'

/**
 * Marks what was accepted, by its fingerprint or because only the balance of the whole tipped. Comes before severities,
 * since a finding is moved to the clause of the changed word that tipped it, and overrides go by clause.
 */
export const status: Step = (found, {settings, balance}) => {
  for (const {finding, draft, rule} of found) {
    if (settings.accepted?.has(finding.fingerprint)) finding.status = 'accepted'
    if (weighs(rule)) balance?.weigh(draft, finding, rule)
  }
  return [...found]
}
