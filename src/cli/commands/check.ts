import {appendFile} from 'node:fs/promises'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {type Lock, type Report, withOwn} from '../../judge/index.ts'
import type {Asked, Project} from '../../project/index.ts'
import {
  hiddenPhrases,
  hint,
  printReport,
  type ReportOptions,
  reporterOf,
  tallyOf,
} from '../../report/index.ts'
import type {Termbase} from '../../termbase/index.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import type {Context} from '../context.ts'
import {deliver, refuseToMix, targetsOf} from '../deliver.ts'
import {exitCode, type FailOn} from '../exit-code.ts'
import {narrow} from '../narrow.ts'
import {
  allOption,
  failOnOption,
  formatOption,
  narrowingOptions,
  pagerOption,
  rowsOption,
  textOptions,
  watchOption,
  wholeNumber,
} from '../options.ts'
import {repositoryPath} from '../repository-path.ts'
import {sayUnknownRules} from '../unknown-rules.ts'
import {withParts} from '../with-parts.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Runs every rule and leaves out what the lock accepts. New findings at or above --fail-on are listed and ' +
    'make the exit code 1; --all lists the others, too. Any number of formats from one run.',
  options: [
    formatOption('check'),
    rowsOption(),
    new Option('--lock <file>', 'the accepted state (default: clausediff.lock.json beside the config)'),
    new Option('--since <ref>', 'compare with the texts at a git ref, not with the lock').conflicts('lock'),
    new Option('--staged', 'judge what is staged in git, not the work tree: for a pre-commit hook').conflicts(
      'watch',
    ),
    failOnOption('warning'),
    new Option('--max-findings <count>', 'fail only if there are more of them than this')
      .default(0)
      .argParser(wholeNumber(0)),
    ...narrowingOptions(),
    allOption('list new findings below --fail-on, too'),
    new Option('--accepted', 'in sarif and junit: what the lock accepts, too, marked as such'),
    new Option('--summary', 'figures for each translation, not the list: --format summary'),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff check', what: 'what is new against the lock'},
    {
      command: 'clausediff check --since origin/main --format github --format sarif=clausediff.sarif',
      what: 'in a pull request: annotations, and a file for code scanning',
    },
    {command: 'clausediff check --fail-on error --all', what: 'list everything, fail on errors only'},
    {command: 'clausediff check --rule drift', what: 'only clauses that changed here and not there'},
  ],
  async run(context, [files]) {
    const {options} = context
    const targets = options.summary ? [{name: 'summary'}] : targetsOf(context, 'check')
    refuseToMix(targets, 'check')
    const project = await context.open(files as string[])
    const termbase = await project.termbase()
    const against = {...(termbase && {termbase}), ...(await acceptedState(context, project, termbase))}
    const comparison = await compareProject(context, project, {isBrief: true, ...against})
    const narrowed = narrow(comparison, options)
    const {accepted, since}: Asked = against
    if (accepted && since === undefined) sayUnlocked(context, accepted, comparison.report)
    const failOn = options.failOn as FailOn
    const least = options.all || failOn === 'never' ? 'info' : failOn
    const fileOf = new Map(project.sources.map(({path, file}) => [path, file]))
    const shown: ReportOptions = {
      least,
      all: options.all === true,
      ...(options.rule && {asked: options.rule}),
      accepted: options.accepted === true,
      ...(project.rules && {rules: withOwn(project.rules)}),
      pathOf: (path) => repositoryPath(fileOf.get(path) ?? path, context.io.env),
    }
    const report = withParts(narrowed, comparison, options)
    await deliver(context, {command: 'check', report, shown, targets})
    const reporters = targets.map(({name}) => reporterOf('check', name))
    if (reporters.some(({isCommands}) => isCommands)) await appendSummary(context, narrowed, shown)
    const isTold = reporters.some(({name}) => name === 'table')
    if (!isTold && reporters.some(({isSelective}) => isSelective)) sayHidden(context, narrowed, {least})
    return exitCode(narrowed, failOn, options.maxFindings as number)
  },
}

/** What is accepted: the state at a git ref, or the lock. */
async function acceptedState(
  context: Context,
  project: Project,
  termbase: Termbase | undefined,
): Promise<Pick<Asked, 'accepted' | 'since'>> {
  const {since, lock: named, minScore} = context.options
  if (typeof since === 'string') {
    const {committedFiles} = await import('../committed-files.ts')
    const accepted = await project.stateAt(committedFiles(since), {
      ...(minScore !== undefined && {minScore}),
      ...(termbase && {termbase}),
    })
    return {accepted, since: `since \`${since}\``}
  }
  const {lock, path} = await project.lock(typeof named === 'string' ? named : undefined)
  sayUnknownRules(context, lock, path)
  if (lock) return {accepted: lock}
  const next = hint('accept', context.given)
  if (named !== undefined) {
    throw new InputError(`the lock \`${path}\` does not exist${next ? `: write it with \`${next}\`` : ''}`)
  }
  context.say(`no accepted state yet, so everything is new${next ? ` (\`${next}\` saves one)` : ''}`)
  return {}
}

/** A translation that the lock does not know cannot drift: nobody should take that for agreement. */
function sayUnlocked(context: Context, {clauses}: Lock, {translations}: Report): void {
  const locked = new Set([...clauses.values()].flatMap(({texts}) => [...texts.keys()]))
  const unlocked = translations.filter(({id, role}) => role !== 'commentary' && !locked.has(id))
  if (unlocked.length === 0) return
  const names = unlocked.map(({id}) => `\`${id}\``).join(', ')
  const next = hint('accept', context.given)
  context.say(
    `the lock does not know ${names}: drift unknown${next ? ` (\`${next}\` adds what is missing)` : ''}`,
  )
}

function sayHidden(context: Context, report: Report, options: ReportOptions): void {
  const hidden = hiddenPhrases(tallyOf(report, options))
  if (hidden.length > 0) context.say(`not listed: ${hidden.join(', ')}`)
}

/** The page that GitHub shows for a run. */
async function appendSummary(
  {io, screen, given}: Context,
  report: Report,
  options: ReportOptions,
): Promise<void> {
  const file = io.env.GITHUB_STEP_SUMMARY
  if (!file) return
  const markdown = await printReport(report, 'markdown', {...options, given, screen})
  try {
    await appendFile(file, markdown || '### clausediff: no new findings\n')
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(`GITHUB_STEP_SUMMARY names \`${file}\`, which cannot be written: ${code}`)
  }
}
