import {compose, reportFor} from '../../compose/index.ts'
import {InputError} from '../../failure.ts'
import {layOut} from '../../project/index.ts'
import type {Command} from '../command.ts'
import {deliver, targetsOf} from '../deliver.ts'
import {formatOption, pagerOption, textOptions} from '../options.ts'
import {overWorks} from '../over-works.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'two translations: paths, or ids in the config; `a` is the first one'},
  options: [
    formatOption('align').default(undefined, 'table on a terminal, else jsonl'),
    pagerOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff align a.md b.md', what: 'which words stand for which, how sure'},
    {command: 'clausediff align a.md b.md --format jsonl', what: 'a line a clause, for programs'},
    {
      command: 'clausediff align kjv.tsv asv.tsv --format pharaoh',
      what: '`0-0 1-2 …`, as word aligners print',
    },
  ],
  async run(context, [files]) {
    const works = await context.openAll(files as string[], 2, 'named')
    const {options, io} = context
    options.format ??= [{name: io.stdout.isTTY ? 'table' : 'jsonl'}]
    const targets = targetsOf(context, 'align')
    const {report, failed} = await overWorks(context, works, {command: 'align', targets}, async (project) => {
      const sources = await project.translations()
      const collation = layOut(sources, await context.progress(project))
      const columns = pair(
        sources.map(({id}) => id),
        collation.translations,
      )
      const empty = reportFor(
        'align',
        columns.map((column) => collation.translations[column]!),
      )
      return {report: ({needs}) => compose(empty, {collation, columns, isFlat: true}, new Set(needs))}
    })
    await deliver(context, {command: 'align', report, targets})
    return failed > 0 ? 2 : 0
  },
}

/** The two translations to link, in the order given; of a config's texts, those that are no commentaries. */
function pair(
  given: readonly string[],
  translations: readonly {id: string; role: string}[],
): [number, number] {
  const wanted = given.length === 2 ? given : given.filter((id) => roleOf(id) !== 'commentary')
  if (wanted.length !== 2) {
    throw new InputError(`expected two translations to align, got ${wanted.length}: name two of them`)
  }
  const [a, b] = wanted.map((id) => translations.findIndex((one) => one.id === id))
  return [a!, b!]

  function roleOf(id: string): string | undefined {
    return translations.find((one) => one.id === id)?.role
  }
}
