/** A number in a text, with what it counts. */
export interface Quantity {
  /** `text.slice(start, end)` is the number with its unit: `70%`, `sixth-generation` without `-generation`. */
  start: number
  end: number
  value: number
  /** `percent`, `year`, `usd` …; empty where it only counts. */
  unit: string
  /** `over 90%` is above, `at most 90%` below; empty where the text says neither. */
  bound: '' | 'above' | 'below'
  /** Where these words begin, if they stand before the number; else its start. */
  boundStart: number
  /** A month of a date by its name: `March`. */
  isNamed?: true
  /** What it may be instead: hour and minute of a time of day, `3:16`; a third, of `the third part`. */
  parts?: readonly number[]
  /** What it would be if its separators were read the other way: 1250 of `1.250`, which is 1.25 in English. */
  alternative?: number
  /** Its figures as printed, where other languages read its separator the other way: `1.250`. */
  written?: string
}

export interface Quantities {
  /** In the order of the text. */
  found: Quantity[]
  /** How often words say a value that may stand for a number (`a`, `both`, `second`): they answer, and never ask. */
  weak: ReadonlyMap<number, number>
  /** Whether the language has a word for a unit, as far as is known here. */
  knows?(unit: string): boolean
  /** No unit is known in the language: none says nothing. */
  isWithoutUnits?: true
  /** No name of a month is known in the language. */
  isWithoutMonths?: true
  /** Whether a unit stands there, with a number or without: `within the year`. */
  names?(unit: string): boolean
}
