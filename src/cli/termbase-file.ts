import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {decode} from '../read/index.ts'
import type {Termbase} from '../termbase/index.ts'

/**
 * Reads a termbase file.
 *
 * @throws InputError if it is missing, or neither TBX nor CSV
 */
export async function readTermbaseFile(folder: string, path: string): Promise<Termbase> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(resolve(folder, path))
  } catch (error) {
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
