import {InputError} from '../failure.ts'
import {selectKeys} from '../parse/index.ts'
import type {Collation} from './collation.ts'

/**
 * The rows a user asks for by key, range or branch, in the order of the work. Where numbers were shifted a row
 * has one key and its clauses may have others: what is no key of a row is looked for among the clauses' own.
 *
 * @returns indices into `Collation.rows`
 * @throws InputError if nothing fits, with the nearest keys, or if several clauses do
 * @example selectRows(collation, 'III.(7)-(9)')
 */
export function selectRows(
  {rows, translations}: Pick<Collation, 'rows' | 'translations'>,
  query: string,
): number[] {
  const rowOf = new Map(rows.map(({key}, row) => [key, row]))
  try {
    return selectKeys(query, [...rowOf.keys()]).map((key) => rowOf.get(key)!)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const others = new Map<string, number>()
    for (const [row, {readings}] of rows.entries()) {
      for (const [translation, passages] of readings.entries()) {
        // A commentary counts its own paragraphs: nobody who asks for XX means the twentieth of them.
        if (translations[translation]!.role === 'commentary') continue
        for (const {clause} of passages) if (!rowOf.has(clause.key)) others.set(clause.key, row)
      }
    }
    try {
      return [...new Set(selectKeys(query, [...others.keys()]).map((key) => others.get(key)!))]
    } catch {
      throw error
    }
  }
}
