/**
 * What a spreadsheet runs as a formula, a cell may not begin with: `=`, `+`, `-`, `@`, tab, line break, and the
 * full-width forms of the signs (OWASP, "CSV Injection"). An apostrophe before it makes it text.
 */
const begins = '[=+\\-@\\t\\r\\n＝＋－＠]'
const formula = new RegExp(`^'*${begins}`)
const guarded = new RegExp(`^'+${begins}`)

/** A cell that no spreadsheet runs; `withoutGuard` gives the text back. */
export const withFormulaGuard = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell)

/**
 * A cell as it is. Only what would be read as guarded, since the text itself has the apostrophe, is guarded once
 * more, so that it too comes back.
 */
export const withOwnApostrophe = (cell: string): string => (guarded.test(cell) ? `'${cell}` : cell)

/** The text of a cell, whichever of the two has written it. */
export const withoutGuard = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell)

/**
 * What is quoted though commas alone would not ask for it: a formula behind another delimiter, where a spreadsheet
 * takes semicolons or tabs; and what begins like a command to CI.
 */
export const quotedCell = /[;\t]\s*[=+\-@＝＋－＠]|^\s*::/
