import {withoutStandsBehind} from '../../../language/in-checks.ts'
import {inOneLanguage} from '../../../language/index.ts'
import {spansWithin} from '../ascending.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {Mismatch, Span} from '../place.ts'
import {isOneToOne} from '../sentence-by-sentence.ts'
import type {Quantity} from './quantity.ts'

/** A sentence with more numbers is a table, which each language may sort. */
const most = 8
/** In characters: two numbers that stand closer are quoted with what stands between them. */
const longest = 60
/** A day and a year stand as each country writes its dates; no amount is taken for a year but a bare one. */
const years = {first: 1000, last: 2999}
/** Languages written so put what belongs to a noun before it, and its numbers with it. */
const nounLast = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * Two numbers of one unit that have changed places in a sentence, of those that both languages have: `40 euros in May and 60 in June` /
 * `60 Euro im Mai und 40 im Juni`. Where languages put their nouns last, numbers come in another order: nothing is said there. In 147
 * pairs of numbers of licences and terms in thirteen languages none stood in another order but those of Hungarian dates.
 */
export function exchangedNumbers(sides: BilingualRow): Mismatch[] {
  const {row, a, b, beads} = sides
  if (inOneLanguage(a.language, b.language) || [a, b].some(putsNounsLast)) return []
  const [inA, inB] = [a, b].map(numbersOf) as [NumbersIn, NumbersIn]
  return beads.flatMap((bead): Mismatch[] => {
    if (!bead.a || !bead.b || !isOneToOne(sides, bead)) return []
    const exchanged = exchangedIn(inA(bead.a), inB(bead.b))
    if (!exchanged) return []
    const [one, other] = [a.whole.quoted(exchanged.a), b.whole.quoted(exchanged.b)]
    return [{row, a: one, b: other, identity: [one.quote, other.quote], score: 0.8}]
  })
}

const putsNounsLast = ({language, text}: Side): boolean =>
  withoutStandsBehind(language) || nounLast.test(text)

type NumbersIn = (within: Span) => Quantity[]

/** The numbers of a side, sentence by sentence. */
function numbersOf({whole}: Side): NumbersIn {
  const {found} = whole.quantities
  const spans = found.flatMap(({start, end}) => [start, end])
  return (within) => {
    const {from, to} = spansWithin(spans, within)
    return found.slice(from, to)
  }
}

/** The places of the two, where all other numbers stand in one order, and each is said once. */
function exchangedIn(left: readonly Quantity[], right: readonly Quantity[]): {a: Span; b: Span} | undefined {
  if (left.length < 2 || left.length > most || left.length !== right.length) return undefined
  const [own, theirs] = [left.map(nameOf), right.map(nameOf)]
  if (new Set(own).size !== own.length || own.some((name) => !theirs.includes(name))) return undefined
  const moved = own.flatMap((name, at) => (theirs[at] === name ? [] : [at]))
  const [first, second] = moved as [number, number]
  if (moved.length !== 2 || own[first] !== theirs[second]) return undefined
  const [one, other] = [left[first]!, left[second]!]
  if (one.unit !== other.unit || [one, other].some(isOfDate)) return undefined
  return {a: spanOf(one, other), b: spanOf(right[first]!, right[second]!)}
}

const nameOf = ({value, unit}: Quantity): string => `${value} ${unit}`

const isOfDate = ({value, unit, isNamed}: Quantity): boolean =>
  isNamed === true || (unit === '' && value >= years.first && value <= years.last && Number.isInteger(value))

/** From one to the other, or the one alone. */
const spanOf = ({start, end}: Quantity, other: Quantity): Span => ({
  start,
  end: other.end - start <= longest ? other.end : end,
})
