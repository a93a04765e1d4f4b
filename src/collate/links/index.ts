import type {Links, Vocabulary, Words} from '../collation.ts'

/** Links the nth word of a stem in a row to the nth of that stem on the other side. */
export function linkWords(a: Words, b: Words, vocabulary: Vocabulary): Links {
  const rowStarts = new Int32Array(a.rowStarts.length)
  const left: number[] = []
  const right: number[] = []
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const places = new Map<number, number[]>()
    const startA = a.rowStarts[row]!
    const startB = b.rowStarts[row]!
    for (let j = startB; j < b.rowStarts[row + 1]!; j++) {
      const stem = vocabulary.stems[b.forms[j]!]!
      const known = places.get(stem)
      if (known) known.push(j - startB)
      else places.set(stem, [j - startB])
    }
    for (let i = startA; i < a.rowStarts[row + 1]!; i++) {
      const j = places.get(vocabulary.stems[a.forms[i]!]!)?.shift()
      if (j === undefined) continue
      left.push(i - startA)
      right.push(j)
    }
    rowStarts[row + 1] = left.length
  }
  return {
    rowStarts,
    a: Int32Array.from(left),
    b: Int32Array.from(right),
    scores: new Float32Array(left.length).fill(0.9),
  }
}
