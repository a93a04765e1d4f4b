import type {Lock} from '../../judge/index.ts'
import {lockOf, withLockOf} from './lock-part.ts'
import type {Works} from './works.ts'

/** A lock in which what is said of renamed documents stands under their names of today. */
export interface Renamed {
  lock: Lock
  /** Former names by those of today; empty for the one work of a lock without documents. */
  former: Map<string, string>
}

/** Of the clauses of a document, so many have to say what they said under another name. */
const leastShare = 0.5

/**
 * Looks among documents that a lock does not know for those that it knows under a name which is gone: told by their
 * texts, so that a renamed file keeps what was accepted in it, with git and without.
 */
export async function withRenamed(works: Works, lock: Lock): Promise<Renamed> {
  const names = new Set(works.names)
  const gone = [...(lock.documents?.keys() ?? [])].filter((name) => !names.has(name))
  if (lock.clauses.size > 0) gone.push('')
  const unknown = works.filter(({name}) => name !== undefined && !lock.documents?.has(name))
  const former = new Map<string, string>()
  if (gone.length === 0 || unknown.list.length === 0) return {lock, former}
  const known = new Map(gone.map((name) => [name, textsIn(lockOf(lock, name === '' ? undefined : name)!)]))
  const likeness: {now: string; then: string; share: number}[] = []
  for (const project of unknown) {
    const texts = await textsOf(project)
    for (const [then, locked] of known) {
      const share = shareOf(texts, locked)
      if (share >= leastShare) likeness.push({now: project.document!, then, share})
    }
  }
  let moved = lock
  likeness.sort((a, b) => b.share - a.share || (a.now + a.then < b.now + b.then ? -1 : 1))
  for (const {now, then} of likeness) {
    if (former.has(now) || [...former.values()].includes(then)) continue
    former.set(now, then)
    const own = lockOf(lock, then === '' ? undefined : then)
    moved = withLockOf(withLockOf(moved, then === '' ? undefined : then, undefined), now, own)
  }
  return {lock: moved, former}
}

/** Hashes of clauses, each with its translation and key. */
const textsIn = ({clauses}: Lock): Set<string> =>
  new Set(
    [...clauses].flatMap(([key, {texts}]) =>
      [...texts].map(([id, {hash}]) => JSON.stringify([id, key, hash])),
    ),
  )

async function textsOf(project: ReturnType<Works['open']>): Promise<Set<string>> {
  const {baselineOf} = await import('../../judge/index.ts')
  const {texts} = baselineOf(await project.translations(), '')
  return new Set(
    [...texts].flatMap(([id, clauses]) =>
      [...clauses].map(([key, {hash}]) => JSON.stringify([id, key, hash])),
    ),
  )
}

function shareOf(texts: ReadonlySet<string>, locked: ReadonlySet<string>): number {
  const same = [...texts].filter((text) => locked.has(text)).length
  return same / Math.max(1, texts.size, locked.size)
}
