import type {Collation, Passage} from '../../collate/index.ts'
import type {Span} from './place.ts'
import {type Means, RowText} from './row-text.ts'
import {Scores} from './scores.ts'

/** One translation's side of a row. Offsets are into `text`. */
export interface Side {
  whole: RowText
  translation: number
  id: string
  language: string
  text: string
  /** Flat `[start, end, …]` of the words. */
  spans: Int32Array
  /** Id in the vocabulary of each word. */
  forms: Int32Array
  /** Index of the word of the other side that each word is linked to, best link first; -1 for none. */
  partners: Int32Array
  /** Confidence of that link. */
  scores: Scores
}

/** Sentences that answer each other, as spans of the two texts; null for a gap. */
export interface SidedBead {
  a: Span | null
  b: Span | null
  /** Between languages, how sure it is of a gap that the other text does not say the sentence. */
  missed?: number
}

/** Both sides of a row, word beside word and sentence beside sentence. */
export interface BilingualRow {
  row: number
  a: Side
  b: Side
  beads: SidedBead[]
}

/**
 * What the checks read of one row: texts are made once, and sides are linked only where a check asks. Nothing
 * outlives the row.
 */
export class RowReader {
  readonly collation: Collation
  readonly row: number
  private readonly means: Means
  private readonly texts: RowText[] = []
  /** By the two translations: sides that were asked for. */
  readonly linked = new Map<string, BilingualRow>()

  constructor(collation: Collation, row: number, means: Means) {
    this.collation = collation
    this.row = row
    this.means = means
  }

  text(translation: number): RowText {
    this.texts[translation] ??= new RowText(this.collation, this.row, translation, this.means)
    return this.texts[translation]
  }

  /** Two sides with their links; `a` and `b` are indices into `Collation.translations`. */
  bilingual(a: number, b: number): BilingualRow {
    const name = `${a} ${b}`
    let known = this.linked.get(name)
    if (!known) {
      known = this.link(a, b)
      this.linked.set(name, known)
    }
    return known
  }

  private link(a: number, b: number): BilingualRow {
    const {collation, row} = this
    const left = sideOf(this.text(a))
    const right = sideOf(this.text(b))
    const ofLeft = this.means.room.floats(left.forms.length)
    const ofRight = this.means.room.floats(right.forms.length)
    const links = collation.links(a, b)
    // Several links of one word: the surest is its partner.
    const end = links.rowStarts[row + 1]!
    for (let i = links.rowStarts[row]!; i < end; i++) {
      const from = links.a[i]!
      const to = links.b[i]!
      const score = links.scores[i]!
      if (score > ofLeft[from]!) {
        left.partners[from] = to
        ofLeft[from] = score
      }
      if (score > ofRight[to]!) {
        right.partners[to] = from
        ofRight[to] = score
      }
    }
    const beads = collation.beads(row, a, b).map((bead) => ({
      a: spanOf(left.whole, bead.a),
      b: spanOf(right.whole, bead.b),
      ...(bead.missed !== undefined && {missed: bead.missed}),
    }))
    return {
      row,
      a: {...left, scores: new Scores(ofLeft)},
      b: {...right, scores: new Scores(ofRight)},
      beads,
    }
  }
}

function sideOf(whole: RowText): Omit<Side, 'scores'> {
  const {translation, id, language, text, spans, forms} = whole
  return {
    whole,
    translation,
    id,
    language,
    text,
    spans,
    forms,
    partners: whole.room.ints(forms.length).fill(-1),
  }
}

/** From the first to the last of some sentences; null where there are none. */
function spanOf(whole: RowText, sentences: readonly Passage[]): Span | null {
  let [from, to] = [Number.POSITIVE_INFINITY, -1]
  for (const sentence of sentences) {
    const span = whole.find(sentence)
    if (!span) continue
    from = Math.min(from, span.start)
    to = Math.max(to, span.end)
  }
  return to < 0 ? null : {start: from, end: to}
}
