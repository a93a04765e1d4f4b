import {resolve} from 'node:path'
import {type Files, readTermbaseFile} from '../../../project/index.ts'
import type {Command} from '../../command.ts'
import {diskFiles, withStdin} from '../../disk-files.ts'
import {deliverTermbase, termbaseOptions} from './format.ts'

export const command: Command = {
  arguments: '<file>',
  argumentHelp: {file: 'TBX (ISO 30042:2019, or the older martif) or CSV; `-` is stdin'},
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
    const path = file as string
    if (path !== '-') context.protect([{file: resolve(folder, path), what: 'the file to convert'}])
    const files = withStdin(diskFiles, context.io)
    const read: Files = path === '-' ? {...files, read: () => files.stdin!()} : files
    await deliverTermbase(context, await readTermbaseFile(read, folder, path))
    return 0
  },
}
