import {resolve} from 'node:path'
import {readTermbaseFile} from '../../../project/index.ts'
import type {Command} from '../../command.ts'
import {diskFiles} from '../../disk-files.ts'
import {deliverTermbase, termbaseOptions} from './format.ts'

export const command: Command = {
  arguments: '<file>',
  argumentHelp: {file: 'TBX (ISO 30042:2019, or the older martif) or CSV'},
  description:
    'Nothing is lost on the way: what one format has no place for is kept as notes or as XML in a cell.',
  options: termbaseOptions(),
  examples: [
    {command: 'clausediff termbase convert terms.tbx -o terms.csv', what: 'a table to edit'},
    {
      command: 'clausediff termbase convert terms.csv --style dct -o terms.tbx',
      what: 'TBX-Basic in DCT style',
    },
    {command: 'clausediff termbase convert old.tbx --dialect core -o core.tbx', what: 'old TBX to TBX-Core'},
  ],
  async run(context, [file]) {
    const folder = context.io.cwd()
    context.protect([{file: resolve(folder, file as string), what: 'the file to convert'}])
    await deliverTermbase(context, await readTermbaseFile(diskFiles, folder, file as string))
    return 0
  },
}
