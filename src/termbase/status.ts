import {isElement, leaf, textOf} from './tbx/tree.ts'
import type {Field, TermStatus} from './termbase.ts'

/** `preferredTerm-admn-sts` and `preferredTerm` alike; ISO 30042 prints the former, older files the latter. */
const word = /^(preferred|admitted|deprecated|superseded)Term(?:-admn-sts)?$/

const isNote = (field: Field, type: string): boolean =>
  isElement(field) && field.name === 'termNote' && field.attributes.type === type
const isStatus = (field: Field): boolean => isNote(field, 'administrativeStatus')
const isNormative = (field: Field): boolean => isNote(field, 'normativeAuthorization')

/**
 * `administrativeStatus` has no value for what nobody decided on; ISO 12620's `language-planningQualifier` has
 * (`recommendedTerm`, `nonstandardizedTerm`, `proposedTerm`, `newTerm`).
 */
const planning = 'language-planningQualifier'
export const isProposal = (field: Field): boolean =>
  isElement(field) && isNote(field, planning) && textOf(field).trim() === 'proposedTerm'

/** The status as printed, `superseded` included; undefined where none is. A decision goes before a proposal. */
export function printedStatus(fields: readonly Field[]): string | undefined {
  const field = fields.find(isStatus) ?? fields.find(isNormative)
  const decided = field ? word.exec(textOf(field).trim())?.[1] : undefined
  return decided ?? (fields.some(isProposal) ? 'proposed' : undefined)
}

export function statusOf(fields: readonly Field[]): TermStatus {
  const printed = printedStatus(fields)
  if (printed === 'superseded') return 'deprecated'
  return (printed as TermStatus | undefined) ?? 'admitted'
}

/** The fields with a status; a printed one that already says so stays as it is. */
export function withStatus(fields: readonly Field[], status: string): Field[] {
  if (printedStatus(fields) === status) return [...fields]
  const said =
    status === 'proposed'
      ? leaf('termNote', planning, 'proposedTerm')
      : leaf('termNote', 'administrativeStatus', `${status}Term-admn-sts`)
  const place = fields.findIndex((field) => isStatus(field) || isProposal(field))
  const others = fields.filter(
    (field, at) =>
      at === place ||
      !(isStatus(field) || isProposal(field) || (status === 'proposed' && isNormative(field))),
  )
  return place < 0 ? [said, ...others] : others.with(place, said)
}
