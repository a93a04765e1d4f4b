import type {Finding, Ignore} from '../../judge/index.ts'

/** What is to be ignored, and the documents it is meant in; all if left out. */
export type IgnoreInWorks = Ignore & {documents?: string[]}

/** The clause of a finding as its document has it: `2.4` of `policy › 2.4`. */
export const ownClause = ({clause, document}: Pick<Finding, 'clause' | 'document'>): string =>
  document === undefined ? clause : clause === document ? '' : clause.slice(`${document} › `.length)

/** An ignore of one finding, in its document where there are many. */
export const ignoreInDocument = (finding: Finding, reason: string): IgnoreInWorks => ({
  ...ignoreFinding({...finding, clause: ownClause(finding)}, reason),
  ...(finding.document !== undefined && {documents: [finding.document]}),
})

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
