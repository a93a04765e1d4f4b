import {queriesFor} from '../compose/index.ts'
import {InputError} from '../failure.ts'

/** What is asked of many works need not be in each, but has to be in one. */
export class Misses {
  private first: InputError | undefined
  private hasMet = false

  /**
   * @param names of all documents
   * @param isMany whether another work may have what this one lacks
   */
  constructor(
    private readonly names: readonly string[],
    private readonly isMany: boolean,
  ) {}

  /** Whether all of the queries name other works, so that this one need not be read. */
  isElsewhere(queries: readonly string[], document: string | undefined): boolean {
    return queriesFor(queries, document, this.names).length === 0
  }

  /** What comes of some queries in one work; undefined where it has nothing that they name. */
  meet<T>(
    queries: readonly string[] | undefined,
    document: string | undefined,
    answer: (queries: string[] | undefined) => T,
  ): T | undefined {
    const own = queries && queriesFor(queries, document, this.names)
    if (queries?.length && own?.length === 0) return undefined
    try {
      const found = answer(own)
      this.hasMet = true
      return found
    } catch (error) {
      if (!this.isMany || !(error instanceof InputError)) throw error
      this.first ??= error
      return undefined
    }
  }

  /** @throws InputError if no work had it */
  settle(): void {
    if (!this.hasMet && this.first) throw this.first
  }
}
