import type {Passage} from '../../collate/index.ts'
import type {Position} from '../../parse/index.ts'

/** A place in a translation: a passage of a clause, or any position of its file with the text to quote. */
export type Place =
  | (Passage & {translation: number})
  | {translation: number; text: string; position: Position}

/** Offsets into the text of one side of a row. */
export interface Span {
  start: number
  end: number
}

/** What stands at a place, word for word. */
export interface Quoted {
  translation: number
  quote: string
  place: Place
}

/**
 * Where two translations of one row differ. `a` comes first in `Collation.translations`; a side that has
 * nothing to show is left out.
 */
export interface Mismatch {
  /** Index into `Collation.rows`; -1 where it stands above the first clause. */
  row: number
  a?: Quoted
  b?: Quoted
  /** Index of the translation that has nothing to show. */
  lacks?: number
  /** What makes this difference itself: normalised values or quotes, never a line or a count. */
  identity: string[]
  /** How sure it is, 0–1. */
  score: number
}
