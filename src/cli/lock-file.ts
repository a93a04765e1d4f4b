import {readFile} from 'node:fs/promises'
import {InputError} from '../failure.ts'
import {type Lock, parseLock, printLock} from '../judge/index.ts'
import type {Context} from './context.ts'
import {displayPath} from './display-path.ts'
import {lockPath} from './lock-path.ts'
import type {Project} from './project.ts'

/** A lock's file; `lock` is undefined while there is none. */
export interface LockFile {
  /** Absolute. */
  file: string
  /** What to call it in messages. */
  path: string
  lock: Lock | undefined
}

/**
 * Opens the lock.
 *
 * @throws InputError if it cannot be read, or is no lock
 */
export async function openLock(context: Context, project: Project): Promise<LockFile> {
  const file = lockPath(context, project)
  const path = displayPath(file, context.io.cwd())
  try {
    return {file, path, lock: parseLock(await readFile(file, 'utf8'), path)}
  } catch (error) {
    if (error instanceof InputError) throw error
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return {file, path, lock: undefined}
    const why = code === 'EISDIR' ? 'it is a folder' : code
    throw new InputError(`the lock \`${path}\` cannot be read: ${why}`)
  }
}

/** Writes a lock whole or not at all; returns whether anything changed. */
export async function saveLock(
  context: Context,
  {path, lock: before}: LockFile,
  lock: Lock,
): Promise<boolean> {
  const printed = printLock(lock)
  if (before && printLock(before) === printed) return false
  await context.write(path, printed, 'the lock')
  return true
}
