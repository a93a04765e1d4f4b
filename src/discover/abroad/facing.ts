import type {Collation, Passage} from '../../collate/index.ts'
import type {Lines} from '../phrase/lines.ts'

/** Sentences of two translations that stand for each other, by the words of content in them. */
export interface Units {
  /** By word of content: the number of its unit; -1 where it stands opposite nothing. */
  ofA: Int32Array
  ofB: Int32Array
  count: number
}

/** Cuts two translations into units: beads of sentences. They are numbered in the order of the text on both sides. */
export function unitsOf({rows, beads}: Collation, linesA: Lines, linesB: Lines): Units {
  const units: Units = {
    ofA: new Int32Array(linesA.rowOf.length).fill(-1),
    ofB: new Int32Array(linesB.rowOf.length).fill(-1),
    count: 0,
  }
  const [a, b] = [linesA.translation, linesB.translation]
  for (const [row, {readings}] of rows.entries()) {
    if (readings[a]!.length === 0 || readings[b]!.length === 0) continue
    for (const bead of beads(row, a, b)) {
      if (bead.a.length === 0 || bead.b.length === 0) continue
      fill(units.ofA, linesA, row, bead.a, units.count)
      fill(units.ofB, linesB, row, bead.b, units.count++)
    }
  }
  return units
}

function fill(
  units: Int32Array,
  lines: Lines,
  row: number,
  passages: readonly Passage[],
  unit: number,
): void {
  for (const {clause, start, end} of passages) {
    const [from, to] = lines.contentIn(row, clause, start, end)
    units.fill(unit, from, to)
  }
}

/** By word of content: how far it stands in its unit, 0–1. */
export function placesIn(unitOf: Int32Array): Float64Array {
  const places = new Float64Array(unitOf.length)
  for (let from = 0; from < unitOf.length; ) {
    let to = from
    while (to < unitOf.length && unitOf[to] === unitOf[from]) to++
    for (let word = from; word < to; word++) places[word] = (word - from + 0.5) / (to - from)
    from = to
  }
  return places
}

/** 1 for each word of content that no noun phrase reaches from the word before it. */
export function apartIn(collation: Collation, lines: Lines): Uint8Array {
  const {language, forms} = collation.words(lines.translation)
  const {vocabulary} = collation
  const determiners = language.smallWords?.determiners
  const apart = Uint8Array.from(lines.apart)
  for (let word = 1; word < apart.length; word++) {
    const [from, to] = [lines.lastWordOf(word - 1), lines.firstWordOf(word)]
    for (let between = from; between < to && apart[word] === 0; between++) {
      const form = vocabulary.forms[forms[between]!]!
      // An article right behind a word of content opens a phrase of its own: `reduce the power`.
      const opens = between === from && determiners?.has(form) && !language.smallWords!.genitives.has(form)
      if (opens || language.phraseRole(form) === 'boundary') apart[word] = 1
    }
  }
  return apart
}
