import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Files} from '../project/index.ts'
import {statOf} from './stat-of.ts'

/** One file as it was before a decision and after it; undefined where it was not there. */
export interface Written {
  file: string
  path: string
  before: string | undefined
  after: string
}

/** Files, and a list of what was written to them. */
interface Recorded {
  files: Files
  written: Written[]
  /** Writes a file that an option names, by the way that is given; what is no regular file is not listed. */
  record(folder: string, path: string, text: string, write: () => Promise<void>): Promise<void>
}

export function recorded(files: Files): Recorded {
  const written: Written[] = []
  return {
    written,
    async record(folder, path, text, write) {
      const file = resolve(folder, path)
      const found = statOf(file)
      const before = found?.isFile() ? readFileSync(file, 'utf8') : undefined
      await write()
      if ((!found || found.isFile()) && before !== text) written.push({file, path, before, after: text})
    },
    files: {
      ...files,
      async write(file, text, known) {
        const isWritten = await files.write!(file, text, known)
        if (isWritten && text !== undefined && text !== known.before)
          written.push({file, path: known.called, before: known.before, after: text})
        return isWritten
      },
    },
  }
}
