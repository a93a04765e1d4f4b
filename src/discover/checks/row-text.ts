import type {Collation, Passage} from '../../collate/index.ts'
import {type Clause, placeholdersIn} from '../../parse/index.ts'
import {spansWithin} from './ascending.ts'
import type {FormTables} from './form-table.ts'
import type {Quantities} from './numbers/quantity.ts'
import type {QuantityMemory} from './numbers/quantity-memory.ts'
import type {Place, Quoted, Span} from './place.ts'
import type {Room} from './room.ts'

/** What the texts of all rows are read with. */
export interface Means {
  /** What is told by the forms of words. */
  tables: FormTables
  /** The numbers that were read. */
  memory: QuantityMemory
  room: Room
}

/** The text a translation has in a row, as one string, and the way back to its passages. Made once a row. */
export class RowText {
  /** Index into `Collation.translations`. */
  readonly translation: number
  readonly id: string
  readonly language: string
  readonly text: string
  /** What is told by the forms of words. */
  readonly tables: FormTables
  /** For columns that end with the row. */
  readonly room: Room
  private readonly memory: QuantityMemory
  private readonly passages: readonly Passage[]
  /** Where each passage begins in the text. */
  private readonly starts: number[] = []
  private readonly collation: Collation
  private readonly row: number
  private cut?: {spans: Int32Array; forms: Int32Array}
  private sentenceSpans?: number[]
  private hasSign?: boolean
  private numbers?: Quantities

  constructor(collation: Collation, row: number, translation: number, {tables, memory, room}: Means) {
    const {id, language} = collation.translations[translation]!
    this.collation = collation
    this.tables = tables
    this.memory = memory
    this.room = room
    this.row = row
    this.translation = translation
    this.id = id
    this.language = language
    this.passages = collation.rows[row]!.readings[translation]!
    let text = ''
    for (const {clause, start, end} of this.passages) {
      if (text) text += '\n'
      this.starts.push(text.length)
      text += start === 0 && end === clause.text.length ? clause.text : clause.text.slice(start, end)
    }
    this.text = text
  }

  /** Of how many clauses, or parts of them, it is. */
  get passageCount(): number {
    return this.passages.length
  }

  /** Which form of a message it is; undefined where it is none. */
  get form(): string | undefined {
    return this.passages[0]?.clause.form?.name
  }

  /** Its clauses, or those of which it has parts. */
  get clauses(): Clause[] {
    return this.passages.map(({clause}) => clause)
  }

  /** Where the heading that it begins with ends; 0 without one. */
  get headingEnd(): number {
    const [first] = this.passages
    return first?.start === 0 ? (first.clause.heading?.length ?? 0) : 0
  }

  /** Whether there is a letter or a digit to read. */
  get isReadable(): boolean {
    this.hasSign ??= /[\p{L}\p{N}]/u.test(this.text)
    return this.hasSign
  }

  /** The quantities of the text, read once. */
  get quantities(): Quantities {
    this.numbers ??= this.memory.read(this.words, this.language)
    return this.numbers
  }

  /** The text with blanks in place of what a program fills in. */
  private get words(): string {
    if (!this.collation.translations[this.translation]!.areMessages) return this.text
    let text = ''
    for (const {start, end} of placeholdersIn(this.text))
      text += this.text.slice(text.length, start) + ' '.repeat(end - start)
    return text + this.text.slice(text.length)
  }

  /** Flat `[start, end, …]` of the sentences. */
  get sentences(): readonly number[] {
    if (!this.sentenceSpans) {
      this.sentenceSpans = []
      for (const sentence of this.collation.sentences(this.row, this.translation)) {
        const {start, end} = this.find(sentence)!
        this.sentenceSpans.push(start, end)
      }
    }
    return this.sentenceSpans
  }

  /** The sentences that lie within a span of `text`. */
  sentencesIn({start, end}: Span): Span[] {
    const found: Span[] = []
    const {sentences} = this
    const {from, to} = spansWithin(sentences, {start, end})
    for (let i = from; i < to; i++) found.push({start: sentences[i * 2]!, end: sentences[i * 2 + 1]!})
    return found
  }

  /** Flat `[start, end, …]` of the words. */
  get spans(): Int32Array {
    this.cut ??= this.cutWords()
    return this.cut.spans
  }

  /** Id in the vocabulary of each word. */
  get forms(): Int32Array {
    this.cut ??= this.cutWords()
    return this.cut.forms
  }

  /** The place of a span of `text`: the passage that holds its start, cut to it. */
  place(start: number, end: number): Place {
    let index = this.starts.length - 1
    while (index > 0 && this.starts[index]! > start) index--
    const {clause, start: from, end: to} = this.passages[index]!
    const shift = from - this.starts[index]!
    return {translation: this.translation, clause, start: start + shift, end: Math.min(end + shift, to)}
  }

  /** The words of a span of `text`, and where they stand. */
  quoted({start, end}: Span): Quoted {
    return {
      translation: this.translation,
      quote: this.text.slice(start, end),
      place: this.place(start, end),
    }
  }

  /** Where a part of a passage stands in `text`; undefined if it is in none. */
  find({clause, start, end}: Passage): Span | undefined {
    for (let index = 0; index < this.passages.length; index++) {
      const passage = this.passages[index]!
      if (passage.clause !== clause || passage.start > start || end > passage.end) continue
      const shift = this.starts[index]! - passage.start
      return {start: start + shift, end: end + shift}
    }
    return undefined
  }

  private cutWords(): {spans: Int32Array; forms: Int32Array} {
    const columns = this.collation.words(this.translation)
    const from = columns.rowStarts[this.row]!
    const count = columns.rowStarts[this.row + 1]! - from
    const spans = this.room.ints(count * 2)
    for (let word = 0; word < count; word++) {
      const passage = columns.passages[from + word]!
      const shift = this.starts[passage]! - this.passages[passage]!.start
      spans[word * 2] = columns.starts[from + word]! + shift
      spans[word * 2 + 1] = columns.ends[from + word]! + shift
    }
    return {spans, forms: columns.forms.subarray(from, from + count)}
  }
}
