import type {Narrow} from '../int-column.ts'
import type {Language} from '../language/index.ts'
import type {Clause, Translation} from '../parse/index.ts'
import type {Recall} from '../recall.ts'

/** A part of a clause's text: `clause.text.slice(start, end)`. */
export interface Passage {
  clause: Clause
  start: number
  end: number
}

/** One aligned place of the work. */
export interface Row {
  /** The key most translations give the place; unique within a collation. */
  key: string
  /** Per translation, in the order of `Collation.translations`: what it has here; empty for a gap. */
  readings: Passage[][]
  /** How the row was found: keys agree, or content does though keys do not. */
  basis: 'key' | 'content'
  /** How sure it is, 0–1. */
  score: number
}

/** All translations laid side by side. Independent of the order in which files were given. */
export interface Collation {
  /** By role (source, translation, commentary), then id. */
  translations: Translation[]
  /** In the order of the work. */
  rows: Row[]
  /** Structural differences seen while laying rows: moved, split, merged, renumbered. */
  remarks: Remark[]
  /** Every distinct word form of all translations, interned. */
  vocabulary: Vocabulary
  /** Words of a translation, row by row (index into `translations`). Computed on first use. */
  words(translation: number): Words
  /** Word links between two translations, row by row (indices into `translations`). Computed on first use. */
  links(a: number, b: number): Links
  /** The same for who reads them once: of many translations they are not kept, since those of nine Bibles fill 280 MB. */
  linksOnce(a: number, b: number): Links
  /** How freely two translations render the work beside each other: 0 for literally, 1 for freely. Computed on first use. */
  freedom(a: number, b: number): number
  /** The sentences of what a translation has in a row; headings count as sentences. */
  sentences(row: number, translation: number): readonly Passage[]
  /** Sentence beads of a row between two translations. Computed at each call. */
  beads(row: number, a: number, b: number): Bead[]
  /** Told by whatever takes long how far it is. */
  onProgress?: OnProgress
  /** What was worked out when these texts, or nearly these, were compared before. */
  recall?: Recall
}

/** `what` is being done, and `done` of `total` rows are through. Called often; must be quick. */
export type OnProgress = (what: string, done: number, total: number) => void

/** Something about rows that a reader may want to check, such as a clause that stands elsewhere in another text. */
export interface Remark {
  kind:
    | 'moved'
    | 'split'
    | 'merged'
    | 'renumbered'
    | 'content-differs'
    | 'titles'
    | 'long-sentence'
    | 'long-clause'
    | 'shared-text'
  row: number
  message: string
  places: {translation: number; clause: Clause}[]
}

/** Interned folded forms. Ids are dense from 0, in an order that does not depend on the order of files. */
export interface Vocabulary {
  /** Folded form of each id. */
  forms: string[]
  /** Id of the stem of each form: two forms inflect one word if these agree. */
  stems: Int32Array
  /** What the stem of each id is; the same in every run. */
  stemNames: string[]
  /** 1 where the form is a function word. */
  isFunction: Uint8Array
}

/** Words of one translation as columns: the words of row r are those from `rowStarts[r]` to `rowStarts[r + 1]`. */
export interface Words {
  language: Language
  rowStarts: Int32Array
  /** Index of the passage in the row's reading. */
  passages: Uint16Array
  /** UTF-16 offsets into the text of that passage's clause. */
  starts: Narrow
  ends: Narrow
  /** Ids in the vocabulary. */
  forms: Int32Array
}

/** Word links as columns: those of row r from `rowStarts[r]` to `rowStarts[r + 1]`; ascending by `a`, then `b`. */
export interface Links {
  rowStarts: Int32Array
  /** Word index in the row (0 is the row's first word) on each side. */
  a: Int32Array
  b: Int32Array
  /** Confidence, 0–1. */
  scores: Float32Array
}

/** Sentences that correspond: 1:1, 1:2, 2:1, 0:1 or 1:0. */
export interface Bead {
  a: Passage[]
  b: Passage[]
  score: number
  /** Between languages, of a sentence that stands opposite none: how sure it is that the other text does not say it, 0–1. */
  missed?: number
}
