import {Option} from 'commander'
import {preferInWorks} from '../../project/index.ts'
import {tellerOf, visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {textOptions} from '../options.ts'

export const command: Command = {
  arguments: '<term> [file...]',
  argumentHelp: {term: 'the word to use', file: 'translations: paths, or ids in the config'},
  description:
    'Writes the termbase: one word is preferred, those of --not are deprecated, and `check` reports where they stand. What ' +
    '`termbase build` proposed is approved so. ' +
    'Without a termbase in the config, terms.csv is made beside it and named in it.',
  options: [
    new Option('--not <term>', 'a word not to use; may be given several times').argParser(
      (value: string, before: string[] | undefined) => [...(before ?? []), value],
    ),
    ...textOptions(),
  ],
  examples: [
    {command: 'clausediff prefer employees --not staff', what: '"employees" from now on, never "staff"'},
    {command: 'clausediff prefer employees', what: 'approve a proposed term, and forbid none'},
  ],
  async run(context, [term, files]) {
    const not = (context.options.not as string[] | undefined) ?? []
    const works = await context.openAll(files as string[])
    const {termbase, config} = await preferInWorks(works, {term: term as string, not})
    await context.decided(`prefer "${term as string}"`)
    const words = not.map((word) => `"${word}"`).join(', ')
    await context.print(
      `${visible(tellerOf(context.screen)(`"${term as string}"${not.length > 0 ? `, not ${words}` : ''}: wrote ${termbase}${config === undefined ? '' : `, named in ${config}`}`))}\n`,
    )
    return 0
  },
}
