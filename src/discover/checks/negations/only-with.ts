import {languageOf} from '../../../language/index.ts'
import {matchesIn} from '../matches.ts'
import {countStrong, countWithout, exceptsOne} from './negations.ts'

const everywhere = new WeakMap<RegExp, RegExp>()

/** The words of a text that restrict what it says: `only`, `until`. */
function restrictionsOf(text: string, language: string): string[] {
  const restricts = languageOf(language).norms?.restricts
  if (!restricts) return []
  let expression = everywhere.get(restricts)
  if (!expression) {
    expression = new RegExp(restricts.source, `g${restricts.flags}`)
    everywhere.set(restricts, expression)
  }
  return matchesIn(expression, text).map(([word]) => word.toLowerCase())
}

/**
 * Whether one text denies all but a case (`may not leave without consent`, `does not close until`, `is nothing but`) and another of its language
 * permits that case alone (`may leave only with consent`): both say the same.
 */
export function deniesAllBut(denying: string, restricting: string, language: string): boolean {
  if (countStrong(restricting, language) > 0) return false
  const own = restrictionsOf(denying, language)
  const others = restrictionsOf(restricting, language)
  if (!others.some((word) => !own.includes(word))) return false
  const without = countWithout(denying, language)
  if (countStrong(denying, language) - without !== 1) return false
  return without + own.length > 0 || exceptsOne(denying, language)
}
