import {appendFile} from 'node:fs/promises'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {type Reported, withOwn} from '../../judge/index.ts'
import {hiddenPhrases, printReport, type ReportOptions, reporterOf, tallyOf} from '../../report/index.ts'
import {baselineFor, changedWorks} from '../baseline.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import type {Context} from '../context.ts'
import {deliver, targetsOf} from '../deliver.ts'
import {sayAlone, sayLone} from '../enough-texts.ts'
import {exitCode, type FailOn} from '../exit-code.ts'
import {Misses} from '../misses.ts'
import {narrow} from '../narrow.ts'
import {Notes} from '../notes.ts'
import {
  allOption,
  baseOption,
  failOnOption,
  formatOption,
  narrowingOptions,
  pagerOption,
  rowsOption,
  sheetOptions,
  textOptions,
  threadsOption,
  watchOption,
  wholeNumber,
} from '../options.ts'
import {overWorks} from '../over-works.ts'
import {repositoryPath} from '../repository-path.ts'
import {withoutUnheard} from '../unheard.ts'
import {withParts} from '../with-parts.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Runs every rule and leaves out what the lock accepts. New findings at or above --fail-on are listed and ' +
    'make the exit code 1; --all lists the others, too. Any number of formats from one run.',
  options: [
    formatOption('check'),
    ...sheetOptions(),
    rowsOption(),
    baseOption(),
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
    threadsOption(),
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
    const {works, changes} = await changedWorks(context, await context.openAll(files as string[]))
    if (works.isMany && options.base === undefined) sayAlone(context, works)
    const failOn = options.failOn as FailOn
    const least = options.all || failOn === 'never' ? 'info' : failOn
    const fileOf = new Map(works.sources.map(({path, file}) => [path, file]))
    const shown: ReportOptions = {
      least,
      all: options.all === true,
      ...(options.rule && {asked: options.rule}),
      accepted: options.accepted === true,
      ...(works.rules && {rules: withOwn(works.rules)}),
      pathOf: (path) => repositoryPath(fileOf.get(path) ?? path, context.io.env),
    }
    const baseline = await baselineFor(context, works, changes)
    const notes = works.isMany ? new Notes() : undefined
    const misses = new Misses(works.names, works.isMany)
    const {report, failed} = await overWorks(
      context,
      works,
      {command: 'check', shown, targets},
      async (project) => {
        const termbase = await project.termbase()
        const known = termbase && {termbase}
        const against = {...known, ...(await baseline.of(project, termbase))}
        const comparison = await compareProject(context, project, {isBrief: true, ...against}, notes)
        const narrowed = misses.meet(options.clause, project.document, (clause) =>
          withoutUnheard(narrow(comparison, {...options, ...(clause && {clause})}), works, options),
        )
        if (narrowed) baseline.compared(project, comparison.report)
        return (
          narrowed && {
            report: withParts(narrowed, comparison, options),
            usage: () => comparison.concordance.usage ?? [],
          }
        )
      },
    )
    if (failed === 0) misses.settle()
    notes?.say(context, (line) => line.startsWith(`${works.config?.path}:`))
    baseline.say()
    if (!works.isMany) await sayLone(context, works, (files as string[]).length)
    await deliver(context, {command: 'check', report, shown, targets})
    const reporters = targets.map(({name}) => reporterOf('check', name))
    const narrowed = report(reporters[0]!)
    if (reporters.some(({isCommands}) => isCommands)) await appendSummary(context, narrowed, shown)
    const isTold = reporters.some(({name}) => name === 'table')
    if (!isTold && reporters.some(({isSelective}) => isSelective)) sayHidden(context, narrowed, {least})
    return failed > 0 ? 2 : exitCode(narrowed, failOn, options.maxFindings as number)
  },
}

function sayHidden(context: Context, report: Reported, options: ReportOptions): void {
  const hidden = hiddenPhrases(tallyOf(report, options))
  if (hidden.length > 0) context.say(`not listed: ${hidden.join(', ')}`)
}

/** The page that GitHub shows for a run. */
async function appendSummary(
  {io, screen, given}: Context,
  report: Reported,
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
