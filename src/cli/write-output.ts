import {constants, fstatSync, type Stats} from 'node:fs'
import {lstat, open, readlink, stat} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {InputError, reasonOf} from '../failure.ts'
import {writeParts} from './write-parts.ts'

/** What is written: a text, bytes, or a long text in parts. */
export type Written = string | Uint8Array | Iterable<string>

/**
 * Writes a text where an output option says. A regular file is written whole or not at all: a kill at any moment
 * leaves the old file or the new one. A device, a pipe or a socket is opened and written, never put another file in
 * place of: what stands under its name belongs to the machine. Symbolic links are followed.
 *
 * @throws InputError if it cannot be written
 */
export async function writeOutput(folder: string, path: string, text: Written): Promise<void> {
  try {
    const file = await linked(resolve(folder, path))
    const found = await statOf(file)
    if (found && isOurs(found, 1)) await written(process.stdout, text)
    else if (found && isOurs(found, 2)) await written(process.stderr, text)
    else if (found && !found.isFile()) await writeInto(file, text)
    else await writeParts(file, partsOf(text), found)
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new InputError(`\`${path}\` cannot be written: ${reasonOf(code)}`)
  }
}

async function statOf(file: string): Promise<Stats | undefined> {
  try {
    return await stat(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Where a link leads whose target is still missing: the file is made there, and the link stays. */
async function linked(file: string): Promise<string> {
  let place = file
  // Linux follows 40 links, too; a circle has been refused by then.
  for (let hops = 0; hops < 40; hops++) {
    const found = await lstat(place).catch(() => undefined)
    if (!found?.isSymbolicLink() || (await statOf(place))) return place
    place = resolve(dirname(place), await readlink(place))
  }
  return place
}

/**
 * Whether a file is what our stdout (1) or stderr (2) goes to, as `/dev/stdout` is: that has to be written through
 * the stream, since Linux opens no socket by its name, and a file that a shell opened must not be replaced.
 */
function isOurs(found: Stats, descriptor: 1 | 2): boolean {
  try {
    const own = fstatSync(descriptor)
    return own.dev === found.dev && own.ino === found.ino
  } catch {
    return false // it is closed
  }
}

async function written(stream: NodeJS.WriteStream, text: Written): Promise<void> {
  for (const part of partsOf(text)) {
    await new Promise<void>((done, fail) => {
      stream.write(part, (error) => (error ? fail(error) : done()))
    })
  }
}

async function writeInto(file: string, text: Written): Promise<void> {
  const handle = await open(file, constants.O_WRONLY)
  try {
    for (const part of partsOf(text)) await handle.writeFile(part)
  } finally {
    await handle.close()
  }
}

const partsOf = (text: Written): Iterable<string | Uint8Array> =>
  typeof text === 'string' || text instanceof Uint8Array ? [text] : text
