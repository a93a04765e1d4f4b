import type {Vocabulary, Words} from './collation.ts'

/** Of the words of content of two texts that are translated freely less than this share is the same; below the second it is as free as can be. */
const free = {from: 0.5, wholly: 0.45}

/**
 * How freely two texts of one work are translated: 0 where most of their words of content are the same, row by row, 1
 * where most differ. Of free texts likeness tells less, and what stands for what all over the work tells more.
 */
export function freedomOf(literalness: number): number {
  return Math.min(1, Math.max(0, (free.from - literalness) / (free.from - free.wholly)))
}

/** The share of words of content that two translations have in common, row by row, inflection aside (Dice). */
export function literalnessOf(a: Words, b: Words, {isFunction, stems, stemNames}: Vocabulary): number {
  const left = new Int32Array(stemNames.length)
  let all = 0
  let same = 0
  for (let row = 0; row + 1 < a.rowStarts.length; row++) {
    const [fromA, toA] = [a.rowStarts[row]!, a.rowStarts[row + 1]!]
    const [fromB, toB] = [b.rowStarts[row]!, b.rowStarts[row + 1]!]
    if (fromA === toA || fromB === toB) continue
    for (let w = fromA; w < toA; w++) {
      if (isFunction[a.forms[w]!] === 1) continue
      left[stems[a.forms[w]!]!]!++
      all++
    }
    for (let w = fromB; w < toB; w++) {
      if (isFunction[b.forms[w]!] === 1) continue
      all++
      if (left[stems[b.forms[w]!]!]! <= 0) continue
      left[stems[b.forms[w]!]!]!--
      same++
    }
    for (let w = fromA; w < toA; w++) left[stems[a.forms[w]!]!] = 0
  }
  return all === 0 ? 1 : (2 * same) / all
}
