import type {Collation, Passage} from '../collate/index.ts'
import {group} from '../group.ts'
import {isTold} from '../judge/doubts.ts'
import type {ReportPassage, ReportReading, ReportRow} from '../judge/index.ts'
import {positionOf, readKey} from '../parse/index.ts'
import type {Placed} from './text.ts'

/** Which rows and translations of a collation a report speaks of. */
export interface Part {
  collation: Collation
  /** Indices into `collation.rows`. */
  rows: readonly number[]
  /** Indices into `collation.translations`, in the order of the report's. */
  columns: readonly number[]
  /** Columns that are laid opposite each other. */
  laid: readonly number[]
}

/** @param placed what each column's translation says */
export function rowsOf({collation, rows, columns}: Part, placed: readonly Placed[]): ReportRow[] {
  const remarks = group(collation.remarks, ({row}) => row)
  return rows.map((index) => {
    const {key, basis, score} = collation.rows[index]!
    return {
      key,
      levels: readKey(key).map(({name, number}) => name ?? String(number)),
      basis,
      score,
      readings: columns.map((translation, column) =>
        readingOf(collation, index, translation, placed[column]!),
      ),
      remarks: (remarks.get(index) ?? []).map(({message}) => message),
    }
  })
}

function readingOf(
  collation: Collation,
  row: number,
  translation: number,
  placed: Placed,
): ReportReading | null {
  const passages = collation.rows[row]!.readings[translation]!
  const [first] = passages
  if (!first) return null
  return {
    passages: passages.map((passage) => placePassage(passage, placed)),
    position: positionOf(
      collation.translations[translation]!,
      first.clause,
      first.start,
      passages.at(-1)!.end,
    ),
    doubts: placed.doubtsOn.size === 0 ? [] : doubtsTold(collation, row, passages, placed),
  }
}

function doubtsTold(
  collation: Collation,
  row: number,
  passages: readonly Passage[],
  {doubtsOn}: Placed,
): number[] {
  const keys = new Set(passages.map(({clause}) => clause.key))
  return [...keys]
    .flatMap((key) => doubtsOn.get(key) ?? [])
    .filter(({doubt}) => isTold(doubt, row, collation))
    .map(({index}) => index)
    .sort((a, b) => a - b)
}

/** A passage, its clause by index. */
export const placePassage = ({clause, start, end}: Passage, {indexOf}: Placed): ReportPassage => ({
  clause: indexOf.get(clause)!,
  start,
  end,
})
