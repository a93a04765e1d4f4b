import type {Collation} from '../collate/index.ts'
import type {Concordance, Place} from '../discover/index.ts'
import type {Termbase} from '../termbase/index.ts'
import type {Baseline} from './lock/baseline.ts'
import type {WordChange} from './lock/words.ts'
import type {RuleId} from './report.ts'
import type {Severity} from './severity.ts'

export type {Place} from '../discover/index.ts'

/** What a rule looks at. */
export interface Evidence {
  collation: Collation
  concordance: Concordance
  /** Texts as they were at an earlier time, for `drift`; it finds nothing without. */
  baseline?: Baseline
  /** Terms somebody decided on, for the rules about terms; they find nothing without. */
  termbase?: Termbase
}

/** What a rule says; severity, url, status and fingerprint are stamped on by the judge. */
export interface Draft {
  /** Index into `Collation.rows`; -1 where it belongs to the whole. */
  row: number
  /** Names both sides and blames neither; what is expected only where there is an expectation. Ids in backticks. */
  message: string
  places: Place[]
  /** Translations that have nothing there, though the finding speaks of them. */
  lacks?: readonly number[]
  /** The message where these lack it, of which some were found apart. */
  tellLacking?(lacks: readonly number[]): string
  /** That a whole clause came or went; of `drift`. */
  isWhole?: boolean
  /** The message with these changes of words alone; of `drift`, of which other findings may tell the rest. */
  retell?(words: ReadonlySet<WordChange>): string
  /** Places that prove it and are not shown; of rules with `scope: 'words'`. */
  proof?: Place[]
  /** Index into `Concordance.concepts`. */
  concept?: number
  /** 0–1; 1 if left out. */
  score?: number
  evidence?: {for: number; against: number}
  /**
   * What makes this finding itself, for the fingerprint: terms, normalised values; never a line or a count.
   * Defaults to the folded texts of the places.
   */
  identity?: string[]
  /** Translations that it is known by, where others are named as well. */
  knownBy?: readonly number[]
  /** What the finding is unless the settings say otherwise; the rule's own severity if left out. */
  severity?: Severity
  /** The finding is no more severe than this, whatever the rule is. */
  mostSevere?: Severity
}

export interface Rule<Options = unknown> {
  id: RuleId
  /** Default; config may change it. */
  severity: Severity
  /** One sentence, for `--help`, docs and SARIF. */
  summary: string
  /** Its page; of a rule that ships, the one in the repository. */
  url?: string
  options?: Options
  /**
   * `work` and `words` weigh the whole work, so that a change in one clause may tip them in another. Against a state
   * that was accepted as a whole, `work` is heard only where words of its clause changed, and `words`, which speaks
   * of some phrases, only where a changed word is part of them. `row`, if left out: looks at one row at a time.
   */
  scope?: 'row' | 'work' | 'words'
  run(evidence: Evidence, report: (draft: Draft) => void, options: Options): void
}
