import {failureOf} from './failure-line.ts'
import type {IO} from './io.ts'
import {run} from './program.ts'

/**
 * Runs one command.
 *
 * @returns the exit code: 0 clean, 1 new findings at or above `--fail-on`, 2 usage or input error
 */
export async function main(io: IO): Promise<number> {
  endQuietlyWithTheReader(io)
  try {
    return await run(io)
  } catch (error) {
    const {line, code} = failureOf(error, io)
    if (line) io.stderr.write(`${line}\n`)
    return code
  }
}

/** `clausediff … | head` closes the pipe early; that is the reader's right, and no failure. */
function endQuietlyWithTheReader(io: IO): void {
  for (const stream of [io.stdout, io.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
  }
}
