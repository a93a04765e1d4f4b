import {InputError} from '../../../failure.ts'
import {termbaseOf} from '../../../project/index.ts'
import type {Command} from '../../command.ts'
import {diskFiles} from '../../disk-files.ts'
import {allowOutsideOption} from '../../options.ts'
import {deliverTermbase, termbaseOptions} from './format.ts'

export const command: Command = {
  description: 'All files that the config names, as one termbase: concepts with the same id are one.',
  options: [...termbaseOptions(), allowOutsideOption()],
  examples: [
    {command: 'clausediff termbase export -o terms.tbx', what: 'TBX for another tool'},
    {command: 'clausediff termbase export --format csv', what: 'a table on stdout'},
  ],
  async run(context) {
    const termbase = await termbaseOf(diskFiles, await context.openConfig())
    if (!termbase) {
      throw new InputError(
        'the config names no termbase: add `"termbase": ["terms.csv"]`; `clausediff termbase build -o terms.csv` proposes one',
      )
    }
    await deliverTermbase(context, termbase)
    return 0
  },
}
