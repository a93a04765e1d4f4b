import {quantitiesOf} from '../../discover/index.ts'

/** Numbers beside each other are one: `3 April 2026`, `thirty (30)`. */
const run = /#(?:[\s,./()-]*#\)?)+/g

/** A text in small letters, with a `#` for each number, in digits or in words, and for each date. */
export function withoutNumbers(text: string, language: string): string {
  let rest = ''
  let from = 0
  for (const {start, end} of quantitiesOf(text, language).found) {
    if (start < from) continue
    rest += `${text.slice(from, start)}#`
    from = end
  }
  return (rest + text.slice(from)).toLowerCase().replaceAll(run, '#')
}
