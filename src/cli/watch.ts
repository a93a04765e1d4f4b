import {watch as watchFiles} from 'chokidar'
import {writeError} from './error-line.ts'
import {failureOf} from './failure-line.ts'
import type {IO} from './io.ts'

/**
 * Runs now and again whenever a file changes, until Ctrl-C.
 *
 * @param files absolute paths; `run` may add to them
 * @returns the exit code of Ctrl-C, 130
 */
export async function watch(io: IO, files: ReadonlySet<string>, run: () => Promise<number>): Promise<number> {
  const attempt = async (): Promise<void> => {
    if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    try {
      await run()
    } catch (error) {
      writeError(io, failureOf(error, io).line)
    }
    writeError(io, `watching ${files.size} files; Ctrl-C ends`)
  }
  await attempt()
  // Editors save in several steps; wait until the size stands still.
  const watcher = watchFiles([...files], {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: 60, pollInterval: 20},
  })
  let running = Promise.resolve()
  watcher.on('all', () => {
    running = running.then(attempt)
  })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await watcher.close()
  return 130
}
