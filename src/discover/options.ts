import type {Termbase} from '../termbase/index.ts'
import type {KnownRows} from './in-rows/found-in-row.ts'
import type {KnownStray} from './usage/said.ts'

/** What is known before the texts are read. */
export interface DiscoverOptions {
  /** Concepts with their terms; they override what statistics say. */
  termbase?: Pick<Termbase, 'concepts'>
  /** Names that stray from what other works of the project say. */
  strays?: readonly KnownStray[]
  /** What was found in rows of these very texts elsewhere. */
  rows?: KnownRows
  /** Whether rules will be run over what is found. */
  isJudged?: boolean
}
