import {existsSync, readlinkSync, realpathSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {type Lock, parseLock, printLock} from '../judge/index.ts'
import type {Context} from './context.ts'
import {displayPath} from './display-path.ts'
import {lockPath} from './lock-path.ts'
import type {Project} from './project.ts'
import {replaceLock} from './replace-lock.ts'

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

/**
 * Opens the lock.
 *
 * @throws InputError if it cannot be read, or is no lock
 */
export async function openLock(context: Context, project: Project): Promise<LockFile> {
  const {files} = project
  const file = lockPath(context, project)
  const path = displayPath(file, context.io.cwd())
  try {
    if (!files.exists(file)) return {file: linked(file), path, bytes: undefined, lock: undefined}
    const bytes = new TextDecoder('utf-8', {ignoreBOM: true}).decode(files.bytes(file, path))
    return {file: linked(file), path, bytes, lock: parseLock(bytes, path)}
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return {file: linked(file), path, bytes: undefined, lock: undefined}
    const why = code === 'EISDIR' ? 'it is a folder' : code
    throw new InputError(`the lock \`${path}\` cannot be read: ${why}`)
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
  {file, path, bytes, lock: before}: LockFile,
  lock: Lock,
): Promise<boolean | undefined> {
  const printed = printLock(lock)
  // What is the same is not written, but what a kill left beside it is taken away.
  const text = before && printLock(before) === printed ? undefined : printed
  return (await replaceLock(file, path, bytes, text)) ? text !== undefined : undefined
}

/** Where a link leads, also to a file that is still to be made: the link stays. */
function linked(file: string): string {
  if (existsSync(file)) return realpathSync(file)
  try {
    return resolve(dirname(file), readlinkSync(file))
  } catch {
    return file
  }
}
