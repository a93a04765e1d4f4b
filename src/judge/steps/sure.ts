import type {Step} from './step.ts'

/** Leaves out what is less sure than the user wants. */
export const sure: Step = (found, {settings: {minScore = 0}}) =>
  found.filter(({finding}) => finding.score >= minScore)
