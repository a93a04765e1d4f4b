import {endsOf, ofPersons, restrictionsOf} from '../../../language/in-checks.ts'
import {primarySubtag} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {facingParts} from '../facing-parts.ts'
import {countMatches, matchesIn} from '../matches.ts'
import {countRefusals, negationsOf} from '../negations/negations.ts'
import type {Mismatch, Span} from '../place.ts'

type Opposite = Mismatch & {kind: 'opposite'}

/**
 * One end of a thing where the other language says the other one: `The contract is valid` / `Der Vertrag ist ungültig`.
 * Each sentence has words for one end alone, and both deny as much besides: `not valid` is `ungültig`, `everybody is free from`
 * `nobody suffers`.
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
        const arePersons = thing === ofPersons
        // `everyone only to such limits` / `ninguém senão aos limites`.
        if (arePersons && (restricts(a, inA) || restricts(b, inB))) return []
        const [ofOne, ofOther] = [denials(a, inA, one.span), denials(b, inB, other.span)]
        const denyAsMuch = arePersons
          ? ofOne.anyhow === ofOther.anyhow || ofOne.refused === ofOther.refused
          : ofOne.outright === ofOther.outright
        if (!denyAsMuch) return []
        const [left, right] = [a.whole.quoted(one.span), b.whole.quoted(other.span)]
        return [{row, a: left, b: right, identity: [left.quote, right.quote], score: 0.8, kind: 'opposite'}]
      })
    })
  })
}

const restricts = ({text, language}: Side, {start, end}: Span): boolean =>
  countMatches(restrictionsOf(language)?.asks ?? /(?!)/g, text.slice(start, end)) > 0

/**
 * How often a part denies something, but for the word that names an end (无效, `neplatná`): by a word for "not", and by that
 * or any word that denies by its meaning; between languages `nor` is one or the other.
 */
function denials(
  {text, language}: Side,
  {start, end}: Span,
  named: Span,
): {outright: number; anyhow: number; refused: number} {
  const part = text.slice(start, end)
  const {strong, weak} = negationsOf(part, language)
  const outright = strong.filter(
    (one) => start + one.start >= named.end || start + one.end <= named.start,
  ).length
  return {outright, anyhow: outright + weak, refused: outright + countRefusals(part, language)}
}

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
