import type {Collation, Passage} from '../../collate/index.ts'
import {isTold} from '../../judge/index.ts'
import type {Clause, Doubt, Note, Position, Translation} from '../../parse/index.ts'
import {positionOf} from '../../parse/index.ts'
import {differences} from './differences.ts'
import {layBeads} from './segments.ts'

/** One row as `show` prints it, whatever the format. */
export interface ShownRow {
  key: string
  basis: 'key' | 'content'
  score: number
  /** Translations and sources that stand here, in the collation's order. */
  witnesses: ShownReading[]
  /** Translations that have nothing here. */
  missing: string[]
  /** What stands opposite to what, one cell a witness. */
  segments: Cell[][]
  commentaries: {reading: ShownReading; text: string}[]
}

export interface ShownReading {
  translation: Translation
  clauses: Clause[]
  notes: Note[]
  /** What the parser doubted about these clauses. */
  doubts: Doubt[]
  path: string
  position: Position
}

export interface Cell {
  text: string
  /** Words that the first witness has not: flat list `[start, end, …]`; for the first, those that another lacks. */
  differing: number[]
}

/** Gathers what there is to show of a row. */
export function viewRow(collation: Collation, index: number, shown: readonly boolean[]): ShownRow {
  const row = collation.rows[index]!
  const present = collation.translations.flatMap((translation, at) =>
    shown[at] && row.readings[at]!.length > 0 ? [{at, translation}] : [],
  )
  const witnesses = present.filter(({translation}) => translation.role !== 'commentary')
  const readings = witnesses.map(({at}) => viewReading(collation, index, at))
  const order = witnesses.map(({at}) => at)
  return {
    key: row.key,
    basis: row.basis,
    score: row.score,
    witnesses: readings,
    missing: collation.translations.flatMap(({role, id}, at) =>
      shown[at] && role !== 'commentary' && row.readings[at]!.length === 0 ? [id] : [],
    ),
    segments: layBeads(collation, index, order).map((passages) => viewSegment(passages, readings)),
    commentaries: present
      .filter(({translation}) => translation.role === 'commentary')
      .map(({at}) => ({
        reading: viewReading(collation, index, at),
        text: row.readings[at]!.map((passage) => textOf([passage]).trim()).join(' … '),
      })),
  }
}

function viewSegment(passages: readonly Passage[][], readings: readonly ShownReading[]): Cell[] {
  const texts = passages.map(textOf)
  const languages = readings.map(({translation}) => translation.language)
  return differences(texts, languages).map((differing, at) => ({text: texts[at]!, differing}))
}

function viewReading(collation: Collation, index: number, at: number): ShownReading {
  const translation = collation.translations[at]!
  const passages = collation.rows[index]!.readings[at]!
  const clauses = [...new Set(passages.map(({clause}) => clause))]
  const [first] = passages
  return {
    translation,
    clauses,
    notes: clauses.flatMap(({children}) => children.filter((child) => child.type === 'note')),
    doubts: translation.doubts.filter(
      (doubt) => clauses.some(({key}) => key === doubt.key) && isTold(doubt, index, collation),
    ),
    path: translation.path,
    position: positionOf(translation, first!.clause, first!.start, passages.at(-1)!.end),
  }
}

const textOf = (passages: readonly Passage[]): string =>
  passages.map(({clause, start, end}) => clause.text.slice(start, end)).join(' ')
