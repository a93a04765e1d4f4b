import {reportTexts} from '../../compose/index.ts'
import type {Command} from '../command.ts'
import {deliver} from '../deliver.ts'
import {formatOption, pagerOption, textOptions, watchOption} from '../options.ts'
import {overWorks} from '../over-works.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'texts: paths, or ids in the config'},
  description:
    'Shows the outline as it was understood: line, key, label as printed, heading or beginning. What was\n' +
    'doubtful is marked with `!` and explained.',
  options: [formatOption('parse'), ...textOptions(), pagerOption(), watchOption()],
  examples: [
    {command: 'clausediff parse law.md', what: 'its clauses and their keys'},
    {command: 'clausediff parse newswire', what: 'the same of a text that the config names'},
    {
      command: 'clausediff parse *.txt --format json',
      what: 'clauses, notes, regions and doubts with positions',
    },
  ],
  async run(context, [files]) {
    const works = await context.openAll(files as string[], 1, 'named')
    const {report, failed} = await overWorks(context, works, {command: 'parse'}, async (project) => {
      await context.progress(project)
      const texts = reportTexts(await project.translations())
      return {report: () => texts}
    })
    await deliver(context, {command: 'parse', report})
    return failed > 0 ? 2 : 0
  },
}
