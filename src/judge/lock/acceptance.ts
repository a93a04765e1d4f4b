import type {Collation} from '../../collate/index.ts'
import type {Finding} from '../report.ts'
import type {AcceptedFinding} from './lock.ts'

/** What is accepted, by whom and why. */
export interface Acceptance {
  /** Of the run whose state is accepted. */
  collation: Pick<Collation, 'translations' | 'rows'>
  /** Findings as they are without a lock, `drift` left out, with the fingerprints that these former keys give. */
  findUnder(formerKeys: ReadonlyMap<string, string>): readonly Finding[]
  /** Rules that ran and weigh the whole work: heard once everything is accepted. */
  weighing?: readonly string[]
  /** Whether the run could have found it; what it could not is kept. */
  inScope(accepted: AcceptedFinding): boolean
  /** Whether the user means this clause; all if left out. */
  meansClause?(key: string, translation: string): boolean
  /**
   * Whether the user means this finding; all if left out.
   *
   * @param former its fingerprint under the keys of the lock as it is
   */
  meansFinding?(finding: Finding, former: string): boolean
  /** What the user narrowed the acceptance by; nothing if left out. */
  narrowed?: {clauses?: boolean; rules?: boolean}
  /** Drops what is gone and adds nothing. */
  prune?: boolean
  /** Whether the run has every translation there is: what the lock says of others is then dropped. */
  isComplete?: boolean
  /** Whether texts are kept beside their hashes; true if left out. */
  keepText?: boolean
  reason?: string
  by?: string
  at?: string
}
