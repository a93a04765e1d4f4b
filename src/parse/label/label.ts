import type {LevelKind} from '../key.ts'

/** One way to understand a printed label. `(i)` has two: letter 9 and roman 1. */
export interface Reading {
  /** Labels of one list share it: delimiters and script, `(a)`, `1.`, `Art`. */
  type: string
  /** Delimiters alone, so that a misprint in another script is seen as one: `()`, `.`, `Art`. */
  style: string
  kind: LevelKind
  /** Place in its list, from 1. */
  number: number
  /** Place among labels inserted behind that number: 0 for `(a)`, 1 for `(a-1)` and `(1A)`. */
  inserted: number
  /** As a key prints the insertion: `-1`, `a`. */
  suffix: string
  /** What stands before the last number of a compound one: `1.2.` in `1.2.3`, `1-206.` in `§ 1-206.03`. */
  prefix: string
  /** A compound number as printed: `1-206.03`; absent for others. */
  printed?: string
  /** Name of a division, as keys print it; empty for others. */
  division: string
  lettered?: boolean
  /** Type and number as one text, once it was asked for. */
  name?: string | undefined
}

/** A label as printed at some place of a line, with everything it may mean. */
export interface Label {
  /** Without blanks around it. */
  text: string
  start: number
  /** Behind the label and what parts it from the text (`: `, ` – `). */
  end: number
  readings: Reading[]
  /** What makes it improbable as a label at all: a bare `I`, a year. In units of cost. */
  oddity: number
}
