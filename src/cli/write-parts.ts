import {randomBytes} from 'node:crypto'
import {unlinkSync} from 'node:fs'
import {chmod, chown, open, realpath, rename, type stat, unlink} from 'node:fs/promises'
import {onExit} from 'signal-exit'

/** What is known of a file that is there already, or is to be of a new one. */
type Known = Pick<Awaited<ReturnType<typeof stat>>, 'mode'> &
  Partial<Pick<Awaited<ReturnType<typeof stat>>, 'uid' | 'gid'>>

/**
 * Writes a file part by part, so that a text of gigabytes is never there at once. Whole or not at all: under another name
 * first, and on disk before it takes its own.
 *
 * `write-file-atomic` (7.0) would do it, but calls `fs.write` once and does not look at how much that wrote: on a disk that
 * is nearly full it puts the first half of a text in the place of the old file, and says nothing. `FileHandle.writeFile`
 * writes the rest, or fails.
 *
 * @param found the file that is replaced, whose mode and owner stay
 */
export async function writeParts(
  file: string,
  parts: Iterable<string | Uint8Array>,
  found?: Known,
): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const draft = `${target}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx', found && Number(found.mode) & 0o777)
  const forget = onExit(() => {
    try {
      unlinkSync(draft)
    } catch {
      // It has taken its name.
    }
  })
  try {
    try {
      for (const part of parts) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (found) {
      // Who may not give a file away keeps it.
      if (found.uid !== undefined && found.gid !== undefined)
        await chown(draft, Number(found.uid), Number(found.gid)).catch(() => {})
      // Some disks know no modes.
      await chmod(draft, Number(found.mode)).catch(() => {})
    }
    await rename(draft, target)
  } catch (error) {
    await unlink(draft).catch(() => {})
    throw error
  } finally {
    forget()
  }
}
