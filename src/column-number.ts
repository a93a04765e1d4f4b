/** Columns of texts side by side are counted over all tables, so many to each; no table has more of them. */
export const mostColumns = 8

/** The table that a column stands in. */
export const tableOf = (column: number): number => Math.floor(column / mostColumns)
