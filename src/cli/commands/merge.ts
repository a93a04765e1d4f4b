import {type Stats, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {Option} from 'commander'
import {InputError, reasonOf} from '../../failure.ts'
import {quoteWord} from '../../report/hint.ts'
import type {Command} from '../command.ts'
import {
  allOption,
  failOnOption,
  formatOption,
  pagerOption,
  shardOptions,
  textOptions,
  wholeNumber,
} from '../options.ts'
import {filesIn, KeptUnits} from '../shards/kept-units.ts'
import {rowsKeptIn} from '../shards/row-sharing.ts'
import {runAs, type SharedCommand} from '../shards/run-as.ts'
import {keptIn} from '../shards/sharing.ts'

export const command: Command = {
  arguments: '<folder> [file...]',
  argumentHelp: {
    folder: 'where `shard` kept what it found',
    file: 'translations, as `shard` had them: paths, or ids in the config',
  },
  description:
    'Prints what the command of the shards would print: the same bytes, however many parts there were, in whatever order\n' +
    'and however often they were done. What is missing, damaged, or of other texts is named, and the exit code is 2.',
  options: [
    formatOption(),
    ...shardOptions(),
    allOption('as of the command'),
    failOnOption('').default(undefined),
    new Option('--max-findings <count>', 'as of `check`').argParser(wholeNumber(0)),
    new Option('--accepted', 'as of `check`'),
    pagerOption(),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff merge shards', what: 'what `clausediff check` prints'},
    {
      command: 'clausediff merge shards --as terms --format json=terms.json',
      what: 'the terms of all documents',
    },
  ],
  async run(context, [folder, files]) {
    const {options, io} = context
    const path = resolve(io.cwd(), folder as string)
    const as = options.as as SharedCommand
    refuseNoFolder(path, folder as string)
    const parts = filesIn(path).map((file) => ({file, what: `a part in \`${folder as string}\``}))
    context.protect(parts)
    return runAs(context, files as string[], (works) => {
      const kept = new KeptUnits(path, works, as, options)
      return works.isMany ? keptIn(kept, folder as string) : rowsKeptIn(kept, folder as string)
    })
  },
}

function refuseNoFolder(path: string, called: string): void {
  const found = folderAt(path, called)
  if (found?.isDirectory()) return
  throw new InputError(
    found
      ? `\`${called}\` is no folder: expected the one where \`clausediff shard\` kept what it found`
      : `there is no folder \`${called}\`: run the shards first, as \`clausediff shard --of 1 --index 0 -o ${quoteWord(called)}\` does all of them`,
  )
}

/** @throws InputError for what the system refuses to look at */
function folderAt(path: string, called: string): Stats | undefined {
  try {
    return statSync(path, {throwIfNoEntry: false})
  } catch (error) {
    throw new InputError(`\`${called}\` cannot be read: ${reasonOf((error as NodeJS.ErrnoException).code)}`)
  }
}
