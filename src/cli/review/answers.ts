import {InputError} from '../../failure.ts'
import {group} from '../../group.ts'
import type {Finding} from '../../judge/index.ts'
import {
  acceptWorks,
  type IgnoreInWorks,
  ignoreAlike,
  ignoreConcept,
  ignoreInDocument,
  ownClause,
  preferInWorks,
  type Works,
} from '../../project/index.ts'
import {type Question, wordPair} from '../../report/index.ts'
import type {Context} from '../context.ts'
import {reviewer, signature} from '../reviewer.ts'

/** Writes a decision down. @returns what it was, as people would say it */
type Answer = (context: Context, works: Works, question: Question) => Promise<string>

/** What each key decides. */
export const answers: Record<string, Answer> = {
  async a(context, works, {findings}) {
    const {by, at} = await signature(context)
    const {lock, minScore} = context.options
    const choice = {
      ...(typeof lock === 'string' && {lock}),
      ...(minScore !== undefined && {minScore}),
      ...(by !== undefined && {by}),
      at,
    }
    if (works.isMany) {
      const byDocument = group(findings, ({document}) => document)
      const findingsIn = (document: string): ReadonlySet<string> | undefined =>
        byDocument.has(document) ? fingerprintsOf(byDocument.get(document)!) : undefined
      await acceptWorks(works, {...choice, findingsIn})
    } else await works.only().accept({...choice, findings: fingerprintsOf(findings)})
    return 'accept'
  },
  async i(context, works, {findings, concept}) {
    const reason = await reviewer(context)
    if (concept === undefined) await write(works, [ignoreInDocument(findings[0]!, reason)])
    else await write(works, inClauses(concept, findings, reason))
    return 'ignore here'
  },
  async I(context, works, {findings, concept}) {
    const reason = await reviewer(context)
    await write(works, [
      concept === undefined ? ignoreAlike(findings[0]!, reason) : ignoreConcept(concept, reason),
    ])
    return 'ignore everywhere'
  },
  l: (_, works, question) => prefer(works, question, 0),
  r: (_, works, question) => prefer(works, question, 1),
}

const fingerprintsOf = (findings: readonly Finding[]): Set<string> =>
  new Set(findings.map(({fingerprint}) => fingerprint))

/** A concept in the clauses of some findings; of many works, a line for each document. */
function inClauses(concept: string, findings: readonly Finding[], reason: string): IgnoreInWorks[] {
  return [...group(findings, ({document}) => document)].map(([document, own]) => {
    const clauses = [...new Set(own.map(ownClause))].filter((clause) => clause !== '')
    return {
      ...ignoreConcept(concept, reason, clauses),
      ...(document !== undefined && {documents: [document]}),
    }
  })
}

async function write(works: Works, ignores: readonly IgnoreInWorks[]): Promise<void> {
  const project = works.open(works.list[0]!)
  for (const one of ignores) await project.ignore(one)
}

async function prefer(works: Works, question: Question, side: 0 | 1): Promise<string> {
  const pair = wordPair(question)
  if (!pair) throw new InputError('here are no two words for one thing to choose from')
  const [term, not] = side === 0 ? pair : [pair[1], pair[0]]
  const preference = {term, not: [not]}
  if (works.isMany) await preferInWorks(works, preference)
  else await works.only().prefer(preference)
  return `prefer "${term}", not "${not}"`
}
