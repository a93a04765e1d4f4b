import type {Concept, Occurrence} from '../discover/index.ts'
import {type Clause, clausesOf, type Position, positionOf, type Translation} from '../parse/index.ts'
import type {Comparison} from '../project/index.ts'

/** Where clauses and concepts are, for questions about a place. */
export interface Index {
  /** Rows in which a clause stands, ascending. */
  rowsOf: ReadonlyMap<Clause, readonly number[]>
  /** Names of concepts in a clause. */
  namesIn: ReadonlyMap<Clause, readonly Name[]>
}

/** A place where a translation names a concept. */
interface Name {
  concept: Concept
  occurrence: Occurrence
}

/** A place in a text: the clause, and the offset in its own text. */
export interface Spot {
  /** Index into `Collation.translations`. */
  translation: number
  clause: Clause
  /** UTF-16 offset into `clause.text`. */
  offset: number
}

export function indexOf({collation, concordance}: Comparison): Index {
  const rowsOf = new Map<Clause, number[]>()
  for (const [row, {readings}] of collation.rows.entries()) {
    for (const {clause} of readings.flat()) {
      const known = rowsOf.get(clause)
      if (!known) rowsOf.set(clause, [row])
      else if (known.at(-1) !== row) known.push(row)
    }
  }
  const namesIn = new Map<Clause, Name[]>()
  for (const concept of concordance.concepts) {
    for (const {occurrences} of concept.renderings) {
      for (const occurrence of occurrences) {
        const known = namesIn.get(occurrence.clause)
        if (known) known.push({concept, occurrence})
        else namesIn.set(occurrence.clause, [{concept, occurrence}])
      }
    }
  }
  return {rowsOf, namesIn}
}

/**
 * The clause that a place of a file belongs to: the innermost whose own text, label included, reaches there.
 *
 * @param line from 0
 * @param column UTF-16 units from 0
 */
export function spotAt(
  {translations}: Comparison['collation'],
  files: readonly string[],
  file: string,
  line: number,
  column: number,
): Spot | undefined {
  for (const [index, translation] of translations.entries()) {
    if (files[index] !== file) continue
    const start = translation.lineStarts[line]
    if (start === undefined) continue
    const at = start + column
    const clause = clausesOf(translation).findLast(
      ({position}) => position && position.start.offset! <= at && at <= position.end.offset!,
    )
    if (clause) return {translation: index, clause, offset: textOffset(clause.runs, at)}
  }
  return undefined
}

/** The offset in a text that a source offset falls on; the next one where it falls between two runs. */
function textOffset(runs: readonly number[], at: number): number {
  for (let i = 0; i < runs.length; i += 3) {
    const [start, source, length] = [runs[i]!, runs[i + 1]!, runs[i + 2]!]
    if (at < source) return start
    if (at <= source + length) return start + at - source
  }
  return runs.length === 0 ? 0 : runs.at(-3)! + runs.at(-1)!
}

/** The shortest name of a concept at a place, of equals the one that says most. */
export function nameAt({namesIn}: Index, {clause, offset}: Spot): Name | undefined {
  const here = (namesIn.get(clause) ?? []).filter(
    ({occurrence: {start, end}}) => start <= offset && offset <= end,
  )
  return here.sort(
    (a, b) =>
      a.occurrence.end - a.occurrence.start - (b.occurrence.end - b.occurrence.start) ||
      b.concept.termhood - a.concept.termhood,
  )[0]
}

/** Where a name stands in its file. */
export const placeOf = (
  translations: readonly Translation[],
  {translation, clause, start, end}: Occurrence,
): Position => positionOf(translations[translation]!, clause, start, end)
