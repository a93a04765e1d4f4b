import type {Collation} from '../../../collate/index.ts'

/** Ratios are told in steps of this: a word more or less of a work changes nothing. */
const step = 0.1
/** In a short work, what two translations differ by is chance: words of content that each is taken to have besides. */
const usual = 100

/**
 * How many words of content a translation has for one of another, over the rows that both have: a paraphrase that explains
 * what it renders has 1.5.
 *
 * @param a, b - indices into `Collation.translations`
 */
export function contentRatio({words, vocabulary: {isFunction}}: Collation, a: number, b: number): number {
  const [left, right] = [words(a), words(b)]
  const countIn = ({forms, rowStarts}: typeof left, row: number): number => {
    let count = 0
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++)
      if (!isFunction[forms[word]!]) count++
    return count
  }
  let [ofA, ofB] = [usual, usual]
  for (let row = 0; row + 1 < left.rowStarts.length; row++) {
    const [inA, inB] = [countIn(left, row), countIn(right, row)]
    if (inA === 0 || inB === 0) continue
    ofA += inA
    ofB += inB
  }
  return Math.round(ofA / ofB / step) * step
}
