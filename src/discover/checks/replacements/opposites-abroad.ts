import {endsOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {facingParts} from '../facing-parts.ts'
import {countMatches, matchesIn} from '../matches.ts'
import {negationsOf} from '../negations/negations.ts'
import type {Mismatch, Span} from '../place.ts'

type Opposite = Mismatch & {kind: 'opposite'}

/**
 * One end of a thing where the other language says the other one: `The contract is valid` / `Der Vertrag ist ungültig`.
 * Each sentence has words for one end alone, and neither denies anything: `not valid` is `ungültig`.
 */
export function oppositesAbroad({row, a, b, beads}: BilingualRow): Opposite[] {
  if (primarySubtag(a.language) === primarySubtag(b.language)) return []
  const [ofA, ofB] = [endsOf(a.language), endsOf(b.language)]
  return beads.flatMap((bead) => {
    if (!bead.a || !bead.b || ofA.length === 0 || ofB.length === 0) return []
    return facingParts(a, bead.a, b, bead.b).flatMap(([inA, inB]) => {
      return ofA.flatMap((ends, thing): Opposite[] => {
        const [one, other] = [onlyEndIn(a, inA, ends), onlyEndIn(b, inB, ofB[thing]!)]
        if (!one || !other || one.end === other.end) return []
        if (denies(a, inA, one.span) || denies(b, inB, other.span)) return []
        const [left, right] = [a.whole.quoted(one.span), b.whole.quoted(other.span)]
        return [{row, a: left, b: right, identity: [left.quote, right.quote], score: 0.8, kind: 'opposite'}]
      })
    })
  })
}

/** Whether a part denies something by another word than that which names an end: 无效, `neplatná`. */
const denies = ({text, language}: Side, {start, end}: Span, named: Span): boolean =>
  negationsOf(text.slice(start, end), language).strong.some(
    (one) => start + one.start >= named.end || start + one.end <= named.start,
  )

/** Which end a part of a text names, where it names one alone. */
function onlyEndIn(
  {text}: Side,
  {start, end}: Span,
  ends: ReturnType<typeof endsOf>[number],
): {end: 0 | 1; span: Span} | undefined {
  const part = text.slice(start, end)
  for (const one of [0, 1] as const) {
    const [match] = matchesIn(ends[one], part)
    if (!match) continue
    if (countMatches(ends[one === 0 ? 1 : 0], part) > 0) return undefined
    const from = start + match.index
    return {end: one, span: {start: from, end: from + match[0].length}}
  }
  return undefined
}
