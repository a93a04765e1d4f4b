import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import type {Command} from '../command.ts'
import {compareProject} from '../compare-project.ts'
import {deliver} from '../deliver.ts'
import {Notes} from '../notes.ts'
import {minScoreOption, textOptions, threadsOption, watchOption} from '../options.ts'
import {overWorks} from '../over-works.ts'
import {withParts} from '../with-parts.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'A single self-contained HTML file: an overview, the concepts, and every clause side by side.\n' +
    'A work of more than 1,200 clauses gets a folder of pages beside that file.',
  options: [
    new Option('-o, --output <file>', 'where to write it').default('report.html'),
    minScoreOption(),
    watchOption(),
    threadsOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff report -o report.html', what: "a report on the config's translations"},
    {command: 'clausediff report kjv.tsv asv.tsv -o bibles.html', what: 'two whole Bibles: a file and pages'},
  ],
  async run(context, [files]) {
    const {options} = context
    const output = options.output!
    if (output === '' || output === '-' || output.endsWith('/'))
      throw new InputError(`\`${output}\` is no file: expected a name such as report.html`)
    const works = await context.openAll(files as string[], 2)
    const notes = works.isMany ? new Notes() : undefined
    const targets = [{name: 'html', file: output}]
    const made = await overWorks(context, works, {command: 'report', targets}, async (project) => {
      const comparison = await compareProject(context, project, {isBrief: true}, notes)
      return {
        report: withParts(comparison.report, comparison),
        usage: () => comparison.concordance.usage ?? [],
      }
    })
    notes?.say(context, (line) => line.startsWith(`${works.config?.path}:`))
    await deliver(context, {command: 'report', report: made.report, targets})
    return made.failed > 0 ? 2 : 0
  },
}
