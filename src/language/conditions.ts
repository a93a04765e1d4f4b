import {word} from './quantifiers.ts'

/** Words that narrow what a sentence grants or demands. */
export interface Conditions {
  /** Small words that do so by themselves: `only`. */
  restrictions: () => RegExp
  /** What a condition or an exception begins with: `unless`, `provided that`. */
  openers: () => RegExp
}

/** @param openers words between blanks or bars, as `word` takes them */
export const conditions = (restrictions: string, openers: string): Conditions => ({
  restrictions: word(restrictions),
  openers: word(openers),
})
