import {mkdirSync} from 'node:fs'
import {dirname} from 'node:path'
import {InputError, reasonOf} from '../failure.ts'
import {statOf} from './stat-of.ts'

/**
 * Makes a folder, and those above it that are missing. Node's `recursive` tries for ever where the system says that nothing
 * is there and lets nothing be made, as below `/proc`.
 *
 * @param folder absolute
 * @param called its name in messages
 * @throws InputError if it cannot be made
 */
export function makeFolders(folder: string, called = folder, mode = 0o777): void {
  if (statOf(folder)?.isDirectory()) return
  try {
    if (dirname(folder) !== folder) makeFolders(dirname(folder), called, mode)
    mkdirSync(folder, {mode})
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    // Another run may have made it meanwhile.
    if (code === 'EEXIST' && statOf(folder)?.isDirectory()) return
    const reason = code === 'EEXIST' || code === 'ENOTDIR' ? 'there is a file of that name' : reasonOf(code)
    throw new InputError(`the folder \`${called}\` cannot be made: ${reason}`)
  }
}
