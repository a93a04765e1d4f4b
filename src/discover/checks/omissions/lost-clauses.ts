import type {Collation} from '../../../collate/index.ts'
import type {Lack} from './omission.ts'

/** Rows that some translation leaves empty. Of a branch that is missing whole, only the top is named. */
export function* lackingClauses({translations, rows}: Collation): Generator<Lack> {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  if (compared.length < 2) return
  const missing = new Map<string, number[]>()
  for (const [row, {key, readings}] of rows.entries()) {
    const has = compared.find((index) => readings[index]!.length > 0)
    const lacks = compared.filter((index) => readings[index]!.length === 0)
    if (has === undefined || lacks.length === 0) continue
    missing.set(key, lacks)
    const [{clause, start, end}] = readings[has]! as [(typeof readings)[number][number]]
    const above = missing.get(clause.parent ?? '') ?? []
    const rest = lacks.filter((index) => !above.includes(index))
    if (rest.length === 0) continue
    yield {
      row,
      what: 'clause',
      has,
      lacks: rest,
      text: clause.text.slice(start, end),
      places: [{translation: has, clause, start, end}],
      score: 1,
    }
  }
}
