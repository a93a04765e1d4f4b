import {reporterOf} from '../../report/reporters.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {deliver, targetsOf} from '../deliver.ts'
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
} from '../options.ts'
import {overWorks} from '../over-works.ts'
import {withParts} from '../with-parts.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Groups what differs by concept, the strongest evidence first. Differences of wording are counted;\n' +
    '--all lists them, and the findings of every other rule.',
  options: [
    formatOption('diff'),
    ...sheetOptions(),
    rowsOption(),
    baseOption(),
    ...narrowingOptions(),
    allOption('list wording and the findings of all other rules, too'),
    failOnOption('never'),
    pagerOption(),
    watchOption(),
    threadsOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff diff', what: "what the config's translations name differently"},
    {command: 'clausediff diff old.md new.md --min-score 0.7', what: 'two files, only what is rather sure'},
    {command: 'clausediff diff --clause "II.*" --all', what: 'all that differs in one branch'},
    {command: 'clausediff diff --format json', what: 'the whole report, for other programs'},
  ],
  async run(context, [files]) {
    const {options} = context
    const works = await context.openAll(files as string[], 2, 'unnamed')
    const shown = {all: options.all === true, ...(options.rule && {asked: options.rule})}
    const notes = works.isMany ? new Notes() : undefined
    const misses = new Misses(works.names, works.isMany)
    const {report, failed} = await overWorks(context, works, {command: 'diff', shown}, async (project) => {
      const comparison = await compareProject(context, project, {isBrief: true}, notes)
      const narrowed = misses.meet(options.clause, project.document, (clause) =>
        narrow(comparison, {...options, ...(clause && {clause})}),
      )
      return (
        narrowed && {
          report: withParts(narrowed, comparison, options),
          usage: () => comparison.concordance.usage ?? [],
        }
      )
    })
    if (failed === 0) misses.settle()
    notes?.say(context, (line) => line.startsWith(`${works.config?.path}:`))
    await deliver(context, {command: 'diff', report, shown})
    if (failed > 0) return 2
    return exitCode(report(reporterOf('diff', targetsOf(context, 'diff')[0]!.name)), options.failOn as FailOn)
  },
}
