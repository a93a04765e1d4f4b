import type {Collation} from '../collate/index.ts'
import type {Translation} from '../parse/index.ts'
import {type Comparison, layOut, type Project} from '../project/index.ts'
import type {Host} from './host.ts'

/** The project as it is now, and what was made of it; made when it is asked for, and once. */
export interface Current {
  project: Project
  translations: Translation[]
  /** Quick: nothing is linked yet. */
  collation(): Collation
  /** With what the lock accepts marked as such. */
  comparison(): Promise<Comparison>
}

/** Answers from what it knows while nothing has changed: texts, config, termbases and lock are read for each question. */
export class Work {
  private last: {state: string; current: Current} | undefined

  constructor(readonly host: Host) {}

  /** @throws InputError for a project or text that cannot be read */
  async current(): Promise<Current> {
    const project = await this.host.open()
    const translations = await project.translations()
    const {bytes, lock} = await project.lock()
    const termbase = await project.termbase()
    const texts = (await project.read()).map(({path, value, data}) => [path, data, value])
    const state = JSON.stringify([texts, project.config, termbase, bytes])
    if (this.last?.state === state) return this.last.current
    // Whoever asks for terms will ask for findings, too: both come out of one comparison.
    const comparison = once(() => project.compare(lock ? {accepted: lock} : {}))
    const current: Current = {
      project,
      translations,
      collation: once(() => layOut(translations)),
      comparison,
    }
    this.last = {state, current}
    return current
  }
}

function once<T>(make: () => T): () => T {
  let made: {value: T} | undefined
  return () => {
    made ??= {value: make()}
    return made.value
  }
}
