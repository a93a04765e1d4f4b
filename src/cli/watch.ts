import {watch as watchFiles} from 'chokidar'
import {writeError} from './error-line.ts'
import {failureOf} from './failure-line.ts'
import type {IO} from './io.ts'
import {statOf} from './stat-of.ts'

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
  // Times of files lag behind the clock, by some milliseconds on Linux.
  const begun = Date.now() - 20
  await attempt()
  const watched = new Set(files)
  // Editors save in several steps; wait until the size stands still.
  const watcher = watchFiles([...watched], {
    ignoreInitial: true,
    awaitWriteFinish: {stabilityThreshold: 60, pollInterval: 20},
  })
  let running = Promise.resolve()
  const again = (): void => {
    running = running.then(attempt).then(() => {
      // A config that was changed may name other files.
      const more = [...files].filter((file) => !watched.has(file))
      for (const file of more) watched.add(file)
      watcher.add(more)
    })
  }
  watcher.on('all', again)
  // What was saved while the first run read would be seen by nobody.
  watcher.once('ready', () => {
    if ([...watched].some((file) => (statOf(file)?.ctimeMs ?? 0) >= begun)) again()
  })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await watcher.close()
  return 130
}
