import type {Works} from '../project/index.ts'

/** What a server takes from the machine it runs on. */
export interface Host {
  /**
   * The documents of the project that is asked about, or its only work; opened anew for each question, so that config and texts are those of now.
   *
   * @throws InputError if there is none, or if its config does not fit
   */
  open(): Promise<Works>
  /** Who decides, and the day, `2026-05-04`. */
  signature(): Promise<{by?: string | undefined; at: string}>
  /** The page about a rule, in Markdown. */
  explain(rule: string): string | undefined
}
