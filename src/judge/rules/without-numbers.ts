import type {Concordance} from '../../discover/index.ts'

type Found = ReturnType<Concordance['numbersIn']>

/** Numbers beside each other are one: `3 April 2026`, `thirty (30)`. */
const run = /#(?:[\s,./()-]*#\)?)+/g

/**
 * A part of a text in small letters, with a `#` for each number that it has a part of, in digits or in words, and for each
 * date: `billion` of `3 billion`.
 */
export function withoutNumbers(
  text: string,
  found: Found,
  {start, end}: {start: number; end: number} = {start: 0, end: text.length},
): string {
  let rest = ''
  let from = start
  for (const quantity of found) {
    if (quantity.end <= from || (from > start && quantity.start < from)) continue
    if (quantity.start >= end) break
    rest += `${text.slice(from, Math.max(from, quantity.start))}#`
    from = Math.min(end, quantity.end)
  }
  return (rest + text.slice(from, end)).toLowerCase().replaceAll(run, '#')
}
