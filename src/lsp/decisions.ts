import {InputError} from '../failure.ts'
import {ignoreConcept, ignoreFinding} from '../project/index.ts'
import type {Host} from './host.ts'
import type {Session} from './session.ts'

/** Commands that an editor may ask for; code actions bring them. */
export const decisionNames = [
  'clausediff.accept',
  'clausediff.ignore',
  'clausediff.ignoreConcept',
  'clausediff.prefer',
] as const
export type DecisionName = (typeof decisionNames)[number]

/** What is decided of which finding. */
export interface Decision {
  /** Absolute path of a text of the project. */
  file: string
  fingerprint: string
  /** Of `prefer`: the word to use, and those not to use. */
  term?: string
  not?: string[]
}

/** Whether what an editor sent is one. */
export function isDecision(value: unknown): value is Decision {
  const {file, fingerprint, term, not} = (value ?? {}) as Partial<Decision>
  return (
    typeof file === 'string' &&
    typeof fingerprint === 'string' &&
    (term === undefined || typeof term === 'string') &&
    (not === undefined || (Array.isArray(not) && not.every((one) => typeof one === 'string')))
  )
}

/**
 * Writes a decision down.
 *
 * @throws InputError if the finding is no longer there, or a file cannot be written
 */
export async function decide(
  name: DecisionName,
  {fingerprint, term, not}: Decision,
  session: Session,
  host: Pick<Host, 'signature'>,
): Promise<void> {
  const {project} = session
  const {report} = await session.compare()
  const finding = report.findings.find((one) => one.fingerprint === fingerprint)
  if (!finding) throw new InputError('this finding is no longer there')
  const {by, at} = await host.signature()
  const reason = `decided${by === undefined ? '' : ` by ${by}`}, ${at}`
  if (name === 'clausediff.accept') {
    await project.accept({findings: new Set([fingerprint]), at, ...(by !== undefined && {by})})
  } else if (name === 'clausediff.ignore') await project.ignore(ignoreFinding(finding, reason))
  else if (name === 'clausediff.ignoreConcept' && finding.concept)
    await project.ignore(ignoreConcept(finding.concept.label, reason))
  else if (name === 'clausediff.prefer' && term !== undefined && not && not.length > 0)
    await project.prefer({term, not})
  else throw new InputError('there is nothing to decide')
}
