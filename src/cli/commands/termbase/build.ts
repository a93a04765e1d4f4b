import {Option} from 'commander'
import {proposeTermbase} from '../../../termbase/index.ts'
import type {Command} from '../../command.ts'
import {compareProject} from '../../compare-project.ts'
import {minScoreOption, textOptions, wholeNumber} from '../../options.ts'
import {deliverTermbase, termbaseOptions} from './format.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Every concept found, with what each translation calls it, how often and where. The form a translation uses ' +
    'most is `preferred`, its others `admitted`. Edit it: `deprecated` forbids a form.',
  options: [
    ...termbaseOptions(),
    new Option('--min-count <count>', 'leave out concepts that occur less often')
      .default(2)
      .argParser(wholeNumber(1)),
    new Option('--title <text>', 'title of the termbase'),
    minScoreOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff termbase build -o terms.csv', what: 'a table to edit'},
    {
      command: 'clausediff termbase build --min-count 5 -o terms.tbx',
      what: 'TBX, only what occurs five times',
    },
  ],
  async run(context, [files]) {
    const {options} = context
    const project = await context.open(files as string[], 2)
    const {report, concordance} = await compareProject(context, project)
    const least = options.minScore ?? project.config?.minScore ?? 0
    const sure = new Set(concordance.concepts.filter(({score}) => score >= least).map(({id}) => id))
    const concepts = report.concepts.filter(({id}) => sure.has(id))
    const {minCount, title} = options as {minCount?: number; title?: string}
    const termbase = proposeTermbase(concepts, report.translations, {
      ...(minCount !== undefined && {minCount}),
      ...(title !== undefined && {title}),
    })
    await deliverTermbase(context, termbase)
    return 0
  },
}
