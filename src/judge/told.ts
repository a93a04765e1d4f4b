import type {Concordance, Divergence, Mismatch, Occurrence} from '../discover/index.ts'

/** Tells what a rule about one word says already: a slip, an opposite, another form. */
export class ToldWords {
  private readonly byRow = new Map<number, Mismatch[]>()

  constructor({checks}: Concordance) {
    for (const replacement of checks.replacements) {
      const own = this.byRow.get(replacement.row)
      if (own) own.push(replacement)
      else this.byRow.set(replacement.row, [replacement])
    }
  }

  /** Whether two phrases differ in such a word. */
  partIn({row, a, b}: Divergence): boolean {
    return (this.byRow.get(row) ?? []).some(
      (told) => (overlaps(a, told.a) && overlaps(b, told.b)) || (overlaps(a, told.b) && overlaps(b, told.a)),
    )
  }

  /** Whether such a word is part of a phrase. */
  isIn(occurrence: Occurrence): boolean {
    return (this.byRow.get(occurrence.row) ?? []).some(
      ({a, b}) => overlaps(occurrence, a) || overlaps(occurrence, b),
    )
  }
}

const overlaps = ({translation, clause, start, end}: Occurrence, quoted: Mismatch['a']): boolean =>
  quoted !== undefined &&
  'clause' in quoted.place &&
  quoted.translation === translation &&
  quoted.place.clause === clause &&
  quoted.place.start < end &&
  start < quoted.place.end
