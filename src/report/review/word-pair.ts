import type {Question} from './question.ts'

/**
 * The two words between which a question can be decided: what the first two translations call its concept.
 *
 * @returns undefined where it is about no concept, or both say the same
 */
export function wordPair({findings, concept}: Question): [string, string] | undefined {
  const {renderings} = findings[0]!
  const translations = [...new Set(renderings.map(({translation}) => translation))]
  const [left, right] = translations.map((id) => renderings.find(({translation}) => translation === id)!.text)
  const isPair =
    concept !== undefined &&
    left !== undefined &&
    right !== undefined &&
    left.toLowerCase() !== right.toLowerCase()
  return isPair ? [left, right] : undefined
}
