import {InputError, reasonOf} from '../failure.ts'
import type {Lock} from '../judge/index.ts'
import type {ConfigFile} from './config/config.ts'
import {displayPath} from './display-path.ts'
import {type Files, pathsOf} from './files.ts'
import {refuseClosed, utf8Of} from './refusal.ts'
import type {Source} from './sources.ts'

const lockName = 'clausediff.lock.json'

/** A lock's file; `lock` is undefined while there is none. */
export interface LockFile {
  /** Absolute. */
  file: string
  /** What to call it in messages. */
  path: string
  lock: Lock | undefined
  /** What was read, as it stood. */
  bytes: string | undefined
}

/** Where the lock is: as it is named, else what the config says, else beside the config, else in the folder. */
export function lockPath(
  files: Files,
  folder: string,
  config: ConfigFile | undefined,
  named?: string,
): string {
  const {resolve} = pathsOf(files)
  if (named !== undefined) return resolve(folder, named)
  return config?.lock ? resolve(config.folder, config.lock) : resolve(config?.folder ?? folder, lockName)
}

/**
 * Opens a lock.
 *
 * @param folder that messages name it from
 * @param texts of the project, none of which it may be
 * @throws InputError if it cannot be read, or is no lock
 */
export async function openLock(
  files: Files,
  file: string,
  folder: string,
  texts: readonly Source[],
): Promise<LockFile> {
  const path = displayPath(file, folder, pathsOf(files))
  if (texts.some((text) => text.file === file))
    throw new InputError(`\`${path}\` is a translation here, and no lock: name another file`)
  try {
    if (!(await files.exists(file))) {
      await refuseClosed(files, file, path, 'the lock ')
      return {file, path, bytes: undefined, lock: undefined}
    }
    const bytes = utf8Of(await files.read(file, path), `the lock \`${path}\``)
    const {parseLock} = await import('../judge/index.ts')
    return {file, path, bytes, lock: parseLock(bytes, path)}
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as {code?: string}
    if (code === 'ENOENT') return {file, path, bytes: undefined, lock: undefined}
    throw new InputError(`the lock \`${path}\` cannot be read: ${reasonOf(code)}`)
  }
}

/**
 * Writes a lock whole or not at all, and only over what was read before: of two that accept at once, neither loses
 * what the other accepted.
 *
 * @returns whether anything changed; undefined if another wrote the lock meanwhile, so that all is to be done over
 * @throws InputError if it cannot be written
 */
export async function saveLock(
  files: Files,
  {file, path, bytes, lock: before}: LockFile,
  lock: Lock,
): Promise<boolean | undefined> {
  if (!files.write) throw new InputError(`\`${path}\` cannot be written: these files are only read`)
  const {printLock} = await import('../judge/index.ts')
  const printed = printLock(lock)
  // What is the same is not written, but what a kill left beside it is taken away.
  const text = before && printLock(before) === printed ? undefined : printed
  return (await files.write(file, text, {called: path, before: bytes})) ? text !== undefined : undefined
}
