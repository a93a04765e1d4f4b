import {group} from '../../group.ts'
import {handlesOf, type Named} from '../../judge/index.ts'
import {acceptWorks, ignoreConcept, ignoreInDocument, preferInWorks} from '../../project/index.ts'
import type {Input, Tool} from '../tool.ts'
import type {Work} from '../work.ts'

const id = {
  type: 'string',
  description: 'Id of a finding or concept as `check` prints it, `#3f2a` or `3f2a`.',
}
const reason = {type: 'string', minLength: 1, description: 'Why; stands in the lock or config.'}

const input = (properties: Record<string, object>, required: string[]): Input => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const output = {type: 'object', required: ['wrote'], properties: {wrote: {type: 'string'}}}

/** What an id means now. @throws InputError if nothing has it */
async function named(work: Work, id: unknown): Promise<Named> {
  return handlesOf(await work.report()).named(String(id).replace(/^#/, ''))
}

const accept: Tool = {
  name: 'accept',
  title: 'Accept findings',
  description: 'Writes findings into the lock: they may stand as they are. Only when a person asked for it.',
  input: input({id, reason}, ['id', 'reason']),
  output,
  writes: true,
  async run(values, work) {
    const {findings} = await named(work, values.id)
    const works = await work.works()
    const {by, at} = await work.host.signature()
    const byDocument = group(findings, ({document}) => document)
    const meantIn = (document?: string): ReadonlySet<string> | undefined => {
      const own = byDocument.get(document)
      return own && new Set(own.map(({fingerprint}) => fingerprint))
    }
    const choice = {
      reason: values.reason as string,
      at,
      ...(by !== undefined && {by}),
    }
    const {path} = works.isMany
      ? await acceptWorks(works, {...choice, findingsIn: meantIn})
      : await works.only().accept({...choice, findings: meantIn()!})
    return {result: {wrote: path}, text: `wrote ${path}: ${findings.length} accepted`}
  },
}

const ignore: Tool = {
  name: 'ignore',
  title: 'Ignore a finding or concept',
  description:
    'Writes a line into the config: a finding, or all that is about a concept, is reported no more. Only when a person asked for it.',
  input: input({id, reason}, ['id', 'reason']),
  output,
  writes: true,
  async run(values, work) {
    const {findings, subject} = await named(work, values.id)
    const works = await work.works()
    const [first] = findings
    const label = first!.concept?.label
    const path = await works
      .open(works.list[0]!)
      .ignore(
        subject !== undefined && label !== undefined
          ? ignoreConcept(label, values.reason as string)
          : ignoreInDocument(first!, values.reason as string),
      )
    return {result: {wrote: path}, text: `wrote ${path}`}
  },
}

const prefer: Tool = {
  name: 'prefer',
  title: 'Prefer a term',
  description:
    'Writes the termbase: one word is preferred, others are deprecated. Only when a person asked for it.',
  input: input(
    {
      term: {type: 'string', minLength: 1, description: 'The word to use.'},
      not: {
        type: 'array',
        items: {type: 'string', minLength: 1},
        minItems: 1,
        description: 'Words not to use.',
      },
    },
    ['term', 'not'],
  ),
  output,
  writes: true,
  async run({term, not}, work) {
    const works = await work.works()
    const preference = {term: term as string, not: not as string[]}
    const {termbase} = works.isMany
      ? await preferInWorks(works, preference)
      : await works.only().prefer(preference)
    return {result: {wrote: termbase}, text: `wrote ${termbase}`}
  },
}

/** Tools that write; offered where the person who starts the server allows it. */
export const deciding: readonly Tool[] = [accept, ignore, prefer]
