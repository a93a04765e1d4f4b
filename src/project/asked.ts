import type {OnProgress} from '../collate/index.ts'
import type {KnownStray} from '../discover/index.ts'
import type {Lock, Rule} from '../judge/index.ts'
import type {Termbase} from '../termbase/index.ts'
import type {acceptState, Choice} from './accept.ts'

/** What one comparison goes by beside the config; everything may be left out. */
export interface Asked {
  /** Goes before the score of the config. */
  minScore?: number
  /** The accepted state; see `lock` and `stateAt`. */
  accepted?: Lock
  /** Completes "changed …" in `drift`; `since accepted` if left out. */
  since?: string
  /** That of the config, if it was read already. */
  termbase?: Termbase
  /** Whether renderings of concepts in the report are left empty, for who adds them later or prints none. */
  isBrief?: boolean
  onProgress?: OnProgress
}

/** What to accept, and into which lock. */
export interface Accepting extends Choice {
  /** How far the comparison is; of many works, how many of them are done. */
  onProgress?: OnProgress
  minScore?: number
  /** The lock's path, if not the project's. */
  lock?: string
  /** Sees what would be written; what it throws keeps it from being written. */
  review?: (outcome: Awaited<ReturnType<typeof acceptState>>, path: string) => void
}

/** What was accepted, and the lock it stands in. */
export type Accepted = Awaited<ReturnType<typeof acceptState>> & {path: string; changed: boolean}

/** What a project goes by beside files, config and sources. */
export interface More {
  /** Whether one of the texts ships with the package. */
  isShipped: boolean
  rules?: readonly Rule[]
  /** What it is called in the lock, where this holds several. */
  document?: string
  /** Names in it that stray from what the other documents say. */
  strays?: readonly KnownStray[]
  onGuess?: (line: string, file: string) => void
}
