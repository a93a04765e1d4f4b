import type {Collation} from '../../../collate/index.ts'

/** In which rows a translation says a word, in any form; read once, when first asked for. */
export class WordRows {
  private readonly collation: Collation
  private readonly known: {starts: Int32Array; rows: Int32Array}[] = []

  constructor(collation: Collation) {
    this.collation = collation
  }

  /** Ascending, a row as often as it has the word. */
  rowsOf(translation: number, stem: number): Int32Array {
    const known = this.known[translation] ?? readRows(this.collation, translation)
    this.known[translation] = known
    const {starts, rows} = known
    return rows.subarray(starts[stem]!, starts[stem + 1]!)
  }
}

function readRows(
  {words, vocabulary}: Collation,
  translation: number,
): {starts: Int32Array; rows: Int32Array} {
  const {rowStarts, forms} = words(translation)
  const {stems} = vocabulary
  const starts = new Int32Array(vocabulary.forms.length + 1)
  for (const form of forms) starts[stems[form]! + 1]!++
  for (let stem = 1; stem < starts.length; stem++) starts[stem]! += starts[stem - 1]!
  const next = starts.slice()
  const rows = new Int32Array(forms.length)
  for (let row = 0; row + 1 < rowStarts.length; row++)
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++)
      rows[next[stems[forms[word]!]!]!++] = row
  return {starts, rows}
}

/** Whether ascending rows hold one. Logarithmic: a common word stands in thousands. */
export function holdsRow(rows: Int32Array, row: number): boolean {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]! < row) low = middle + 1
    else high = middle
  }
  return rows[low] === row
}
