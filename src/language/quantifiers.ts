/** Words that say how much of something is meant, without a number. */
export interface Quantifiers {
  all: () => RegExp
  some: () => RegExp
}

/**
 * A letter or mark of any script: what is no sign, blank or digit. Without regard to case, the class `\p{L}` takes
 * milliseconds to compile, and there are a dozen such expressions a language.
 */
const letter =
  '[^\\0-@[-`{-\\u00A9\\u00AB-\\u00B4\\u00B6-\\u00B9\\u00BB-\\u00BF\\u00D7\\u00F7\\u055A-\\u055F\\u0589\\u05BE\\u05C0\\u05C3\\u060C\\u061B\\u061F\\u0660-\\u066D\\u06D4\\u0964-\\u096F\\u2000-\\u2BFF\\u2E00-\\u303F\\uFF00-\\uFF20\\uFF3B-\\uFF40\\uFF5B-\\uFF65]'

/** Whole words, whatever their case; compiled when first asked for. */
export const word = (forms: string): (() => RegExp) => {
  let expression: RegExp | undefined
  return () => {
    expression ??= new RegExp(
      `(?<!${letter})(?:${forms})(?!${letter})`,
      forms.includes('\\p{') ? 'giu' : 'gi',
    )
    return expression
  }
}
