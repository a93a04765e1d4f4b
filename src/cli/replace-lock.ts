import {constants} from 'node:fs'
import {access, open, readFile, rename, stat} from 'node:fs/promises'
import {InputError, reasonOf} from '../failure.ts'
import {guardOf} from './lock-guard.ts'

/**
 * Puts a text in the place of a file, if the file still says what it said.
 *
 * @param before what it said when it was read; undefined if there was none
 * @param text undefined to leave it as it is
 * @param fresh rights of a file that was not there; those of others' files if left out
 * @returns false if it says something else by now
 * @throws InputError if it cannot be written
 */
export async function replaceLock(
  file: string,
  path: string,
  before: string | undefined,
  text: string | undefined,
  fresh?: number,
): Promise<boolean> {
  const next = `${file}.new`
  try {
    const guard = await guardOf(file, next)
    try {
      if ((await textAt(file)) !== before) return false
      if (text === undefined) return true
      await writeWhole(next, text, file, fresh)
      if (!(await guard.isHeld())) return false
      await rename(next, file)
      return true
    } finally {
      await guard.release()
    }
  } catch (error) {
    // Where nothing can be written, nothing was left behind either.
    if (text === undefined) return true
    throw refusalOf(error, path)
  }
}

/** Writes the file that is to take the other's place, with its rights, and waits until the disk has it. */
async function writeWhole(next: string, text: string, file: string, fresh?: number): Promise<void> {
  const {mode} = await stat(file).catch(() => ({mode: undefined}))
  if (mode !== undefined) await access(file, constants.W_OK)
  const handle = await open(next, 'w', mode ?? fresh)
  try {
    await handle.writeFile(text)
    if (mode !== undefined) await handle.chmod(mode)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function textAt(file: string): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', {ignoreBOM: true}).decode(await readFile(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function refusalOf(error: unknown, path: string): unknown {
  const {code} = error as NodeJS.ErrnoException
  if (code === undefined || error instanceof InputError) return error
  return new InputError(`\`${path}\` cannot be written: ${reasonOf(code)}`)
}
