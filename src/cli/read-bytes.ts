import {closeSync, constants, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {InputError} from '../failure.ts'

/** Milliseconds that a pipe with a name may be without a writer: the one who made it may be starting. */
const patience = 3000

/** A text of more is longer than V8 lets any text be (2²⁹ − 24 units of UTF-16). */
const mostBytes = 1 << 29

/**
 * All bytes of a file. A pipe is read to its end, as long as a program writes to it: `<(…)` and `mkfifo` do as well
 * as a file. A device may have no end.
 *
 * @throws InputError for a pipe that nobody writes to, which would be waited for without end, and for what is too long;
 *   else what `fs` throws
 */
export function readBytes(file: string, path: string): Uint8Array {
  const found = statSync(file)
  if (found.size > mostBytes) throw tooLong(path)
  if (found.isCharacterDevice()) return readDevice(file, path)
  if (!found.isFIFO()) return readFileSync(file)
  // Without O_NONBLOCK, opening itself would wait for a writer.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return readPipe(descriptor, path)
  } finally {
    closeSync(descriptor)
  }
}

/** @throws InputError once there are more bytes than a text may have */
export function refuseEndless(bytes: number, path: string): void {
  if (bytes > mostBytes) throw tooLong(path)
}

const tooLong = (path: string): InputError =>
  new InputError(`\`${path}\` is longer than ${mostBytes / (1 << 20)} MiB: expected a file of less`)

function readDevice(file: string, path: string): Uint8Array {
  const descriptor = openSync(file, constants.O_RDONLY)
  try {
    const chunks: Uint8Array[] = []
    const chunk = new Uint8Array(1 << 16)
    for (let length = 0; ; ) {
      const count = readSync(descriptor, chunk)
      if (count === 0) return Buffer.concat(chunks)
      length += count
      refuseEndless(length, path)
      chunks.push(chunk.slice(0, count))
    }
  } finally {
    closeSync(descriptor)
  }
}

function readPipe(descriptor: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = []
  const chunk = new Uint8Array(1 << 16)
  let length = 0
  for (let waited = 0; ; ) {
    const count = readSome(descriptor, chunk)
    if (count === undefined)
      pause(5) // a writer is there, and has more
    else if (count > 0) {
      length += count
      refuseEndless(length, path)
      chunks.push(chunk.slice(0, count))
    } else if (chunks.length > 0) return Buffer.concat(chunks)
    else if (waited < patience) waited += pause(20)
    else throw new InputError(`\`${path}\` is a pipe that no program writes to: expected a file`)
  }
}

/** Undefined where there is nothing to read yet. */
function readSome(descriptor: number, chunk: Uint8Array): number | undefined {
  try {
    return readSync(descriptor, chunk)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return undefined
    throw error
  }
}

const still = new Int32Array(new SharedArrayBuffer(4))

function pause(milliseconds: number): number {
  Atomics.wait(still, 0, 0, milliseconds)
  return milliseconds
}
