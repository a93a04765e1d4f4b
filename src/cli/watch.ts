import {watch as watchFiles} from 'chokidar'
import {writeError} from './error-line.ts'
import {failureOf} from './failure-line.ts'
import type {IO} from './io.ts'
import {statOf} from './stat-of.ts'

/** What is watched; a run may add to it. Paths are absolute. */
export interface Watched {
  files: ReadonlySet<string>
  /** Folders in which texts were looked for, whose new files may be texts, too. */
  folders?: ReadonlySet<string>
  /** Whether something new in one of them is worth another run. */
  isText?(path: string, isFolder: boolean): boolean
}

/**
 * Runs now and again whenever a file changes, until Ctrl-C.
 *
 * @returns the exit code of Ctrl-C, 130
 * @throws what the first run threw, where it opened no file: nothing could mend it
 */
export async function watch(
  io: IO,
  {files, folders = new Set(), isText = () => false}: Watched,
  run: () => Promise<number>,
): Promise<number> {
  const attempt = async (): Promise<void> => {
    if (io.stdout.isTTY) io.stdout.write('\u001b[2J\u001b[3J\u001b[H')
    try {
      await run()
    } catch (error) {
      if (files.size === 0) throw error
      writeError(io, failureOf(error, io).line)
    }
    writeError(io, `watching ${files.size} files; Ctrl-C ends`)
  }
  // Times of files lag behind the clock, by some milliseconds on Linux.
  const begun = Date.now() - 20
  await attempt()
  const watched = new Set([...files, ...folders])
  // Editors save in several steps; wait until the size stands still.
  const watcher = watchFiles([...watched], {
    ignoreInitial: true,
    depth: 0,
    awaitWriteFinish: {stabilityThreshold: 60, pollInterval: 20},
  })
  let running = Promise.resolve()
  const again = (): void => {
    running = running.then(attempt).then(() => {
      // A config that was changed may name other files.
      const more = [...files, ...folders].filter((file) => !watched.has(file))
      for (const file of more) watched.add(file)
      watcher.add(more)
    })
  }
  watcher.on('all', (event, path) => {
    const isNew = !watched.has(path) && event.startsWith('add')
    if (isNew ? isText(path, event === 'addDir') : files.has(path)) again()
  })
  // What was saved while the first run read would be seen by nobody.
  watcher.once('ready', () => {
    if ([...files].some((file) => (statOf(file)?.ctimeMs ?? 0) >= begun)) again()
  })
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
  await watcher.close()
  return 130
}
