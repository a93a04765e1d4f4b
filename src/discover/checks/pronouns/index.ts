import {languageOf, type Pronouns} from '../../../language/index.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import {kept} from '../near-copy.ts'
import type {Mismatch, Span} from '../place.ts'
import type {RowText} from '../row-text.ts'

/**
 * Where pronouns go by the gender of the noun, another noun brings another pronoun: only sentences that share this
 * much of their words have the same one.
 */
const sameNouns = 0.7

/** Whether one text has more pronouns of a gender than the other: most rows end here, unlinked. */
export function pronounsMayDiffer(a: RowText, b: RowText): boolean {
  const {pronouns} = languageOf(a.language)
  if (!pronouns) return false
  return swapped(pronouns, a.text, b.text) !== undefined
}

/** Persons who are `he` on one side and `she` on the other, sentence by sentence. */
export function pronounMismatches(sides: BilingualRow): Mismatch[] {
  const {row, a, b, beads} = sides
  const {pronouns} = languageOf(a.language)
  if (!pronouns) return []
  return beads.flatMap((bead) => {
    if (!bead.a || !bead.b) return []
    const [one, other] = [textOf(a, bead.a), textOf(b, bead.b)]
    const more = swapped(pronouns, one, other)
    if (!more || (pronouns.isOfNoun && kept(a, b, bead.a, bead.b) < sameNouns)) return []
    const [inA, inB] =
      more === 'masculine' ? (['masculine', 'feminine'] as const) : (['feminine', 'masculine'] as const)
    const left = a.whole.quoted(lone(pronouns[inA](), one, other, bead.a.start))
    const right = b.whole.quoted(lone(pronouns[inB](), other, one, bead.b.start))
    return [{row, a: left, b: right, identity: [left.quote, right.quote], score: 0.9}]
  })
}

const textOf = ({text}: Side, {start, end}: Span): string => text.slice(start, end)

/** The gender of which `a` has more and `b` less while it is the other way round with the other one. */
function swapped(
  {masculine, feminine}: Pronouns,
  a: string,
  b: string,
): 'masculine' | 'feminine' | undefined {
  const he = count(masculine(), a) - count(masculine(), b)
  if (he === 0) return undefined
  const she = count(feminine(), a) - count(feminine(), b)
  if (he > 0 && she < 0) return 'masculine'
  return he < 0 && she > 0 ? 'feminine' : undefined
}

const count = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length

/** The pronoun of `own` that stands where the other text has none: the first whose neighbours it is without. */
function lone(pattern: RegExp, own: string, other: string, from: number): Span {
  const found = [...own.matchAll(pattern)]
  const folded = other.toLowerCase()
  const [match] = found.toSorted((x, y) => Number(stands(x)) - Number(stands(y)))
  return {start: from + match!.index, end: from + match!.index + match![0].length}

  function stands({index, 0: form}: RegExpExecArray): boolean {
    return folded.includes(own.slice(Math.max(0, index - 6), index + form.length + 6).toLowerCase())
  }
}
