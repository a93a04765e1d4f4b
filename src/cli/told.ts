import type {Collation} from '../collate/index.ts'
import type {Concordance} from '../discover/index.ts'
import type {Reported} from '../judge/index.ts'
import type {Project} from '../project/index.ts'
import type {Reporter} from '../report/index.ts'

/** What a command tells of one work. */
export interface Told {
  /** With what a reporter needs. */
  report: (reporter: Reporter) => Reported
  /** Whether the report holds on to nothing, as one that was read back does. */
  isPlain?: true
  /** What the work calls things, where names are to be compared with those of the other works. */
  found?: Found
}

/** What names a work has; where it was not read in this run, those that were kept. */
export interface Found {
  collation?: Collation
  concordance: Pick<Concordance, 'usage' | 'strays' | 'concepts'>
}

/** What a command makes of one work; nothing where the work has nothing. */
export type Making = (project: Project) => Promise<Told | undefined>
