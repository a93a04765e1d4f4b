import {InputError, reasonOf} from '../failure.ts'
import {decode} from '../format/index.ts'
import type {Termbase} from '../termbase/index.ts'
import type {ConfigFile} from './config/config.ts'
import {type Files, pathsOf} from './files.ts'

/** The termbase that a config names: all its files, as one; undefined where it names none. */
export async function termbaseOf(
  files: Files,
  config: ConfigFile | undefined,
): Promise<Termbase | undefined> {
  if (!config?.termbase || config.termbase.length === 0) return undefined
  const {joinTermbases} = await import('../termbase/index.ts')
  return joinTermbases(
    await Promise.all(config.termbase.map((path) => readTermbaseFile(files, config.folder, path))),
  )
}

/**
 * Reads a termbase file.
 *
 * @throws InputError if it is missing, or neither TBX nor CSV
 */
export async function readTermbaseFile(files: Files, folder: string, path: string): Promise<Termbase> {
  let bytes: Uint8Array
  try {
    bytes = await files.read(pathsOf(files).resolve(folder, path), path)
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as {code?: string}
    throw new InputError(
      code === 'ENOENT'
        ? `the termbase \`${path}\` does not exist: expected TBX or CSV; \`clausediff termbase build\` proposes one`
        : `the termbase \`${path}\` cannot be read: ${reasonOf(code)}`,
    )
  }
  const {readTermbase} = await import('../termbase/index.ts')
  return readTermbase(decode(bytes, path, undefined, 'a termbase, TBX or CSV in UTF-8'), path)
}
