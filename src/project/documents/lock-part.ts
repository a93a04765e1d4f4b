import type {Lock} from '../../judge/index.ts'

/** What a lock says of one document; of the one work there is, where no document is named. */
export function lockOf(lock: Lock | undefined, document: string | undefined): Lock | undefined {
  if (!lock || document !== undefined) return lock?.documents?.get(document!)
  const {documents, ...own} = lock
  return documents && own.clauses.size === 0 ? undefined : own
}

/** A lock with what is to be said of one document in place of what it said; without it, where nothing is left. */
export function withLockOf(
  lock: Lock | undefined,
  document: string | undefined,
  own: Lock | undefined,
): Lock {
  const {documents, ...rest} = lock ?? {clauses: new Map()}
  if (document === undefined) return {...(own ?? {clauses: new Map()}), ...(documents && {documents})}
  const all = new Map(documents)
  if (own) all.set(document, own)
  else all.delete(document)
  return {...rest, documents: all}
}
