import {tellerOf, visible} from '../../report/index.ts'
import type {Command} from '../command.ts'
import {diskFiles} from '../disk-files.ts'
import {undoLast} from '../journal.ts'

export const command: Command = {
  description:
    'Takes back the last `accept`, `ignore`, `prefer`, key of `review`, `termbase build -o` or `termbase import` in this folder, ' +
    'and the one before it when it is run again. What was edited by hand since stays as it is.',
  examples: [{command: 'clausediff undo', what: 'the last decision'}],
  async run(context) {
    const {what, written} = await undoLast(context.io, diskFiles)
    const files = [...new Set(written.map(({path}) => path))].join(', ')
    await context.print(`${visible(tellerOf(context.screen)(`undone: ${what} (${files})`))}\n`)
    return 0
  },
}
