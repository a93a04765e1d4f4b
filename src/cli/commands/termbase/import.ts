import {extname, resolve} from 'node:path'
import {Option} from 'commander'
import {InputError} from '../../../failure.ts'
import {readTermbaseFile} from '../../../project/index.ts'
import {joinTermbases, printTermbase} from '../../../termbase/index.ts'
import type {Command} from '../../command.ts'
import {diskFiles} from '../../disk-files.ts'
import {allowOutsideOption} from '../../options.ts'
import {csvOptions, csvSettings} from './format.ts'

export const command: Command = {
  arguments: '<file>',
  argumentHelp: {file: 'TBX or CSV to take in'},
  description:
    "Adds the file's concepts to a termbase; a concept with the same id gets the terms and notes it lacks.\n" +
    "Without --into, the config's first termbase.",
  options: [
    new Option('--into <file>', 'the termbase to write, made if it is not there'),
    ...csvOptions(),
    allowOutsideOption(),
  ],
  examples: [
    {command: 'clausediff termbase import iate.tbx', what: "into the config's termbase"},
    {command: 'clausediff termbase import client.csv --into terms.tbx', what: 'into another file'},
  ],
  async run(context, [file]) {
    const folder = context.io.cwd()
    const config = await context.openConfig()
    context.protect([{file: resolve(folder, file as string), what: 'the file to take in'}])
    const into = context.options.into as string | undefined
    const [configured] = config?.termbase ?? []
    if (into === undefined && configured === undefined) {
      throw new InputError('the config names no termbase: give --into terms.csv, and name it in the config')
    }
    const target = into === undefined ? resolve(config!.folder, configured!) : resolve(folder, into)
    const incoming = await readTermbaseFile(diskFiles, folder, file as string)
    const format = ['.tbx', '.xml'].includes(extname(target).toLowerCase()) ? 'tbx' : 'csv'
    let count = 0
    await context.editDecided(
      target,
      async (isThere) => {
        const known = isThere ? [await readTermbaseFile(diskFiles, folder, target)] : []
        const joined = joinTermbases([...known, incoming])
        count = joined.concepts.length
        return printTermbase(joined, format, csvSettings(context.options))
      },
      'a termbase of the config',
    )
    context.say(`wrote ${into ?? configured}: ${count} concepts, ${incoming.concepts.length} taken in`)
    await context.decided(`termbase import ${file as string}`)
    return 0
  },
}
