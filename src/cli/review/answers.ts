import {InputError} from '../../failure.ts'
import type {Project} from '../../project/index.ts'
import {ignoreAlike, ignoreConcept, ignoreFinding} from '../../project/index.ts'
import type {Question} from '../../report/index.ts'
import type {Context} from '../context.ts'
import {reviewer, signature} from '../reviewer.ts'

/** Writes a decision down. @returns what it was, as people would say it */
type Answer = (context: Context, project: Project, question: Question) => Promise<string>

/** What each key decides. */
export const answers: Record<string, Answer> = {
  async a(context, project, {findings}) {
    const {by, at} = await signature(context)
    const {lock, minScore} = context.options
    await project.accept({
      findings: new Set(findings.map(({fingerprint}) => fingerprint)),
      ...(typeof lock === 'string' && {lock}),
      ...(minScore !== undefined && {minScore}),
      ...(by !== undefined && {by}),
      at,
    })
    return 'accept'
  },
  async i(context, project, {findings, concept}) {
    const reason = await reviewer(context)
    const clauses = [...new Set(findings.map(({clause}) => clause))].filter((clause) => clause !== '')
    await project.ignore(
      concept === undefined ? ignoreFinding(findings[0]!, reason) : ignoreConcept(concept, reason, clauses),
    )
    return 'ignore here'
  },
  async I(context, project, {findings, concept}) {
    const reason = await reviewer(context)
    await project.ignore(
      concept === undefined ? ignoreAlike(findings[0]!, reason) : ignoreConcept(concept, reason),
    )
    return 'ignore everywhere'
  },
  l: (_, project, question) => prefer(project, question, 0),
  r: (_, project, question) => prefer(project, question, 1),
}

async function prefer(project: Project, {findings, concept}: Question, side: 0 | 1): Promise<string> {
  const [first] = findings
  const translations = [...new Set(first!.renderings.map(({translation}) => translation))]
  const [left, right] = translations.map(
    (id) => first!.renderings.find(({translation}) => translation === id)!.text,
  )
  if (
    concept === undefined ||
    left === undefined ||
    right === undefined ||
    left.toLowerCase() === right.toLowerCase()
  )
    throw new InputError('only of two words for one thing one can be preferred')
  const [term, not] = side === 0 ? [left, right] : [right, left]
  await project.prefer({term, not: [not]})
  return `prefer "${term}", not "${not}"`
}
