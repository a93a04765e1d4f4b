import type {Passage} from '../../collate/index.ts'
import type {Clause} from '../../parse/index.ts'
import {type InRows, type KnownChecks, nothingInRows} from '../checks/checks.ts'
import {standsIn} from '../checks/moved.ts'
import type {Spans} from '../phrase/divergences.ts'

/** What was found in rows elsewhere; a row of which nothing is known is worked on here. */
export interface KnownRows extends KnownChecks {
  /** Whether some rows are worked on here while others come from elsewhere. */
  readonly isPartial?: true
  /** What pairs of translations render differently in a row, by pair. */
  phrases(row: number): Spans[][] | undefined
}

type Readings = readonly (readonly Passage[])[]

/** By pair, six numbers for each difference: first word of content and how many, on either side, score and termhood. */
export type PlainPhrases = number[][]

export const plainPhrases = (found: readonly (readonly Spans[])[]): PlainPhrases =>
  found.map((pair) =>
    pair.flatMap(({a, wordsA, b, wordsB, score, termhood}) => [a, wordsA, b, wordsB, score, termhood]),
  )

/** The phrases that differ in a row, for each pair of its translations, from the numbers that `PlainPhrases` keeps of them. */
export function phrasesOf(plain: PlainPhrases, row: number): Spans[][] {
  return plain.map((numbers) => {
    const found: Spans[] = []
    for (let at = 0; at < numbers.length; at += 6) {
      const [a, wordsA, b, wordsB, score, termhood] = numbers.slice(at, at + 6) as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      found.push({row, a, wordsA, b, wordsB, score, termhood})
    }
    return found
  })
}

/** Where a clause stands in a row: the translation, and which of the passages. */
interface ClauseAt {
  clauseAt: [translation: number, passage: number]
}

/**
 * What comparing the texts of a row found, as JSON, with clauses by where they stand in the row.
 *
 * @returns undefined where something was found in clauses of other rows: that is for whoever has them
 */
export function checksText(found: InRows, readings: Readings): string | undefined {
  if (!standsIn(found, readings)) return undefined
  const places = new Map<unknown, ClauseAt>()
  for (const [translation, reading] of readings.entries())
    for (const [passage, {clause}] of reading.entries())
      if (!places.has(clause)) places.set(clause, {clauseAt: [translation, passage]})
  const some = Object.fromEntries(Object.entries(found).filter(([, all]) => all.length > 0))
  return JSON.stringify(replaced(some, (value) => places.get(value)))
}

/**
 * A copy of plain data with other things in the place of some objects. The functions that `JSON` takes for that are called for
 * each number and string, too, and take four times as long.
 */
function replaced(value: unknown, by: (value: object) => object | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  const other = by(value)
  if (other) return other
  if (Array.isArray(value)) return value.map((one) => replaced(one, by))
  const copy: Record<string, unknown> = {}
  for (const name in value) copy[name] = replaced((value as Record<string, unknown>)[name], by)
  return copy
}

/** The same back again, with the clauses that the row has here. */
export function checksOf(text: string, readings: Readings): InRows {
  const clauseOf = ({clauseAt: [translation, passage]}: ClauseAt): Clause =>
    readings[translation]![passage]!.clause
  const some = replaced(JSON.parse(text), (value) =>
    'clauseAt' in value ? clauseOf(value as ClauseAt) : undefined,
  )
  return {...nothingInRows(), ...(some as Partial<InRows>)}
}
