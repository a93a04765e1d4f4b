import type {Concordance, Divergence, Glued, Mismatch, Occurrence} from '../discover/index.ts'
import {group} from '../group.ts'

/** Tells what a rule about one word says already: a slip, an opposite, another form. */
export class ToldWords {
  private readonly byRow = new Map<number, Mismatch[]>()
  private readonly gluedByRow: ReadonlyMap<number, Glued[]>

  constructor({checks}: Concordance) {
    this.gluedByRow = group(checks.glued, ({row}) => row)
    for (const replacement of checks.replacements) {
      const own = this.byRow.get(replacement.row)
      if (own) own.push(replacement)
      else this.byRow.set(replacement.row, [replacement])
    }
  }

  /** Whether two phrases differ in such a word. */
  partIn({row, a, b}: Divergence): boolean {
    if ((this.gluedByRow.get(row) ?? []).some(({at}) => isGlueAlone(at, a, b) || isGlueAlone(at, b, a)))
      return true
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

/** Whether two phrases are the same but for a blank that one lacks, and what is glued to its ends. */
function isGlueAlone(glued: Glued['at'], one: Occurrence, other: Occurrence): boolean {
  return overlaps(one, glued) && squeezed(withWord(one, glued)).includes(squeezed(textOf(other)))
}
const textOf = ({clause, start, end}: Occurrence): string => clause.text.slice(start, end)
const squeezed = (text: string): string => text.replaceAll(/\s/g, '').toLowerCase()
const withWord = ({clause, start, end}: Occurrence, {place}: Glued['at']): string =>
  'clause' in place ? clause.text.slice(Math.min(start, place.start), Math.max(end, place.end)) : ''

const overlaps = ({translation, clause, start, end}: Occurrence, quoted: Mismatch['a']): boolean =>
  quoted !== undefined &&
  'clause' in quoted.place &&
  quoted.translation === translation &&
  quoted.place.clause === clause &&
  quoted.place.start < end &&
  start < quoted.place.end
