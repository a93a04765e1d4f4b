import type {Row} from '../../../collate/index.ts'

const sign = /[\p{L}\p{N}]/u

/**
 * Tells whether a translation has something to read in a row: a letter or a digit, or an empty heading with clauses
 * below it, which lacks nothing.
 */
export function readable(rows: readonly Row[]): (row: number, translation: number) => boolean {
  const parents = new Map<number, Set<string>>()
  const hasBelow = (translation: number, key: string): boolean => {
    let known = parents.get(translation)
    if (!known) {
      known = new Set(
        rows.flatMap(({readings}) => readings[translation]!.map(({clause}) => clause.parent ?? '')),
      )
      parents.set(translation, known)
    }
    return known.has(key)
  }
  return (row, translation) =>
    rows[row]!.readings[translation]!.some(({clause, start, end}) =>
      end > start ? sign.test(clause.text.slice(start, end)) : hasBelow(translation, clause.key),
    )
}
