import {InputError} from '../failure.ts'
import {selectKeys} from '../parse/index.ts'
import type {Collation} from './collation.ts'
import {nearestHeading, rowsByHeading} from './headings.ts'

/**
 * The rows a user asks for by key, range or branch, or by a heading, in the order of the work. Where numbers were
 * shifted a row has one key and its clauses may have others: what is no key of a row is looked for among the
 * clauses' own, then among headings.
 *
 * @returns indices into `Collation.rows`
 * @throws InputError if nothing fits, with the nearest keys, or if several clauses do
 * @example selectRows(collation, 'III.(7)-(9)')
 */
export function selectRows(collation: Pick<Collation, 'rows' | 'translations'>, query: string): number[] {
  const {rows, translations} = collation
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
      return byHeading(collation, query, error)
    }
  }
}

function byHeading(
  collation: Pick<Collation, 'rows' | 'translations'>,
  query: string,
  failure: InputError,
): number[] {
  const found = rowsByHeading(collation, query)
  if (found.length === 1) return [found[0]!.row]
  if (found.length > 1) {
    const some = found.slice(0, 4).map(({row, heading}) => `\`${collation.rows[row]!.key}\` ${heading}`)
    throw new InputError(
      `\`${query}\` fits ${found.length} headings: ${some.join(', ')}${found.length > 4 ? ', …' : ''}; give the key of one`,
    )
  }
  const heading = nearestHeading(collation, query)
  throw heading === undefined
    ? failure
    : new InputError(`no clause or heading \`${query}\`; did you mean \`${heading}\`?`)
}

/** Per id of a translation, the key of the row that each of its clauses stands in. */
export function rowKeys({
  rows,
  translations,
}: Pick<Collation, 'rows' | 'translations'>): Map<string, Map<string, string>> {
  const keys = new Map(translations.map(({id}) => [id, new Map<string, string>()]))
  for (const row of rows) {
    for (const [index, reading] of row.readings.entries())
      for (const {clause} of reading) keys.get(translations[index]!.id)!.set(clause.key, row.key)
  }
  return keys
}
