/**
 * What the cells of a table say, row by row: of an Excel workbook the first sheet that is seen, else of CSV.
 *
 * @throws InputError if it is damaged, or neither
 */
export async function readTable(bytes: Uint8Array, path: string): Promise<string[][]> {
  const {tableRows} = await import('./table-rows.ts')
  return tableRows(bytes, path)
}
