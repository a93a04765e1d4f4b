/** Column and row of a cell, both from 0: `C12` is `[2, 11]`; undefined for what names none. */
export function cellOf(name: string): [number, number] | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name)
  if (!found) return undefined
  let column = 0
  for (const letter of found[1]!) column = column * 26 + letter.charCodeAt(0) - 64
  return [column - 1, Number(found[2]) - 1]
}

/** `C` for 2. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  return name
}
