import {Option} from 'commander'
import {selectRows, withRowsBelow} from '../../collate/index.ts'
import {compose, reportFor} from '../../compose/index.ts'
import {layOut, pickTranslations} from '../../project/index.ts'
import type {Command} from '../command.ts'
import {deliver} from '../deliver.ts'
import {
  formatOption,
  pagerOption,
  textOptions,
  translationOption,
  watchOption,
  wholeNumber,
} from '../options.ts'

export const command: Command = {
  arguments: '<key> [file...]',
  argumentHelp: {
    key: 'a clause III.(10) with those below it, a range III.(7)-(9), a branch II.* or a heading; iii.10, III(x), 3.10, 三（十） do as well',
    file: 'translations: paths, or ids in the config',
  },
  options: [
    formatOption('show'),
    translationOption('only this translation; may be given several times'),
    new Option(
      '--depth <levels>',
      'how many levels below the clause, 0 for itself alone (default: all)',
    ).argParser(wholeNumber(0)),
    pagerOption(),
    watchOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff show III.10', what: 'one clause in every translation, sentence beside sentence'},
    {command: 'clausediff show "II.(1)-(3)" --translation cset', what: 'three clauses in one translation'},
    {command: 'clausediff show "II.*" cset newswire', what: 'a clause with all clauses below it, in two'},
    {
      command: 'clausediff show contact a.md b.md',
      what: 'the clause that has this heading, or one that begins so',
    },
  ],
  async run(context, [key, files]) {
    const project = await context.open(files as string[], 1, 'unnamed')
    const collation = layOut(await project.translations())
    const rows = withRowsBelow(
      collation,
      selectRows(collation, key as string),
      context.options.depth as number,
    )
    const columns = pickTranslations(collation.translations, context.options.translation)
    const empty = reportFor(
      'show',
      columns.map((column) => collation.translations[column]!),
    )
    await deliver(context, {
      command: 'show',
      report: ({needs}) => compose(empty, {collation, rows, columns}, new Set(needs)),
    })
    return 0
  },
}
