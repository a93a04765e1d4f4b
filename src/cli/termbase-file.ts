import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {decode} from '../read/index.ts'
import type {Termbase} from '../termbase/index.ts'
import {diskFiles, type Files} from './files.ts'

/**
 * Reads a termbase file.
 *
 * @throws InputError if it is missing, or neither TBX nor CSV
 */
export async function readTermbaseFile(
  folder: string,
  path: string,
  files: Files = diskFiles,
): Promise<Termbase> {
  let bytes: Uint8Array
  try {
    bytes = files.bytes(resolve(folder, path), path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    throw new InputError(
      code === 'ENOENT'
        ? `the termbase \`${path}\` does not exist: expected TBX or CSV; \`clausediff termbase build\` proposes one`
        : `the termbase \`${path}\` cannot be read: ${code}`,
    )
  }
  const {readTermbase} = await import('../termbase/index.ts')
  return readTermbase(decode(bytes, path), path)
}
