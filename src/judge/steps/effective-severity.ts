import {milder} from '../severity.ts'
import type {Step} from './step.ts'

/** Gives each finding the severity that the settings have for it, and leaves out what they switch off. */
export const severity: Step = (found) =>
  found.filter(({finding, draft, severityOf}) => {
    const asked = severityOf(finding, draft.severity)
    if (asked === undefined) return false
    finding.severity = milder(asked, draft.mostSevere ?? asked)
    return true
  })
