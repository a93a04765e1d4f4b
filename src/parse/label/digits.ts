import {digitsInAscii, romansInLatin} from '../../language/index.ts'

/** No label is longer, in characters. */
const head = 40
const beyondAscii = /[^\0-\x7f]/

/** A text whose label has ASCII digits for those of other scripts, at the same offsets; those of full width stay. */
export function withAsciiDigits(text: string): string {
  const label = text.slice(0, head)
  if (!beyondAscii.test(label)) return text
  const folded = romansInLatin(digitsInAscii(label))
  return folded === label ? text : folded + text.slice(head)
}
