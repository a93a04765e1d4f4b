import {type DayKinds, languageOf} from '../../../language/index.ts'
import type {Span} from '../place.ts'
import type {Quantities} from './quantity.ts'

/** Days that are counted in two ways: `ten working days` / `ten days`. */
interface DayMismatch {
  a: Span
  b: Span
  kinds: [string, string]
}

interface Deadline extends Span {
  value: number
  kind: keyof DayKinds
}

/** So far behind the end of a number its days may stand. */
const reach = 24

/** Deadlines of one length that the two texts count in days of another kind. Nothing for a language without the words. */
export function unmatchedDayKinds(
  [a, ofA, inA]: readonly [string, Quantities, string],
  [b, ofB, inB]: readonly [string, Quantities, string],
): DayMismatch[] {
  const [left, right] = [deadlinesOf(a, ofA, inA), deadlinesOf(b, ofB, inB)]
  return left.flatMap((one) => {
    const others = right.filter(({value}) => value === one.value)
    const other = others[0]
    if (!other || others.some(({kind}) => kind === one.kind)) return []
    return [{a: one, b: other, kinds: [one.kind, other.kind] as [string, string]}]
  })
}

function deadlinesOf(text: string, {found}: Quantities, language: string): Deadline[] {
  const {dayKinds} = languageOf(language)
  if (!dayKinds) return []
  return found.flatMap(({start, end, value}) => {
    const behind = text.slice(start, end + reach)
    let best: Deadline | undefined
    for (const kind of ['working', 'calendar', 'plain'] as const) {
      const [match] = behind.matchAll(dayKinds[kind]())
      if (!match || (best && start + match.index >= best.end)) continue
      // Nothing but a bracket or a blank stands between a number and what it counts.
      if (/[.;,]/.test(behind.slice(end - start, match.index))) continue
      if (!best) best = {start, end: start + match.index + match[0].length, value, kind}
    }
    return best ? [best] : []
  })
}
