import {join} from 'node:path'
import {MessageChannel, type MessagePort, receiveMessageOnPort, Worker} from 'node:worker_threads'
import {checksOf, type KnownRows, phrasesOf} from '../../discover/index.ts'
import {clausesOf, type Translation} from '../../parse/index.ts'
import {packageFolder} from '../package-file.ts'
import {Claims, chunkRows, type Kind} from './claims.ts'
import type {ChunkFound, Found, ThreadWork} from './row-thread.ts'

/** A thread that has told nothing for so many milliseconds has died: it tells of a chunk within a tenth of a second. */
const mostSilent = 20_000

/**
 * Rows of which a second thread works out as many as it can, while the first goes on with others: each takes what the other has not
 * claimed. What a thread that died has claimed is worked out here, so the results are always those of one thread.
 */
export class SharedRows implements KnownRows {
  readonly isPartial = true
  /** When the thread has ended. */
  readonly over: Promise<void>
  private readonly claims: Claims
  private readonly port: MessagePort
  /** By chunk: what has come and was not asked for yet. */
  private readonly come: {[K in Kind]: Map<number, Found[K][]>} = {phrases: new Map(), checks: new Map()}
  /** Chunks that are worked on here. */
  private readonly own: Record<Kind, Set<number>> = {phrases: new Set(), checks: new Set()}

  /** Starts the thread. @param isJudged whether texts are compared, as `check` and `diff` ask */
  constructor(translations: readonly Translation[], isJudged: boolean) {
    this.claims = new Claims(translations.reduce((sum, one) => sum + clausesOf(one).length, 0))
    const {port1, port2} = new MessageChannel()
    this.port = port1
    const workerData: ThreadWork = {translations, isJudged, claims: this.claims.buffer, port: port2}
    const thread = new Worker(join(packageFolder(), 'bin/row-thread.js'), {
      workerData,
      transferList: [port2],
      stdin: false,
      stdout: true,
      stderr: true,
    })
    // What went wrong there is done here; the process does not wait for it.
    thread.on('error', () => this.claims.end())
    this.over = new Promise((resolve) => void thread.once('exit', () => resolve()))
    thread.unref()
    port1.unref()
  }

  phrases(row: number): ReturnType<KnownRows['phrases']> {
    const found = this.rowsOf('phrases', row)
    return found && phrasesOf(found[row % chunkRows]!, row)
  }

  checks(row: number, readings: Parameters<KnownRows['checks']>[1]): ReturnType<KnownRows['checks']> {
    const text = this.rowsOf('checks', row)?.[row % chunkRows]
    return text === undefined ? undefined : checksOf(text, readings)
  }

  /** What the other thread found in the chunk of a row; undefined if it is to be worked out here. */
  private rowsOf<K extends Kind>(kind: K, row: number): Found[K][] | undefined {
    const chunk = Math.floor(row / chunkRows)
    if (this.own[kind].has(chunk)) return undefined
    const rows = this.claims.claim(kind, chunk) ? undefined : this.received(kind, chunk)
    if (rows === undefined) this.own[kind].add(chunk)
    else if (row % chunkRows === rows.length - 1) this.come[kind].delete(chunk)
    return rows
  }

  /** Waits for a chunk of the other thread. @returns undefined if it will not come */
  private received<K extends Kind>(kind: K, chunk: number): Found[K][] | undefined {
    for (;;) {
      const {told, areEnded} = this.claims
      this.receive()
      const rows = this.come[kind].get(chunk)
      if (rows || areEnded || !this.claims.wait(told, mostSilent)) return rows
    }
  }

  private receive(): void {
    for (let got = receiveMessageOnPort(this.port); got; got = receiveMessageOnPort(this.port)) {
      // The one place where what another thread posted gets its type.
      const found = got.message as ChunkFound
      if (found.kind === 'phrases') this.come.phrases.set(found.chunk, found.rows)
      else this.come.checks.set(found.chunk, found.rows)
    }
  }
}
