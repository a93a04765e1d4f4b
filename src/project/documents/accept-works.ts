import {InputError} from '../../failure.ts'
import {append} from '../../group.ts'
import type {AcceptedFinding, Finding, Lock} from '../../judge/index.ts'
import {acceptState, saveAccepted} from '../accept.ts'
import type {Accepted, Accepting} from '../asked.ts'
import type {Project} from '../project.ts'
import {lockOf, withLockOf} from './lock-part.ts'
import {withRenamed} from './renamed.ts'
import {straysIn} from './strays-in.ts'
import type {Works} from './works.ts'

/** What to accept in many works. */
export interface AcceptingAll extends Accepting {
  /** What of the named clauses is meant in a document; undefined to leave the document as it is. */
  clausesIn?: (document: string) => readonly string[] | undefined
  /** Fingerprints of the findings that are meant in a document; undefined to leave it as it is. */
  findingsIn?: (document: string) => ReadonlySet<string> | undefined
}

/**
 * Accepts the state of many works: writes their one lock once.
 *
 * @throws InputError if a text or the lock cannot be read, or the lock not written
 */
export async function acceptWorks(
  works: Works,
  {minScore, lock: named, review, clausesIn, findingsIn, onProgress, ...choice}: AcceptingAll,
): Promise<Accepted> {
  const strays = await straysIn(works)
  return saveAccepted(
    works.files,
    () => works.lock(named),
    async (file) => {
      const outcome: Sum = {
        lock: file.lock ?? {clauses: new Map()},
        added: [],
        dropped: [],
        updated: new Map(),
        ignored: 0,
        unused: [],
      }
      if (file.lock) outcome.lock = (await withRenamed(works, file.lock)).lock
      let first: InputError | undefined
      let met = 0
      let done = 0
      for (const work of works.list) {
        const project = works.open(work, strays.get(work.name!))
        onProgress?.('documents', done++, works.list.length)
        const clauses = clausesIn?.(project.document!)
        const findings = findingsIn?.(project.document!)
        if ((clausesIn && !clauses?.length) || (findingsIn && !findings)) continue
        try {
          await acceptOne(
            project,
            outcome,
            {...choice, ...(clauses && {clauses}), ...(findings && {findings})},
            minScore,
          )
          met++
        } catch (error) {
          // A clause that is named need not be in every document.
          if (!(error instanceof InputError) || !clausesIn) throw error
          first ??= error
        }
      }
      if (met === 0 && first) throw first
      if (choice.isComplete) dropGone(works, outcome)
      review?.(outcome, file.path)
      return {outcome, lock: outcome.lock}
    },
  )
}

type Sum = Omit<Accepted, 'path' | 'changed'>

async function acceptOne(
  project: Project,
  sum: Sum,
  choice: Parameters<typeof acceptState>[3],
  minScore: number | undefined,
): Promise<void> {
  const {document} = project
  const before = lockOf(sum.lock, document)
  const known = {...(await project.known()), ...(before && {lock: before})}
  const own = await acceptState(await project.translations(), project.settings(minScore), known, choice)
  sum.lock = withLockOf(sum.lock, document, own.lock)
  sum.added.push(...own.added)
  sum.dropped.push(...own.dropped)
  for (const [id, keys] of own.updated) {
    for (const key of keys) append(sum.updated, id, `${document} › ${key}`)
  }
  sum.ignored += own.ignored
  sum.unused.push(...own.unused)
}

/** What the lock says of documents that are no longer there. */
function dropGone(works: Works, sum: {lock: Lock; dropped: AcceptedFinding[]; added: Finding[]}): void {
  const gone = [undefined, ...(sum.lock.documents?.keys() ?? [])].filter(
    (name) => name === undefined || !works.names.includes(name),
  )
  for (const name of gone) {
    const own = lockOf(sum.lock, name)
    if (!own) continue
    sum.dropped.push(...[...own.clauses.values()].flatMap(({accepted}) => accepted))
    sum.lock = withLockOf(sum.lock, name, undefined)
  }
}
