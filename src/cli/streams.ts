import {fstatSync, writeFileSync} from 'node:fs'
import type {Writable} from 'node:stream'
import type {IO} from './io.ts'

/** How the two streams that are printed to fared. */
interface Streams {
  /**
   * Waits until all that was printed is out.
   *
   * @returns what went wrong, in a sentence; nothing if all was well or the reader has closed the pipe early, as
   *   `clausediff … | head` does: that is the reader's right
   */
  end(): Promise<string | undefined>
}

/** Looks after stdout and stderr: what cannot be printed is no bug of ours, and it must not pass for printed. */
export function tendStreams(io: Pick<IO, 'stdout' | 'stderr'>): Streams {
  let failure: string | undefined
  for (const name of ['stdout', 'stderr'] as const) {
    const stream: Writable & {fd?: number} = io[name]
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') failure ??= `${name} cannot be written: ${error.code ?? error.message}`
    })
    if (stream.fd !== undefined && isFile(stream.fd)) writeWhole(stream, stream.fd)
  }
  return {
    async end() {
      await Promise.all([flushed(io.stdout), flushed(io.stderr)])
      return failure
    },
  }
}

function isFile(fd: number): boolean {
  try {
    return fstatSync(fd).isFile()
  } catch {
    return false
  }
}

/**
 * Node's stream for a file on stdout takes a write that was cut short for a whole one: on a disk that gets full the
 * end of a report would be missing, with exit code 0. `writeFileSync` goes on until all is written or it fails.
 */
function writeWhole(stream: Writable, fd: number): void {
  stream._write = (chunk, _encoding, done) => {
    try {
      writeFileSync(fd, chunk)
      done()
    } catch (error) {
      done(error as Error)
    }
  }
}

function flushed(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve())
  })
}
