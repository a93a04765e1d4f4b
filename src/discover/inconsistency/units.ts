import type {Collation, Words} from '../../collate/index.ts'
import type {Span} from '../word-spans.ts'

/** Two words belong together if this share of the one stands beside the other. */
const boundShare = 0.8
const leastTimes = 2

/** What is known of a word and the next: nothing parts them; the first hardly stands without the second; the reverse. */
const adjoining = 1
const leftBound = 2
const rightBound = 4

/**
 * Which words hardly ever stand without their neighbour: `artificial` without `intelligence`, `computing`
 * without `power`. Such a word names nothing by itself, so a rendering is widened to its unit.
 */
export class Units {
  /** By stem. */
  private readonly counts: Int32Array
  /** By word, of it and the next one of its row. */
  private readonly bonds: Uint8Array
  private readonly words: Words
  private readonly stems: Int32Array

  constructor(collation: Collation, translation: number) {
    const {vocabulary} = collation
    const words = collation.words(translation)
    this.words = words
    this.stems = vocabulary.stems
    this.counts = new Int32Array(vocabulary.forms.length)
    this.bonds = new Uint8Array(words.forms.length)
    const {forms} = words
    const {stems, isFunction} = vocabulary
    for (let word = 0; word < forms.length; word++) this.counts[stems[forms[word]!]!]!++
    markAdjoining(collation, translation, this.bonds)
    const pairOf = (left: number): number =>
      stems[forms[left]!]! * vocabulary.forms.length + stems[forms[left + 1]!]!
    const pairs = new Map<number, number>()
    const mayBind = (left: number): boolean =>
      this.bonds[left] !== 0 && isFunction[forms[left]!] === 0 && isFunction[forms[left + 1]!] === 0
    for (let left = 0; left < forms.length; left++) {
      if (!mayBind(left)) continue
      const pair = pairOf(left)
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
    }
    for (let left = 0; left < forms.length; left++) {
      if (this.bonds[left] === 0) continue
      const times = pairs.get(pairOf(left)) ?? 0
      if (times < leastTimes) continue
      if (times >= boundShare * this.countOf(left)) this.bonds[left]! |= leftBound
      if (times >= boundShare * this.countOf(left + 1)) this.bonds[left]! |= rightBound
    }
  }

  /** How often a word stands in the translation, inflection apart. */
  countOf(word: number): number {
    return this.counts[this.stems[this.words.forms[word]!]!]!
  }

  /** Widens a span of a row to the unit it is part of, by at most one word on either side; `allowed` may refuse a word. */
  widen(row: number, span: Span, allowed: (word: number) => boolean): Span {
    const {rowStarts} = this.words
    let {start, end} = span
    if (end < rowStarts[row + 1]! && this.bonds[end - 1]! & leftBound && allowed(end)) end++
    if (start > rowStarts[row]! && this.bonds[start - 1]! & rightBound && allowed(start - 1)) start--
    return {start, end}
  }

  /** Stretches a span over the words beside it that are `wanted`. */
  stretch(row: number, span: Span, wanted: (word: number) => boolean): Span {
    const {rowStarts} = this.words
    let {start, end} = span
    while (end < rowStarts[row + 1]! && wanted(end) && this.bonds[end - 1]! & adjoining) end++
    while (start > rowStarts[row]! && wanted(start - 1) && this.bonds[start - 1]! & adjoining) start--
    return {start, end}
  }
}

/** Marks the words of which nothing but a blank or a hyphen stands between them and the next of their row. */
function markAdjoining({rows, words}: Collation, translation: number, bonds: Uint8Array): void {
  const {rowStarts, passages, starts, ends} = words(translation)
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    for (let left = rowStarts[row]!; left + 1 < rowStarts[row + 1]!; left++) {
      const gap = starts[left + 1]! - ends[left]!
      if (gap > 1 || passages[left] !== passages[left + 1]) continue
      if (gap === 0 || isJoin(rows[row]!.readings[translation]![passages[left]!]!.clause.text, ends[left]!))
        bonds[left] = adjoining
    }
  }
}

function isJoin(text: string, at: number): boolean {
  const between = text.charCodeAt(at)
  return between === 0x20 || between === 0x2d || between === 0xa0 || between === 0x2010 || between === 0x2011
}
