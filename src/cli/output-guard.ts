import {realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {InputError} from '../failure.ts'
import type {IO} from './io.ts'
import type {Options} from './parsed-options.ts'

/** Keeps what a run reads from being written over, and two outputs from going to one file. */
interface OutputGuard {
  /** Notes a file that the run reads or goes by; `what` says for messages which one it is: "the lock". */
  protect(file: string, what: string): void
  /**
   * Looks at files that are going to be written, whatever names or links they go by.
   *
   * @param outputs paths as given, relative to `folder`
   * @param but what may be written over, since the command is there for it: "the lock"
   * @throws InputError if one of them was noted, or if two are one
   */
  check(folder: string, outputs: readonly string[], but?: string): void
}

export function createOutputGuard(): OutputGuard {
  const read = new Map<string, string>()
  return {
    protect(file, what) {
      const identity = identityOf(file)
      if (identity !== undefined && !read.has(identity)) read.set(identity, what)
    },
    check(folder, outputs, but) {
      const written = new Map<string, string>()
      for (const path of outputs) {
        const identity = identityOf(resolve(folder, path))
        if (identity === undefined) continue
        const lost = read.get(identity)
        if (lost !== undefined && lost !== but) {
          throw new InputError(`\`${path}\` is ${lost}, which would be lost: write to another file`)
        }
        const other = written.get(identity)
        if (other !== undefined) {
          throw new InputError(
            `two outputs go to one file, \`${other}\`${other === path ? '' : ` and \`${path}\``}: give each its own`,
          )
        }
        written.set(identity, path)
      }
    },
  }
}

/** The files that the options of a command name for writing, and GitHub's page for the run where that is added to. */
export function outputsOf(options: Options, env: IO['env']): string[] {
  const targets = Array.isArray(options.format) ? options.format : []
  const summary = targets.some(({name}) => name === 'github') ? env.GITHUB_STEP_SUMMARY : undefined
  return [options.output, ...targets.map(({file}) => file), summary].filter(
    (path) => path !== undefined && path !== '',
  ) as string[]
}

/**
 * The file behind a name: two names of one file have one identity. Devices and pipes have none, as nothing in them is
 * lost by writing: a terminal is read and written at once.
 */
function identityOf(file: string): string | undefined {
  try {
    // Beyond 2^53 numbers of files would be rounded to those of others.
    const found = statSync(file, {bigint: true, throwIfNoEntry: false})
    if (found) return found.isFile() ? `${found.dev}:${found.ino}` : undefined
    return join(realpathSync(dirname(file)), basename(file))
  } catch {
    return resolve(file) // nobody can read or write it, and the one who tries will say why
  }
}
