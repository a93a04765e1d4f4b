import type {Vocabulary} from '../../../collate/index.ts'
import {inOneLanguage} from '../../../language/index.ts'
import {spansWithin} from '../ascending.ts'
import type {BilingualRow, Side} from '../bilingual-row.ts'
import type {Quoted, Span} from '../place.ts'
import {repeatedPhrases} from './repeated-phrases.ts'
import type {Repetition} from './repeated-sentences.ts'

/** What one translation says twice and another once. */
export interface LoneRepetition {
  row: number
  /** Index of the translation that says it once. */
  once: number
  second: Quoted
  first: Quoted
  score: number
}

/**
 * What each side says twice and the other once. Whether the other says it once is told by the word links: what
 * was said once leaves the words of one of the two without partners.
 *
 * @param repeatedIn the sentences that a side repeats
 */
export function loneRepetitions(
  sides: BilingualRow,
  vocabulary: Vocabulary,
  repeatedIn: (side: Side) => readonly Repetition[],
): LoneRepetition[] {
  const lone: LoneRepetition[] = []
  for (const [side, other] of [
    [sides.a, sides.b],
    [sides.b, sides.a],
  ] as const) {
    const said: Span[] = []
    // In another language links tell too little of a phrase in a long clause: there whole sentences alone are compared,
    // and only those that are the same, word for word.
    const isOne = inOneLanguage(side.language, other.language)
    const phrases = isOne ? repeatedPhrases(side.whole, vocabulary) : []
    const sentences = isOne ? repeatedIn(side) : repeatedIn(side).filter(isWhole)
    // Both say something twice: which of it, links tell too little of.
    if (!isOne && repeatedIn(other).filter(isWhole).length >= sentences.length) continue
    for (const found of [...sentences, ...phrases]) {
      const copy = loneOf(side, found)
      if (!copy || said.some((span) => span.start < copy.end && copy.start < span.end)) continue
      said.push(found.first, found.second)
      const [second, first] = [found.second, found.first].map((span) => side.whole.quoted(span))
      lone.push({
        row: sides.row,
        once: other.translation,
        second: second!,
        first: first!,
        score: found.score,
      })
    }
  }
  return lone
}

/** The same, word for word. */
const isWhole = ({score}: Repetition): boolean => score === 1

/** The one of two like passages that the other translation does not have; undefined where it has both. */
function loneOf(side: Side, {first, second}: Repetition): Span | undefined {
  const [one, two] = [linked(side, first), linked(side, second)]
  // A copy draws its partners from where the original has its own: apart, they would lie elsewhere.
  const overlap =
    one.partners.filter((word) => isIn(two.reach, word)).length +
    two.partners.filter((word) => isIn(one.reach, word)).length
  const isShared = overlap > (one.partners.length + two.partners.length) / 2
  if (Math.min(one.share, two.share) >= 0.5 && !isShared) return undefined
  return one.share < two.share ? first : second
}

type Reach = [low: number, high: number]

const isIn = ([low, high]: Reach, word: number): boolean => word >= low && word <= high

/** How many of a span's words have partners, which these are, and the stretch that they cover. */
function linked(side: Side, span: Span): {share: number; partners: number[]; reach: Reach} {
  const partners: number[] = []
  const {from, to} = spansWithin(side.spans, span)
  for (let i = from; i < to; i++) if (side.partners[i]! >= 0) partners.push(side.partners[i]!)
  const sorted = partners.toSorted((x, y) => x - y)
  // The middle of the partners, so that one stray link does not stretch it over the whole row.
  const reach: Reach = [
    sorted[Math.floor(sorted.length * 0.1)] ?? 0,
    sorted[Math.ceil(sorted.length * 0.9) - 1] ?? -1,
  ]
  return {share: from === to ? 1 : partners.length / (to - from), partners, reach}
}
