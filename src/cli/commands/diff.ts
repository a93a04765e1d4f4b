import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {deliver} from '../deliver.ts'
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
} from '../options.ts'
import {withParts} from '../with-parts.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Groups what differs by concept, the strongest evidence first. Differences of wording are counted;\n' +
    '--all lists them, and the findings of every other rule.',
  options: [
    formatOption('diff'),
    rowsOption(),
    ...narrowingOptions(),
    allOption('list wording and the findings of all other rules, too'),
    failOnOption('never'),
    pagerOption(),
    watchOption(),
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
    const project = await context.open(files as string[], 2, 'unnamed')
    const comparison = await compareProject(context, project, {isBrief: true})
    const narrowed = narrow(comparison, options)
    await deliver(context, {
      command: 'diff',
      report: withParts(narrowed, comparison, options),
      shown: {all: options.all === true, ...(options.rule && {asked: options.rule})},
    })
    return exitCode(narrowed, options.failOn as FailOn)
  },
}
