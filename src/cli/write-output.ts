import {resolve} from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {InputError} from '../failure.ts'

/**
 * Writes a file whole or not at all: a kill at any moment leaves the old file or the new one.
 *
 * @throws InputError if it cannot be written
 */
export async function writeOutput(folder: string, path: string, text: string): Promise<void> {
  try {
    await writeFileAtomic(resolve(folder, path), text)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const why =
      code === 'ENOENT'
        ? 'its folder does not exist'
        : code === 'EISDIR'
          ? 'it is a folder'
          : code === 'EACCES' || code === 'EPERM'
            ? 'permission denied'
            : code
    throw new InputError(`\`${path}\` cannot be written: ${why}`)
  }
}
