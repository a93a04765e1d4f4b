import type {Passage} from '../../collate/index.ts'
import type {Clause} from '../../parse/index.ts'
import type {InRows} from './checks.ts'

type Readings = readonly (readonly Passage[])[]

/**
 * What was found in a row, as it is found in a row that says the same: a copy with the clauses of the latter.
 *
 * @param from by translation, what the one row has
 * @param to the same of the other
 * @param row the number of the other
 */
export function moved(found: InRows, from: Readings, to: Readings, row: number): InRows {
  const clauses = new Map<unknown, Clause>()
  for (const [translation, reading] of from.entries())
    for (const [at, {clause}] of reading.entries()) {
      const now = to[translation]?.[at]
      if (now) clauses.set(clause, now.clause)
    }
  const copies = Object.entries(found).map(([kind, all]) => [
    kind,
    all.map((one) => ({...(copied(one, clauses) as object), row})),
  ])
  return Object.fromEntries(copies)
}

function copied(value: unknown, clauses: ReadonlyMap<unknown, Clause>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const clause = clauses.get(value)
  if (clause) return clause
  if (Array.isArray(value)) return value.map((one) => copied(one, clauses))
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, copied(one, clauses)]))
}

/** Whether all places of what was found are in the clauses of its row. */
export function standsIn(found: InRows, readings: Readings): boolean {
  const clauses = new Set<unknown>(readings.flatMap((reading) => reading.map(({clause}) => clause)))
  const isIn = (value: unknown): boolean => {
    if (typeof value !== 'object' || value === null || clauses.has(value)) return true
    if ('type' in value && value.type === 'clause') return false
    return Object.values(value).every(isIn)
  }
  return Object.values(found).every((all) => all.every(isIn))
}
