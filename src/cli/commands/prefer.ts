import {Option} from 'commander'
import {InputError} from '../../failure.ts'
import {visible} from '../../report/visible.ts'
import type {Command} from '../command.ts'
import {textOptions} from '../options.ts'

export const command: Command = {
  arguments: '<term> [file...]',
  argumentHelp: {term: 'the word to use', file: 'translations: paths, or ids in the config'},
  description:
    'Writes the termbase: one word is preferred, the others are deprecated, and `check` reports where they stand. ' +
    'Without a termbase in the config, terms.csv is made beside it and named in it.',
  options: [
    new Option('--not <term>', 'a word not to use; may be given several times').argParser(
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    ),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff prefer employees --not staff', what: '"employees" from now on, never "staff"'},
  ],
  async run(context, [term, files]) {
    const not = (context.options.not as string[] | undefined) ?? []
    if (not.length === 0) throw new InputError('expected --not with the word that is not to be used')
    const project = await context.open(files as string[])
    const {termbase, config} = await project.prefer({term: term as string, not})
    await context.decided(`prefer "${term as string}"`)
    const words = not.map((word) => `"${word}"`).join(', ')
    await context.print(
      `${visible(`"${term as string}", not ${words}: wrote ${termbase}${config === undefined ? '' : `, named in ${config}`}`)}\n`,
    )
    return 0
  },
}
