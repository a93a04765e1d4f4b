import type {MessagePort} from 'node:worker_threads'
import type {PlainPhrases} from '../../discover/index.ts'
import type {Translation} from '../../parse/index.ts'
import {layOut, workInRows} from '../../project/index.ts'
import {Claims, chunkRows, type Kind} from './claims.ts'

/** What a thread is given. */
export interface ThreadWork {
  translations: readonly Translation[]
  /** Whether texts are compared, as `check` and `diff` ask. */
  isJudged: boolean
  claims: SharedArrayBuffer
  port: MessagePort
}

/** What is found in one row. */
export interface Found {
  phrases: PlainPhrases
  checks: string | undefined
}

/** What it gives back of a chunk, row by row. */
export type ChunkFound = {[K in Kind]: {kind: K; chunk: number; rows: Found[K][]}}[Kind]

/**
 * Works on rows that nobody has claimed yet, from the last to the first, since the thread that goes on with them begins with the
 * first. It lays out the same texts once more.
 */
export async function workInThread({
  translations,
  isJudged,
  claims: buffer,
  port,
}: ThreadWork): Promise<void> {
  const claims = new Claims(buffer)
  try {
    const collation = layOut(translations)
    const {length} = collation.rows
    const work = await workInRows(collation, isJudged)
    for (const kind of isJudged ? (['phrases', 'checks'] as const) : (['phrases'] as const)) {
      for (let chunk = Math.ceil(length / chunkRows) - 1; chunk >= 0; chunk--) {
        if (!claims.claim(kind, chunk)) continue
        port.postMessage(foundIn(work, kind, chunk, length))
        claims.tell()
      }
    }
  } finally {
    claims.end()
    port.close()
  }
}

function foundIn(
  work: Awaited<ReturnType<typeof workInRows>>,
  kind: Kind,
  chunk: number,
  length: number,
): ChunkFound {
  const first = chunk * chunkRows
  const rows = Array.from({length: Math.min(chunkRows, length - first)}, (_, at) => first + at)
  return kind === 'phrases'
    ? {kind, chunk, rows: rows.map((row) => work.phrases(row))}
    : {kind, chunk, rows: rows.map((row) => work.checks(row))}
}
