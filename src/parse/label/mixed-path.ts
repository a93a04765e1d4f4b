import {once} from '../../once.ts'
import {adverb} from './adverbs.ts'
import type {Label, Reading} from './label.ts'
import {listLabel, listReading} from './list-label.ts'
import {readNumeral} from './numerals.ts'

/**
 * `I.2.1`, `II.3.A`, `A.1`, `2.B.1`, `II.3.b`, `1A.2`: a path that counts in Roman numerals or letters, too. Statutes of
 * associations on the Continent number so, and annexes of ISO standards (ISO/IEC Directives, Part 2, 20.4).
 */
const pattern = once(
  () =>
    new RegExp(
      String.raw`^((?:[IVXL]{1,6}|[A-Z]|\d{1,3}[A-Z]{0,2})(?:\.(?:\d{1,3}|[A-Za-z]))*\.)(?:([A-Z]?)(\d{1,3}(?:[ -]?(?:${adverb}))?)|([A-Za-z]))(?:[.):]|\.-)?(?=\s|$)`,
    ),
)

/** At its start, and whether one more number or letter stands behind a stop: most texts are told apart so. */
const mayBe = /^(?:[IVXL]{1,6}|[A-Z]|\d{1,3}[A-Z]{0,2})\.[\dA-Za-z](?![A-Za-z])/

export function scanMixedPath(text: string, start: number): Label | undefined {
  if (!mayBe.test(text)) return undefined
  const match = pattern().exec(text)
  if (!match) return undefined
  const [printed, before = '', joined = '', count, letter] = match
  // `II.3.A1`: a stop is left out.
  const prefix = joined === '' ? before : `${before}${joined}.`
  // `U.S.`, `e.g.` count nothing, `1.2.3` in digits alone; `C.B2` is a name.
  const path = prefix + (count ?? letter)
  if (!/\d/.test(joined === '' ? path : before) || !/(?:^|\.|^\d+)[A-Za-z]/.test(path)) return undefined
  const levels = prefix.split('.').length
  const script = letter === undefined ? '1' : letter < 'a' ? 'A' : 'a'
  const numeral = readNumeral(count ?? letter!).find((each) => each.script === script)
  if (!numeral) return undefined
  const reading: Reading = {
    ...listReading(`1.${levels}`, numeral),
    prefix,
    kind: script === '1' ? 'number' : script === 'A' ? 'capital' : 'letter',
  }
  const goesOn = /^\s*(?:\p{Ll}|[,;)%])/u.test(text.slice(printed.length))
  return listLabel({text, start}, printed, goesOn ? (levels === 2 ? 3 : 1) : 0, [reading])
}
