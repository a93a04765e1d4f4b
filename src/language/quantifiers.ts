/** Words that say how much of something is meant, without a number. */
export interface Quantifiers {
  all: () => RegExp
  some: () => RegExp
}

/** Whole words, whatever their case; compiled when first asked for. */
export const word = (forms: string): (() => RegExp) => {
  let expression: RegExp | undefined
  return () => {
    expression ??= new RegExp(`(?<![\\p{L}])(?:${forms})(?![\\p{L}])`, 'giu')
    return expression
  }
}
