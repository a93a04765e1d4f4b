import type {Side} from './bilingual-row.ts'
import {matchesIn} from './matches.ts'
import type {Span} from './place.ts'

/** What parts a sentence into parts that could stand alone. */
const parting = /[;；؛]/gu
/** Parts that face each other make up shares of the whole that differ by no more. */
const uneven = 0.25

/**
 * Sentences that answer each other, part by part: between full stops and semicolons, where both have as many parts, of the same
 * lengths by and large. What a part says is then not answered by another part.
 */
export function facingParts(a: Side, inA: Span, b: Side, inB: Span): [Span, Span][] {
  const [left, right] = [partsOf(a, inA), partsOf(b, inB)]
  if (left.length < 2 || left.length !== right.length) return [[inA, inB]]
  const shareOf = (part: Span, whole: Span): number => (part.end - part.start) / (whole.end - whole.start)
  const pairs = left.map((part, index): [Span, Span] => [part, right[index]!])
  return pairs.every(([one, other]) => Math.abs(shareOf(one, inA) - shareOf(other, inB)) <= uneven)
    ? pairs
    : [[inA, inB]]
}

function partsOf({whole, text}: Side, within: Span): Span[] {
  const sentences = whole.sentencesIn(within)
  return (sentences.length > 0 ? sentences : [within]).flatMap(({start, end}) => {
    const parts: Span[] = []
    let from = start
    for (const {index} of matchesIn(parting, text.slice(start, end))) {
      parts.push({start: from, end: start + index + 1})
      from = start + index + 1
    }
    if (/\p{L}/u.test(text.slice(from, end))) parts.push({start: from, end})
    return parts
  })
}
