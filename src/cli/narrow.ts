import {selectRows} from '../collate/index.ts'
import {queriesFor} from '../compose/index.ts'
import {InputError} from '../failure.ts'
import {narrowReport, type Report} from '../judge/index.ts'
import type {Comparison} from '../project/index.ts'
import {pickTranslations} from '../project/index.ts'
import type {Options} from './parsed-options.ts'

/**
 * The part of a report that `--clause`, `--rule` and `--translation` ask for.
 *
 * @throws InputError for a clause or a translation that is not there
 */
export function narrow({report, collation}: Comparison, {clause, rule, translation}: Options): Report {
  pickTranslations(collation.translations, translation)
  const rows = clause?.flatMap((query) => selectRows(collation, query))
  return narrowReport(report, {
    ...(rows && {clauses: new Set(rows.map((row) => collation.rows[row]!.key))}),
    ...(rule && {rules: rule}),
    ...(translation && {translations: translation}),
  })
}

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
