import {Option} from 'commander'
import {quantitiesOf} from '../../../discover/index.ts'
import type {Report} from '../../../judge/index.ts'
import type {Comparison} from '../../../project/index.ts'
import {proposeTermbase} from '../../../termbase/index.ts'
import type {Command} from '../../command.ts'
import {compareProject} from '../../compare-project.ts'
import {joinedCheck} from '../../joined-check.ts'
import {minScoreOption, textOptions, wholeNumber} from '../../options.ts'
import {deliverTermbase, termbaseOptions} from './format.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Every concept found, with what each translation calls it, how often and where. All forms are `proposed`, which ' +
    'changes nothing; `approved` (or `preferred`) asks for one, `admitted` allows it, `forbidden` (or `deprecated`) reports it: ' +
    'by `clausediff prefer`, or in the file. ' +
    'With -o, the config names it from then on.',
  options: [
    ...termbaseOptions(),
    new Option('--min-count <count>', 'leave out concepts that no translation names so often')
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
    const works = await context.openAll(files as string[], 2)
    const least = options.minScore ?? works.config?.minScore ?? 0
    const {concepts, translations} = works.isMany
      ? await joinedCheck(context, works, (comparison) => withNames(comparison, least), false)
      : withNames(await compareProject(context, works.only()), least)
    const {minCount, title} = options as {minCount?: number; title?: string}
    const termbase = proposeTermbase(concepts, translations, {
      ...(minCount !== undefined && {minCount}),
      ...(title !== undefined && {title}),
    })
    await deliverTermbase(context, termbase)
    const {output} = options
    if (output !== undefined && (files as string[]).length === 0 && works.config) {
      const named = await works.open(works.list[0]!).nameTermbase(output)
      if (named) context.say(`named in ${named}`)
      await context.decided(`termbase build ${output}`)
    }
    return 0
  },
}

/** A report with the concepts that are sure and are named by words. */
function withNames({report, concordance}: Comparison, least: number): Report {
  const sure = new Set(concordance.concepts.filter(({score}) => score >= least).map(({id}) => id))
  const languages = new Map(report.translations.map(({id, language}) => [id, language]))
  const concepts = report.concepts.filter(
    ({id, renderings}) =>
      sure.has(id) &&
      // A figure is no name: where it differs, `number-mismatch` speaks of it.
      !renderings.every(({text, translation}) => isQuantity(text, languages.get(translation)!)),
  )
  return {...report, concepts}
}

/** A number with what it counts, whatever it is written with: `24 hours`, `3 p.m.`, `zehn Tage`. */
function isQuantity(text: string, language: string): boolean {
  const {found} = quantitiesOf(text, language)
  const rest = found.reduceRight((left, {start, end}) => left.slice(0, start) + left.slice(end), text)
  return found.length > 0 && rest.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').length <= 2
}
