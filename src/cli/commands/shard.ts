import {resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {reporterOf, reportersOf} from '../../report/reporters.ts'
import type {Command} from '../command.ts'
import {makeFolders} from '../make-folders.ts'
import {shardOptions, textOptions, wholeNumber} from '../options.ts'
import {KeptUnits} from '../shards/kept-units.ts'
import {rowSharesOf} from '../shards/row-sharing.ts'
import {runAs, type SharedCommand} from '../shards/run-as.ts'
import {sharesOf} from '../shards/sharing.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Does one part of the work of `check`, `diff` or `terms` and keeps what it found, for `merge`. The work is shared\n' +
    'out by document, with --base by pair of translations, and of one work by ranges of its rows. A part may be killed,\n' +
    'done again, or done on any machine: each result is a file of its own, written whole, and named by its texts.',
  options: [
    new Option('--of <count>', 'how many parts there are').argParser(wholeNumber(1)).makeOptionMandatory(),
    new Option('--index <number>', 'which of them this is, from 0 on')
      .argParser(wholeNumber(0))
      .makeOptionMandatory(),
    new Option('-o, --output <folder>', 'where results are kept').default('shards'),
    new Option(
      '-f, --format <name>',
      'a format that `merge` will print; may be given several times (default: all)',
    ).argParser((name: string, before: string[] | undefined) => [...(before ?? []), name]),
    ...shardOptions(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff shard --of 8 --index 3 -o shards', what: 'the fourth of eight parts'},
    {
      command: 'clausediff shard --of 8 --index 0 code-en.xml code-fr.xml',
      what: 'of one long work, an eighth of its rows',
    },
    {
      command: 'clausediff shard --of 4 --index 0 --base kjv --as terms *.tsv',
      what: 'of a work in many translations, a quarter of the pairs with one of them',
    },
  ],
  async run(context, [files]) {
    const {options, io} = context
    const [of, index] = [options.of as number, options.index as number]
    if (index >= of)
      throw new InputError(
        `no part ${index} of ${of}: expected --index 0 to ${of - 1}, since they count from 0`,
      )
    const folder = resolve(io.cwd(), options.output!)
    makeFolders(folder, options.output)
    const as = options.as as SharedCommand
    const formats = options.format as unknown as string[] | undefined
    const reporters = formats
      ? formats.map((name) => reporterOf(as, name))
      : reportersOf(as).filter(({name}) => name !== 'html')
    // The folder is no file that a report is written to.
    const {output: _, ...told} = options
    let [done, known] = [0, 0]
    const count = (isNew: boolean): void => {
      if (isNew) done++
      else known++
    }
    const code = await runAs(
      context,
      files as string[],
      (works) => {
        const kept = new KeptUnits(folder, works, as, options)
        return works.isMany
          ? sharesOf(kept, {of, index, reporters, keepsUsage: !works.areOne || formats === undefined}, count)
          : rowSharesOf(kept, {of, index, isJudged: as !== 'terms'}, context.progress, count)
      },
      {say() {}, async print() {}, options: {...told, format: [{name: reporters[0]!.name}]}},
    )
    context.say(`part ${index} of ${of}: ${done} done, ${known} kept already`)
    return code === 2 ? 2 : 0
  },
}
