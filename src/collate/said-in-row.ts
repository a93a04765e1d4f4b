import type {Clause, Note} from '../parse/index.ts'
import type {Collation, Passage} from './collation.ts'

/**
 * All that a translation says in a row, as one text: the same wherever that stands in the file, and whatever numbers its
 * clauses have.
 */
export function saidInRow({translations, rows}: Collation, row: number, translation: number): string {
  const {language, role} = translations[translation]!
  const reading = rows[row]!.readings[translation]!
  return JSON.stringify([language, role, reading.map((passage) => saidIn(passage, reading))])
}

/** Two passages of one clause are not those of two clauses that say the same. */
const saidIn = ({clause, start, end}: Passage, reading: readonly Passage[]): unknown[] => [
  start,
  end,
  saidInClause(clause),
  reading.findIndex((one) => one.clause === clause),
]

function saidInClause(clause: Clause): object {
  const {position: _, runs: __, key: ___, label: ____, parent: _____, children, ...said} = clause
  const notes = children.filter((child): child is Note => child.type === 'note')
  return {...said, notes: notes.map(({marker, text}) => ({marker, text}))}
}
