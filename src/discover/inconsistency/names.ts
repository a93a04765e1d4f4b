import type {Collation} from '../../collate/index.ts'
import type {Occurrence, Rendering} from '../concordance.ts'
import {locate, occurrencesOf, overlapping, type Placed, rowOf, type Span, Spans} from '../word-spans.ts'

/** A name of something in one translation. Its places become objects only when they are asked for. */
export class Name implements Rendering {
  readonly translation: number
  readonly text: string
  /** Its places, or who tells them. */
  private readonly places: Spans | Placed
  private readonly collation: Collation
  private made: Spans | undefined
  /** By first word, places that do not begin and end with a word: `AI+`. */
  private readonly exact: ReadonlyMap<number, Occurrence>

  constructor(
    collation: Collation,
    translation: number,
    text: string,
    places: Spans | Placed,
    exact: ReadonlyMap<number, Occurrence> = none,
  ) {
    this.collation = collation
    this.translation = translation
    this.text = text
    this.places = places
    this.exact = exact
  }

  /** A rendering of a concept as a name. */
  static of(collation: Collation, rendering: Rendering | (Rendering & Placed)): Name {
    const {translation, text} = rendering
    if ('spans' in rendering) return new Name(collation, translation, text, rendering, rendering.exact)
    const exact = new Map<number, Occurrence>()
    const {starts, ends} = collation.words(translation)
    const spans: Span[] = []
    for (const occurrence of rendering.occurrences) {
      const span = locate(collation, occurrence)
      if (span.end === span.start) continue
      spans.push(span)
      const isPlain = occurrence.start === starts[span.start] && occurrence.end === ends[span.end - 1]
      if (!isPlain) exact.set(span.start, occurrence)
    }
    return new Name(collation, translation, text, Spans.of(spans), exact)
  }

  /** Made when all are asked for: of most renderings only some places are. */
  get spans(): Spans {
    this.made ??= this.places instanceof Spans ? this.places : this.places.spans
    return this.made
  }

  get count(): number {
    return this.places.count
  }

  startAt(place: number): number {
    return this.places.startAt(place)
  }

  endAt(place: number): number {
    return this.places.endAt(place)
  }

  /** Where those of its places stand that a span overlaps. */
  overlapping(start: number, end: number): [from: number, to: number] {
    return overlapping(this.places, start, end)
  }

  /** Whether a span overlaps one of its places. */
  overlaps(start: number, end: number): boolean {
    const [from, to] = this.overlapping(start, end)
    return to > from
  }

  /** Made whenever they are asked for: kept, those of two Bibles would be as large as the texts. */
  get occurrences(): Occurrence[] {
    return occurrencesOf(this.collation, this.translation, this.spans).map(
      (occurrence, at) => this.exact.get(this.spans.starts[at]!) ?? occurrence,
    )
  }

  get first(): Occurrence {
    const [start, end] = [this.startAt(0), this.endAt(0)]
    const first = Spans.of([{start, end}])
    return this.exact.get(start) ?? occurrencesOf(this.collation, this.translation, first)[0]!
  }

  /** The row of a place. */
  rowAt(place: number): number {
    if ('rowAt' in this.places) return this.places.rowAt(place)
    return rowOf(this.collation.words(this.translation).rowStarts, this.startAt(place))
  }

  /** The row of its first place. */
  get row(): number {
    return this.rowAt(0)
  }

  /** Some of its places. */
  at(spans: Spans): Name {
    return new Name(this.collation, this.translation, this.text, spans, this.exact)
  }

  /** Its places and those of another name. */
  with(more: Name): Name {
    const spans = this.spans.with(more.spans)
    if (more.exact.size === 0) return new Name(this.collation, this.translation, this.text, spans, this.exact)
    const exact = new Map([...more.exact, ...this.exact])
    for (const start of this.spans.starts) if (!this.exact.has(start)) exact.delete(start)
    return new Name(this.collation, this.translation, this.text, spans, exact)
  }
}

const none: ReadonlyMap<number, Occurrence> = new Map()

/** What one translation names in several ways, the steady name first, and the pivots that prove it. */
export interface Draft {
  concept: number
  translation: number
  renderings: Name[]
  pivots: Name[]
  score: number
}

/** How words are spelt, verbatim. */
export class Spellings {
  private readonly collation: Collation
  /** By translation and word, how it is spelt beside its form. */
  private readonly kinds: Uint8Array[] = []
  /** Spellings that are neither in small letters nor have a capital at the front. */
  private readonly texts: string[] = []
  private readonly known = new Map<string, number>()

  constructor(collation: Collation) {
    this.collation = collation
  }

  /** The spelling that spans have most often, the first of those. */
  commonest(translation: number, {starts, ends, count}: Spans): string {
    const {forms} = this.collation.words(translation)
    this.kinds[translation] ??= kindsOf(this.collation, translation)
    const kinds = this.kinds[translation]
    const counts = new Map<number, number>()
    for (let at = 0; at < count; at++) {
      const word = starts[at]!
      const kind = ends[at]! - word === 1 ? kinds[word]! : other
      const id =
        kind === other
          ? -1 - this.intern(this.cut(translation, word, ends[at]!))
          : forms[word]! * 2 + (kind === capital ? 1 : 0)
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
    let [best, most] = [0, 0]
    for (const [id, times] of counts) if (times > most) [best, most] = [id, times]
    return this.textOf(best)
  }

  private cut(translation: number, start: number, end: number): string {
    const {rowStarts, passages, starts, ends} = this.collation.words(translation)
    const reading = this.collation.rows[rowOf(rowStarts, start)]!.readings[translation]!
    return reading[passages[start]!]!.clause.text.slice(starts[start]!, ends[end - 1]!)
  }

  private textOf(id: number): string {
    if (id < 0) return this.texts[-1 - id]!
    const form = this.collation.vocabulary.forms[id >> 1]!
    return id % 2 === 0 ? form : `${form[0]!.toUpperCase()}${form.slice(1)}`
  }

  private intern(text: string): number {
    let id = this.known.get(text)
    if (id === undefined) {
      id = this.texts.length
      this.texts.push(text)
      this.known.set(text, id)
    }
    return id
  }
}

const small = 0
const capital = 1
const other = 2

function kindsOf({rows, words, vocabulary}: Collation, translation: number): Uint8Array {
  const {rowStarts, passages, starts, ends, forms} = words(translation)
  const kinds = new Uint8Array(forms.length)
  for (let row = 0; row + 1 < rowStarts.length; row++) {
    const reading = rows[row]!.readings[translation]!
    for (let word = rowStarts[row]!; word < rowStarts[row + 1]!; word++) {
      const {text} = reading[passages[word]!]!.clause
      kinds[word] = kindOf(vocabulary.forms[forms[word]!]!, text, starts[word]!, ends[word]!)
    }
  }
  return kinds
}

/** Whether a word is spelt as its form is, or the same with a capital at the front: nearly all are, and need not be cut. */
function kindOf(form: string, text: string, start: number, end: number): number {
  if (form.length !== end - start) return other
  for (let at = 1; at < form.length; at++) {
    if (form.charCodeAt(at) !== text.charCodeAt(start + at)) return other
  }
  const [first, written] = [form.charCodeAt(0), text.charCodeAt(start)]
  if (first === written) return small
  return written >= 0x41 && written <= 0x5a && written + 0x20 === first ? capital : other
}
