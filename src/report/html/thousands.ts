/** A number as people read it: `17,111`. */
export const thousands = (count: number): string => count.toLocaleString('en')

/** `1 clause`, `1,200 clauses`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`
