import type {Project} from '../project/index.ts'

/** What a server takes from the machine it runs on. */
export interface Host {
  /**
   * The project that the config nearest to a file describes; undefined where there is none.
   *
   * @param file absolute
   * @throws InputError if the config does not fit its schema
   */
  open(file: string): Promise<Project | undefined>
  /** The absolute path of a `file:` address; undefined for what is in no file. */
  toPath(uri: string): string | undefined
  toUri(path: string): string
  /** Milliseconds of some clock that never goes back. */
  now(): number
  /** Who decides, and the day, `2026-05-04`. */
  signature(): Promise<{by?: string | undefined; at: string}>
  /** Called when nobody has asked for anything for a while. */
  rest?(): void
}
