import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import type {Command} from '../command.ts'
import {allOption, minScoreOption, textOptions} from '../options.ts'
import {reviewFindings} from '../review/pass.ts'

export const command: Command = {
  arguments: '[file...]',
  argumentHelp: {file: 'translations: paths, or ids in the config'},
  description:
    'Shows what is new, one finding or concept a screen, the gravest first, and takes one key for an answer. Each is ' +
    'written at once: what is accepted into the lock, what is ignored into the config, what is preferred into the ' +
    'termbase. Whoever stops goes on later with what is open.',
  options: [
    new Option('--lock <file>', 'the accepted state (default: clausediff.lock.json beside the config)'),
    minScoreOption(),
    allOption('notes, too: differences of wording'),
    ...textOptions(),
  ],
  examples: [{command: 'clausediff review', what: 'what `clausediff check` lists, one by one'}],
  async run(context, [files]) {
    const {stdin, stdout} = context.io
    if (!stdin.isTTY || !stdout.isTTY)
      throw new InputError(
        'review needs a terminal: `clausediff check` lists findings, `accept`, `ignore` and `prefer` answer them by their ids',
      )
    return reviewFindings(context, files as string[])
  },
}
