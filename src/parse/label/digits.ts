import {digitsInAscii, romansInLatin} from '../../language/index.ts'

/** No label is longer, in characters. */
const head = 40
const beyondAscii = /[^\0-\x7f]/

/**
 * A text whose label has ASCII digits for those of other scripts, at the same offsets; those of full width stay. A blank
 * stands for the sign that parts words in Ethiopic.
 */
export function withAsciiDigits(text: string): string {
  const label = text.slice(0, head)
  if (!beyondAscii.test(label)) return text
  const folded = romansInLatin(digitsInAscii(label)).replaceAll('፡', ' ')
  return folded === label ? text : folded + text.slice(head)
}
