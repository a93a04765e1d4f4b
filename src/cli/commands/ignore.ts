import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {
  type Finding,
  handlesOf,
  type Ignore,
  type Named,
  type Report,
  withoutIgnored,
} from '../../judge/index.ts'
import {type IgnoreInWorks, ignoreConcept, ignoreFinding, type Project} from '../../project/index.ts'
import {tellerOf, visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import type {Context} from '../context.ts'
import {partIds} from '../finding-ids.ts'
import {ignoresInWorks} from '../ignore-in-works.ts'
import {clauseOption, textOptions} from '../options.ts'
import {reviewer} from '../reviewer.ts'

export const command: Command = {
  arguments: '[id-or-file...]',
  argumentHelp: {
    'id-or-file':
      'ids of findings or concepts as `check` prints them; translations: paths, or ids in the config',
  },
  description:
    'Adds a line to `ignore` in the config: what it fits is right, and is reported no more. The id of a finding means ' +
    'that finding, the id of a concept all that is about it, in all clauses or in those of --clause.',
  options: [
    new Option('--concept <words>', 'a concept: its name, or the words of both sides, "staff / employees"'),
    new Option('--reason <text>', 'why (default: who ignored it, and when)'),
    new Option('--lock <file>', 'the accepted state (default: clausediff.lock.json beside the config)'),
    clauseOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff ignore 3f2a --reason "house style"', what: 'one finding, or one concept'},
    {command: 'clausediff ignore --concept "staff / employees"', what: 'a pair of words, everywhere'},
    {command: 'clausediff ignore --concept "staff / employees" --clause 2.3', what: 'a pair in one clause'},
  ],
  async run(context, [words]) {
    const {options} = context
    const {ids, files} = await partIds(context, words as string[])
    const concept = options.concept as string | undefined
    if (ids.length === 0 && concept === undefined)
      throw new InputError('expected an id as `clausediff check` prints it, or --concept')
    const works = await context.openAll(files)
    const reason = (options.reason as string | undefined) ?? (await reviewer(context))
    if (works.isMany) {
      const {clause: clauses} = options
      const asked = {ids, reason, ...(concept !== undefined && {concept}), ...(clauses && {clauses})}
      const {ignores, report, count} = await ignoresInWorks(context, works, asked, labelOf)
      if (count === 0) throw new InputError(nothingAbout(concept, report))
      return write(context, works.open(works.list[0]!), {ignores, ids, concept, count})
    }
    const project = works.only()
    const {lock} = await project.lock(typeof options.lock === 'string' ? options.lock : undefined)
    const {report, collation} = await compareProject(context, project, {
      isBrief: true,
      ...(lock && {accepted: lock}),
    })
    const handles = handlesOf(report)
    const ignores = ids.map((id) => ignoreOf(handles.named(id), reason, options.clause))
    if (concept !== undefined) ignores.push(ignoreConcept(concept, reason, options.clause))
    const before = report.findings.length
    const after = withoutIgnored(report, collation, {ignores}).report.findings.length
    if (before === after) throw new InputError(nothingAbout(concept, report))
    return write(context, project, {ignores, ids, concept, count: before - after})
  },
}

interface Written {
  ignores: readonly IgnoreInWorks[]
  ids: readonly string[]
  concept: string | undefined
  /** How many findings they fit. */
  count: number
}

async function write(
  context: Context,
  project: Project,
  {ignores, ids, concept, count}: Written,
): Promise<number> {
  let path = ''
  for (const one of ignores) path = await project.ignore(one)
  await context.decided(`ignore ${[...ids, ...(concept === undefined ? [] : [concept])].join(', ')}`)
  await context.print(
    `${visible(tellerOf(context.screen)(`wrote ${path}: ${count} ${count === 1 ? 'finding' : 'findings'} ignored from now on`))}\n`,
  )
  return 0
}

const ignoreOf = ({findings, subject}: Named, reason: string, clauses?: string[]): Ignore =>
  subject === undefined
    ? ignoreFinding(findings[0]!, reason)
    : ignoreConcept(labelOf(findings), reason, clauses)

export function labelOf([first]: readonly Finding[]): string {
  return first!.concept?.label ?? [...new Set(first!.renderings.map(({text}) => text))].join(' / ')
}

function nothingAbout(concept: string | undefined, {findings}: Report): string {
  const labels = [...new Set(findings.flatMap((one) => one.concept?.label ?? []))].slice(0, 3)
  const such = labels.length > 0 ? `, such as ${labels.map((label) => `\`${label}\``).join(', ')}` : ''
  return `no finding is about \`${concept ?? ''}\`: expected the name of a concept as \`clausediff check\` prints it${such}`
}
