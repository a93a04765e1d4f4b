import type {Finding, Ignore} from '../../judge/index.ts'

/** An ignore of one finding, with what tells people what it is. */
export const ignoreFinding = ({rule, clause, fingerprint}: Finding, reason: string): Ignore => ({
  rule,
  ...(clause !== '' && {clauses: [clause]}),
  fingerprint,
  reason,
})

/** An ignore of a concept or a pair of words, everywhere or in some clauses. */
export const ignoreConcept = (concept: string, reason: string, clauses?: readonly string[]): Ignore => ({
  concept,
  ...(clauses && {clauses: [...clauses]}),
  reason,
})

/** An ignore of what reads like this finding, wherever it stands. */
export const ignoreAlike = ({rule, renderings}: Finding, reason: string): Ignore => ({
  rule,
  ...(renderings[0] && {text: renderings[0].text}),
  reason,
})
