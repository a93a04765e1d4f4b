import {fieldOf} from './cells.ts'
import {csvRows} from './csv.ts'
import {decode} from './decode.ts'
import {sheetsOf} from './xlsx/index.ts'

/**
 * What the cells of a table say, row by row: of an Excel workbook the first sheet that is seen, else of CSV.
 *
 * @throws InputError if it is damaged, or neither
 */
export function tableRows(bytes: Uint8Array, path: string): string[][] {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const [sheet] = sheetsOf(bytes, path)
    return (sheet?.cells ?? []).flatMap((row) =>
      row ? [Array.from(row, (cell) => (cell?.text ?? '').trim())] : [],
    )
  }
  const value = decode(bytes, path)
  return csvRows(value, path).map((row) => row.map((cell) => fieldOf(value, cell)))
}
