import type {LevelKind} from '../key.ts'
import {printLetters} from '../numeral.ts'

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
  /** A compound number, or a letter beyond a–z, as a key prints it: `1-206.03`, `(ñ)`; absent for others. */
  printed?: string
  /** Name of a division, as keys print it; empty for others. */
  division: string
  lettered?: boolean
  /** The last number, where the label stands for several: 8 of `6-8`. */
  until?: number
  /** In lower case, where it is one. */
  letter?: string
  /** Rank of its division, lower holds higher; absent for lists. */
  rank?: number
  /** It may be the first of its list though it is the second: 第一条 has a first paragraph without a number. */
  maySecond?: boolean
  /** It would count on, and no text has it yet. */
  isExpected?: true
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
  /** It stands behind the heading of another label: `3. Title.—(1)`. */
  runIn?: true
  /** What should have been printed: `(a)` for `(a.`. */
  expected?: string
}

/** The last number that a label stands for. */
export const lastOf = ({number, until}: Reading): number => until ?? number

/** The label that would count on. */
export function afterOf(reading: Reading): Reading {
  const {type, style, prefix, division, lettered, rank, kind, letter} = reading
  // Field by field: spreads are dear, and there is one for each place.
  const after: Reading = {
    type,
    style,
    kind: kind === 'word' && letter !== undefined ? 'letter' : kind,
    number: lastOf(reading) + 1,
    inserted: 0,
    suffix: '',
    prefix,
    division,
    isExpected: true,
  }
  if (lettered) after.lettered = true
  if (rank !== undefined) after.rank = rank
  return after
}

/** The letter that a label is, in lower case; of one that was only expected, that of a–z. */
export const letterOf = ({letter, type, number, inserted}: Reading): string | undefined =>
  letter ?? (type.endsWith(' a') && inserted === 0 ? printLetters(number) : undefined)

/** A line from a label on, and where that stands in it. */
export interface Rest {
  text: string
  start: number
}
