import {closeSync, constants, openSync, readFileSync, readSync, statSync} from 'node:fs'
import {InputError} from '../failure.ts'

/** Milliseconds that a pipe with a name may be without a writer: the one who made it may be starting. */
const patience = 3000

/**
 * All bytes of a file. A pipe is read to its end, as long as a program writes to it: `<(…)` and `mkfifo` do as well
 * as a file.
 *
 * @throws InputError for a pipe that nobody writes to, which would be waited for without end; else what `fs` throws
 */
export function readBytes(file: string, path: string): Uint8Array {
  if (!statSync(file).isFIFO()) return readFileSync(file)
  // Without O_NONBLOCK, opening itself would wait for a writer.
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    return readPipe(descriptor, path)
  } finally {
    closeSync(descriptor)
  }
}

function readPipe(descriptor: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = []
  const chunk = new Uint8Array(1 << 16)
  for (let waited = 0; ; ) {
    const count = readSome(descriptor, chunk)
    if (count === undefined)
      pause(5) // a writer is there, and has more
    else if (count > 0) chunks.push(chunk.slice(0, count))
    else if (chunks.length > 0) return Buffer.concat(chunks)
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
