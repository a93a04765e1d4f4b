import {randomBytes} from 'node:crypto'
import {chmod, chown, open, realpath, rename, type stat, unlink} from 'node:fs/promises'

/** What is known of a file that is there already. */
type Known = Pick<Awaited<ReturnType<typeof stat>>, 'mode' | 'uid' | 'gid'>

/**
 * Writes a file part by part, so that a text of gigabytes is never there at once. Whole or not at all, as `write-file-atomic`
 * does it, which takes one text: under another name first, and on disk before it takes its own.
 *
 * @param found the file that is replaced, whose mode and owner stay
 */
export async function writeParts(
  file: string,
  parts: Iterable<string>,
  found: Known | undefined,
): Promise<void> {
  const target = await realpath(file).catch(() => file)
  const draft = `${target}.${randomBytes(6).toString('hex')}`
  const handle = await open(draft, 'wx')
  try {
    try {
      for (const part of parts) await handle.writeFile(part)
      await handle.sync()
    } finally {
      await handle.close()
    }
    if (found) {
      // Who may not give a file away keeps it.
      await chown(draft, Number(found.uid), Number(found.gid)).catch(() => {})
      await chmod(draft, Number(found.mode))
    }
    await rename(draft, target)
  } catch (error) {
    await unlink(draft).catch(() => {})
    throw error
  }
}
