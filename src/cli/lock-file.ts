import {readFile} from 'node:fs/promises'
import {join, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import {type Lock, parseLock, printLock} from '../judge/index.ts'
import type {Context} from './context.ts'
import {displayPath} from './display-path.ts'
import type {Project} from './project.ts'
import {writeOutput} from './write-output.ts'

export const lockName = 'clausediff.lock.json'

/** A lock's file; `lock` is undefined while there is none. */
export interface LockFile {
  /** Absolute. */
  file: string
  /** What to call it in messages. */
  path: string
  lock: Lock | undefined
}

/**
 * Opens the lock: `--lock`, else what the config says, else beside the config, else here.
 *
 * @throws InputError if it cannot be read, or is no lock
 */
export async function openLock({io, options}: Context, {config}: Project): Promise<LockFile> {
  const folder = io.cwd()
  const file =
    typeof options.lock === 'string'
      ? resolve(folder, options.lock)
      : config?.lock
        ? resolve(config.folder, config.lock)
        : join(config?.folder ?? folder, lockName)
  const path = displayPath(file, folder)
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
export async function saveLock({file, lock: before}: LockFile, lock: Lock): Promise<boolean> {
  const printed = printLock(lock)
  if (before && printLock(before) === printed) return false
  await writeOutput('', file, printed)
  return true
}
