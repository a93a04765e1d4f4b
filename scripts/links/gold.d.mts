interface Share {
  precision: number
  recall: number
  f1: number
  judged: number
  sure: number
}
/** Columns of words, as `Collation.words` gives them: first those of one side, then those of the other. */
type Columns = {rowStarts: ArrayLike<number>; starts: ArrayLike<number>}
/** Gold of one row, ready for `score`. */
interface Entry {
  row: number
  key: string
}
export function readGold(
  file: string,
  rows: readonly {key: string}[],
  words: readonly [Columns, Columns],
  books?: (book: string) => boolean,
): Entry[]
export function score(
  entries: readonly Entry[],
  links: {rowStarts: ArrayLike<number>; a: ArrayLike<number>; b: ArrayLike<number>},
): {all: Share; different: Share}
