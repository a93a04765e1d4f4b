import type {Collation, Passage} from '../collate/index.ts'
import type {Pair} from './pairs.ts'
import {type RowText, rowText} from './row-text.ts'
import type {Place} from './rule.ts'

/** One translation's side of a row. Offsets are into `text`. */
export interface Side {
  whole: RowText
  translation: number
  id: string
  language: string
  text: string
  /** The place of a span of `text`. */
  place(start: number, end: number): Place
  /** Flat `[start, end, …]` of the words. */
  words: Int32Array
  /** Id in the vocabulary of each word. */
  forms: Int32Array
  /** Index of the word of the other side that each word is linked to, best link first; -1 for none. */
  partners: Int32Array
  /** Confidence of that link, 0–1; 0 for none. */
  scores: Float32Array
}

/** Sentences that answer each other, as spans of the two texts; null for a gap. */
export interface FacingBead {
  a: Span | null
  b: Span | null
  score: number
}

export interface Span {
  start: number
  end: number
}

/** Both sides of a row, word facing word and sentence facing sentence. */
export interface Facing {
  row: number
  a: Side
  b: Side
  beads: FacingBead[]
}

export function facingOf(collation: Collation, {row, a, b}: Pair): Facing {
  const left = sideOf(collation, row, a)
  const right = sideOf(collation, row, b)
  const links = collation.links(a, b)
  // Several links of one word: the surest is its partner.
  const best = new Map<number, number>()
  for (let i = links.rowStarts[row]!; i < links.rowStarts[row + 1]!; i++) {
    const [from, to, score] = [links.a[i]!, links.b[i]!, links.scores[i]!]
    if (score > (best.get(from) ?? 0)) {
      best.set(from, score)
      left.partners[from] = to
      left.scores[from] = score
    }
    if (score > (best.get(-1 - to) ?? 0)) {
      best.set(-1 - to, score)
      right.partners[to] = from
      right.scores[to] = score
    }
  }
  const beads = collation.beads(row, a, b).map((bead) => ({
    a: spanOf(collation.rows[row]!.readings[a]!, bead.a),
    b: spanOf(collation.rows[row]!.readings[b]!, bead.b),
    score: bead.score,
  }))
  return {row, a: left, b: right, beads}
}

function sideOf(collation: Collation, row: number, translation: number): Side {
  const whole = rowText(collation, row, translation)
  const {spans, forms} = whole.words()
  return {
    whole,
    translation,
    id: whole.id,
    language: whole.language,
    text: whole.text,
    place: (start, end) => ({translation, ...whole.passage(start, end)}),
    words: spans,
    forms,
    partners: new Int32Array(forms.length).fill(-1),
    scores: new Float32Array(forms.length),
  }
}

/** Where a passage begins in the joined text of its reading. */
function startOf(reading: readonly Passage[], index: number): number {
  let start = 0
  for (let i = 0; i < index; i++) start += reading[i]!.end - reading[i]!.start + 1
  return start
}

function spanOf(reading: readonly Passage[], sentences: readonly Passage[]): Span | null {
  let [from, to] = [Number.POSITIVE_INFINITY, -1]
  for (const {clause, start, end} of sentences) {
    const index = reading.findIndex(
      (passage) => passage.clause === clause && passage.start <= start && end <= passage.end,
    )
    if (index < 0) continue
    const shift = startOf(reading, index) - reading[index]!.start
    from = Math.min(from, start + shift)
    to = Math.max(to, end + shift)
  }
  return to < 0 ? null : {start: from, end: to}
}
