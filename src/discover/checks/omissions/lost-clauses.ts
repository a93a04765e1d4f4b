import {type Collation, memoByIndex, type Passage, unprintedHeads} from '../../../collate/index.ts'
import type {Lack} from './omission.ts'
import {readable} from './readable.ts'

/**
 * Rows that some translation leaves empty, or has without a letter or digit: `[…]` under its number is a gap. Of a
 * branch that is missing whole, only the top is named. Divisions that a text prints nowhere are no lack of clauses.
 */
export function* lackingClauses({translations, rows}: Collation): Generator<Lack> {
  const compared = translations.flatMap(({role}, index) => (role === 'commentary' ? [] : [index]))
  if (compared.length < 2) return
  const missing = new Map<string, number[]>()
  const isReadable = readable(rows)
  const heads = unprintedHeads(rows, translations)
  const below = memoByIndex((has) => firstBelow(rows, has))
  for (const [row, {key, readings}] of rows.entries()) {
    const has = compared.find((index) => isReadable(row, index))
    if (has === undefined) continue
    const lacks = compared.filter((index) => !isReadable(row, index) && !heads.get(index)?.has(row))
    if (lacks.length === 0) continue
    missing.set(key, lacks)
    const own = readings[has]! as [Passage]
    const first = own.find(hasText) ?? below(has).get(key) ?? own[0]
    const above = missing.get(own[0].clause.parent ?? '') ?? []
    const rest = lacks.filter((index) => !above.includes(index))
    const emptied = rest.filter((index) => readings[index]!.length > 0)
    const gone = rest.filter((index) => readings[index]!.length === 0)
    for (const [lacking, isEmptied] of [
      [gone, false],
      [emptied, true],
    ] as const) {
      if (lacking.length === 0) continue
      const left = lacking.flatMap((translation) =>
        readings[translation]!.flatMap((passage) =>
          passage.end > passage.start ? [{translation, ...passage}] : [],
        ),
      )
      yield {
        row,
        what: 'clause',
        has,
        lacks: lacking,
        text: first.clause.text.slice(first.start, first.end),
        places: [{translation: has, ...first}, ...left],
        ...(isEmptied && {isEmptied}),
        score: 1,
      }
    }
  }
}

const hasText = ({start, end}: Passage): boolean => end > start

/** By key of a clause, the first text below it: a clause that is only the head of others is quoted by that. */
function firstBelow(
  rows: readonly {readings: readonly (readonly Passage[])[]}[],
  has: number,
): Map<string, Passage> {
  const first = new Map<string, Passage>()
  for (const {readings} of rows) {
    for (const passage of readings[has]!) {
      const {parent} = passage.clause
      if (parent !== undefined && hasText(passage) && !first.has(parent)) first.set(parent, passage)
    }
  }
  return first
}
