import {type Paths, plainPaths} from './paths.ts'

/**
 * Where a project's texts, config, lock and termbases are. Files are named by absolute paths. What cannot be done
 * throws an InputError, or an error with a `code`, as Node's file system does: `ENOENT`, `EISDIR`, `EACCES`.
 */
export interface Files {
  /** How paths are put together; as on Unix if left out. */
  paths?: Paths
  /** @param called what to call it in messages */
  read(file: string, called: string): Uint8Array | Promise<Uint8Array>
  exists(file: string): boolean | Promise<boolean>
  /**
   * Why a file is not there, where more is to be said than that: it was deleted, or it leads nowhere.
   *
   * @param called what to call it in messages
   */
  whyAbsent?(file: string, called: string): string | undefined
  /** What is in a folder, in any order; for who looks for texts that nobody named. */
  list?(folder: string): Entry[] | Promise<Entry[]>
  /**
   * Puts a text in the place of a file, if the file still says what it said when it was read.
   *
   * @param text undefined to leave it as it is
   * @param before what it said; undefined if there was none
   * @returns false if it says something else by now
   */
  write?(
    file: string,
    text: string | undefined,
    known: {called: string; before: string | undefined},
  ): Promise<boolean>
  /** Loads a module that holds rules; its code is run. */
  load?(file: string, called: string): unknown
  /** What `-` stands for, read to its end; where it is left out, `-` is a file. */
  stdin?(): Promise<Uint8Array>
  /** The text of a PDF by a program of this machine, where the package for it is not installed; undefined without one. */
  pdfText?(bytes: Uint8Array): Promise<string | undefined>
  /** What to call a file's text in messages, where it is not the one of today: `main:law.md`. */
  calls?(path: string): string
  /** What texts were parsed into before; absent where nothing is kept from run to run. */
  parses?: ParseCache
}

/**
 * What texts were parsed into in earlier runs, by all that it depends on: the name of a text, what is known of it, and its
 * characters. What a cache gives is taken for what was put into it, so it has to be sure of that.
 */
export interface ParseCache {
  /** @returns undefined where nothing is kept for these */
  get(asked: readonly string[]): string | undefined
  /** @param make makes what is to be kept, when there is time; undefined for what cannot be */
  put(asked: readonly string[], make: () => string | undefined): void
}

/** A file or a folder in another. */
export interface Entry {
  name: string
  isFile: boolean
  isFolder: boolean
}

export const pathsOf = ({paths = plainPaths}: Files): Paths => paths

/**
 * Files that are kept in memory, by their absolute paths: for tests, and for programs whose texts are in no file
 * system. What is written can be read again.
 *
 * @example memoryFiles({'/law/a.txt': '1. Agents report.', '/law/b.txt': '1. Officers report.'})
 */
export function memoryFiles(texts: Readonly<Record<string, string>>): Files {
  const kept = new Map(Object.entries(texts))
  return {
    exists: (file) => kept.has(file),
    read(file) {
      const text = kept.get(file)
      if (text === undefined) throw Object.assign(new Error(`no file ${file}`), {code: 'ENOENT'})
      return new TextEncoder().encode(text)
    },
    list(folder) {
      const below = `${folder.replace(/\/$/, '')}/`
      const entries = new Map<string, Entry>()
      for (const file of kept.keys()) {
        if (!file.startsWith(below)) continue
        const [name = '', ...rest] = file.slice(below.length).split('/')
        entries.set(name, {name, isFile: rest.length === 0, isFolder: rest.length > 0})
      }
      return [...entries.values()]
    },
    async write(file, text, {before}) {
      if (kept.get(file) !== before) return false
      if (text !== undefined) kept.set(file, text)
      return true
    },
  }
}
