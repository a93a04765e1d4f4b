/** What a format knows of a text: which of its characters are markup, or which parts the file itself names. */
export type Contents = Running | Named

/** Running text: the parser looks for its numbers. */
export interface Running {
  markup: Markup
  /** Comments to this program. */
  comments?: readonly Comment[]
  /** What the file's reader doubts. */
  remarks?: readonly Remark[]
}

/** What a reader may want to check: a full sentence, "Unexpected X, expected Y: what was done", and where it is. */
export interface Remark {
  message: string
  start: number
  end: number
}

/** What a list of the file says of a line: no guess. */
export interface ListItem {
  /** What tells the list from others. */
  list: string
  /** Depth in its list, from 0. */
  level: number
  /** Characters of the label that the list counts, at the line's start. */
  length: number
  /** Place among those of its level. */
  number: number
}

/** A text whose parts have names in the file: keys, verses, ids of units. */
interface Named {
  /** In the order of the file. */
  units: readonly Unit[]
  /** Whether that order says nothing, as of messages that a program looks up by their names. */
  anyOrder?: true
  /** Whether they are for a program, which fills in what stands in braces and the like. */
  areMessages?: true
}

/** A stretch of a text and where it stands. */
export interface Stretch {
  text: string
  /**
   * Where `text` stands in the value: flat triples `[textStart, valueStart, length, …]`, ascending. What is decoded, as
   * `&amp;`, lies between two runs; where no character beside it has one, a run without length says where it is.
   */
  runs: number[]
  /** Offsets in the value of the whole of it, label included. */
  start: number
  end: number
}

/** A code that stands within a text and is none of its words: `<x id="1"/>`. */
export interface InlineCode {
  /** The same in source and translation. */
  name: string
  /** What to call it: what it stands for, or how it is written. */
  shown: string
  /** Offsets in the value. */
  start: number
  end: number
}

/** A part of a text that its file names. */
export interface Unit extends Stretch {
  /** Codes that a translation is to keep. */
  codes?: readonly InlineCode[]
  /** As the file has it; absent for what is no clause: comments, names of columns, a text without a name. */
  label?: string
  /** What to call it in the whole work, where the label does not: `PSA.1.3` for a verse 3. */
  key?: string
  /** Where it is one of several forms of a message, by number, gender or the like: of which message, and which form. */
  form?: {of: string; name: string}
  /** When it is shown and until when, in milliseconds: of subtitles. */
  time?: readonly [start: number, end: number]
  /** Notes to it, which its text leaves out. */
  notes?: readonly (Stretch & {marker: string})[]
  /** What a reader may want to check: full sentences, "Unexpected X, expected Y: what was done". */
  doubts?: readonly string[]
}

/** A comment, without its marks and blanks around it. */
export interface Comment {
  text: string
  /** Offset of its first mark. */
  start: number
}

/** What markup says of a source, and nothing that plain text does not have. */
export interface Markup {
  /** Ascending, not overlapping. */
  edits: Edit[]
  /** Bold stretches of the source, ascending. */
  bold: [number, number][]
  /** By offset of a line's start. */
  headings: Map<number, number>
  /** Code. */
  quotes: [number, number][]
  /** What is written for a machine, in blocks and within lines, ascending by where it begins. */
  code?: [number, number][]
  /** Block quotes. */
  cites?: [number, number][]
  /** Running text, in which a line break ends nothing. */
  paragraphs?: [number, number][]
  /** What stands before the text and is about it, and the title that it says. */
  frontMatter?: {start: number; end: number; title?: string}
  /** Where lines are not those of the source: each a block of it, in order, not overlapping. */
  lines?: readonly Block[]
  /** Stretches that are read as plain text, being too much for the parser. */
  unread?: Unread[]
}

/** A stretch of source that is a line of text, however many lines it has: a paragraph, an item, a row. */
export interface Block {
  start: number
  end: number
  /** Depth of a heading; 0 where it is none. */
  heading: number
  /** Goes on with the paragraph of the block before, behind a line break. */
  flows?: boolean
  /** Where its label is one that a list counts. */
  item?: ListItem
  /** Where a list begins here: in no item of another, or in the one before. */
  opensList?: 'outside' | 'below'
  /** Which of the columns of texts side by side it stands in, counted over all tables, `mostColumns` to each, from the left. */
  column?: number
}

/** What a stretch of source stands for: nothing where it is markup, a character where it is an entity. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A stretch of Markdown that is read as plain text, and why. */
export interface Unread {
  start: number
  end: number
  /** What there is too much of: `2,000 marks in one paragraph, expected at most 1,000`. */
  excess: string
}
