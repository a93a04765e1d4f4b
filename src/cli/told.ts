import type {Usage} from '../discover/index.ts'
import type {Reported} from '../judge/index.ts'
import type {Project} from '../project/index.ts'
import type {Reporter} from '../report/index.ts'

/** What a command tells of one work. */
export interface Told {
  /** With what a reporter needs. */
  report: (reporter: Reporter) => Reported
  /** What the work calls things, where names are to be compared with those of the other works. */
  usage?: () => readonly Usage[]
}

/** What a command makes of one work; nothing where the work has nothing. */
export type Making = (project: Project) => Promise<Told | undefined>
